import type { EhrError } from './ehr/types.ts';

const TITLE = 'This chart cannot be opened here';
const FROM_CHART_TITLE = 'Open this app from a patient’s chart';
const STEPS = [
  'Sign in to your record system as usual.',
  'Open the patient’s chart.',
  'Choose “Renal AML” where your record system lists its apps.',
];

/** Shows, instead of a chart, what happened and what to do. Plain DOM: it must work before any screen has arrived. */
export function showRefusal(root: HTMLElement, error: EhrError): void {
  const refusal = element('main', '');
  refusal.className = 'refusal';
  const said = element('div', '');
  said.setAttribute('role', 'alert');
  said.append(
    element('h1', error.kind === 'launch' ? FROM_CHART_TITLE : TITLE),
    element('p', error.sentence),
  );
  if (error.kind === 'launch') said.append(steps());
  if (error.contact !== undefined) said.append(element('p', `Help: ${error.contact}`));
  const support = element('details', '');
  support.append(element('summary', 'For support'), element('p', `${error.kind}: ${error.detail}`));
  refusal.append(said, support);
  root.replaceChildren(refusal);
}

function steps(): HTMLElement {
  const list = element('ol', '');
  list.append(...STEPS.map((step, index) => element('li', `${index + 1}. ${step}`)));
  return list;
}

function element(name: string, words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
