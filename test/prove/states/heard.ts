import type { Page } from '@playwright/test';
import { accessibilityTree, type Heard } from './tree.ts';

const CONTROLS = new Set([
  'button',
  'checkbox',
  'combobox',
  'DisclosureTriangle',
  'link',
  'radio',
  'textbox',
  'spinbutton',
  'Date',
]);
/** What a screen reader says on the way in to a control: by this too can two of the same name be told apart. */
const AROUND = new Set(['group', 'radiogroup', 'region', 'row', 'form', 'listitem']);
const LANDMARKS = new Set(['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region']);

function headingFaults(tree: readonly Heard[]): string[] {
  const headings = tree.filter(({ role }) => role === 'heading');
  const firsts = headings.filter(({ level }) => level === 1);
  const jumps = headings.filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1);
  return [
    ...(firsts.length === 1 ? [] : [`${firsts.length} headings of the first level`]),
    ...jumps.map(({ name, level }) => `the heading “${name}” jumps to level ${level}`),
    ...headings.filter(({ name }) => name === '').map(() => 'a heading without words'),
  ];
}

function landmarkFaults(tree: readonly Heard[]): string[] {
  const landmarks = tree.filter(({ role }) => LANDMARKS.has(role));
  const mains = landmarks.filter(({ role }) => role === 'main').length;
  const twice = repeated(landmarks.map(({ role, name }) => `${role} “${name}”`));
  return [...(mains === 1 ? [] : [`${mains} main parts`]), ...twice.map((one) => `two landmarks: ${one}`)];
}

/** Named by the id of what it opens: wherever it stands, it opens the same. */
const NAMES_WHAT_IT_OPENS = /\b[A-Z-]+\d+$/;

/** Two controls may share a name only where what stands around them, or what describes them, tells them apart. */
function controlFaults(tree: readonly Heard[]): string[] {
  const controls = tree.filter(({ role, name }) => CONTROLS.has(role) && !NAMES_WHAT_IT_OPENS.test(name));
  const said = controls.map(({ role, name, description, around }) =>
    [
      `${role} “${name}”`,
      description,
      ...around.filter((one) => AROUND.has(one.role) && one.name !== '').map((one) => one.name),
    ].join(' | '),
  );
  return [
    ...controls.filter(({ name }) => name === '').map(({ role }) => `a ${role} without a name`),
    ...repeated(said).map((one) => `cannot be told apart: ${one}`),
  ];
}

const repeated = (all: readonly string[]): string[] => [
  ...new Set(all.filter((one, index) => all.indexOf(one) !== index)),
];

/** What the markup must hold, where the tree does not say it: of these elements, what is wrong. */
const MARKUP: { of: string; wrong: (all: Element[]) => string[] }[] = [
  {
    of: 'html',
    wrong: ([page]) => (page?.getAttribute('lang') === 'en' ? [] : ['the page does not say its language']),
  },
  {
    of: 'head > title',
    // A tab's name is seen, and kept, where the chart is not.
    wrong: (all) =>
      all
        .map((one) => one.textContent)
        .filter((words) => words !== 'Renal angiomyolipoma')
        .map((words) => `the title of the page is “${words}”`),
  },
  {
    of: 'table:visible',
    wrong: (all) =>
      all.filter((one) => !one.querySelector('caption')?.textContent).map(() => 'a table without a caption'),
  },
  {
    of: 'tr:visible',
    wrong: (all) =>
      all.filter((one) => one.querySelector('th') === null).map((one) => `no header: ${one.textContent}`),
  },
  {
    of: 'th:visible',
    wrong: (all) => all.filter((one) => !one.textContent).map(() => 'an empty header of a table'),
  },
  {
    of: ':not(svg *) > svg:visible',
    wrong: (all) =>
      all
        .filter((one) => one.closest('[aria-hidden="true"]') === null)
        .filter((one) => one.role === null || one.matches(':not([aria-label], [aria-labelledby])'))
        .map((one) => `a picture neither named nor hidden: ${one.outerHTML.slice(0, 80)}`),
  },
  {
    of: '[aria-invalid="true"]:visible',
    wrong: (all) =>
      all
        .filter((one) => one.closest('[aria-describedby]') === null)
        .map((one) => `says nothing of what is wrong: ${one.outerHTML.slice(0, 80)}`),
  },
  {
    of: ':is([aria-describedby], [aria-labelledby], [aria-controls], [for]):visible',
    wrong: (all) =>
      all
        .flatMap((one) =>
          ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for'].flatMap((name) =>
            (one.getAttribute(name) ?? '').split(' '),
          ),
        )
        .filter((id) => id !== '' && document.getElementById(id) === null)
        .map((id) => `names what is not there: ${id}`),
  },
  {
    of: 'body *',
    // The system asks for stillness in every look.
    wrong: (all) =>
      all.flatMap((one) =>
        [null, '::before', '::after']
          .map((part) => ({ part, style: getComputedStyle(one, part) }))
          .filter(({ style }) => style.animationName !== 'none' || /[1-9]/.test(style.transitionDuration))
          .map(({ part }) => `moves: ${one.tagName.toLowerCase()}${part ?? ''} “${one.className}”`),
      ),
  },
];

/** What a screen reader would be told of the page that is wrong. */
export async function heardFaults(page: Page): Promise<string[]> {
  const tree = await accessibilityTree(page);
  const markup = MARKUP.map(({ of, wrong }) => page.locator(of).evaluateAll(wrong));
  return [
    ...headingFaults(tree),
    ...landmarkFaults(tree),
    ...controlFaults(tree),
    ...(await Promise.all(markup)).flat(),
  ];
}
