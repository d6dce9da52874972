// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { showReview } from '../render.tsx';
import { ended, heldAs, outcome } from './fixtures.ts';

const panel = () => screen.getByRole('region', { name: 'Draft care plan' });
const differences = () => screen.getByRole('region', { name: 'What differs from the draft in the chart' });
const press = (name: string) => fireEvent.click(within(panel()).getByRole('button', { name }));

/** The lines under a heading, each with the words that mark it. */
const linesUnder = (heading: RegExp): (string | null)[] => {
  const title = within(differences()).getByRole('heading', { name: heading });
  const list = title.nextElementSibling;
  return [...(list?.querySelectorAll('li') ?? [])].map((one) => one.textContent);
};

afterEach(() => vi.unstubAllGlobals());

describe('our own earlier draft', () => {
  test('is named with its day and its place, and nothing is said to be saved', async () => {
    await showReview(ended(outcome.otherDraft));
    expect(
      within(panel()).getByRole('heading', { name: 'An earlier draft of 2 May 2026 is in the chart' }),
    ).toBeTruthy();
    expect(panel().textContent).toContain('CarePlan/77, version 2');
    expect(panel().textContent).not.toContain('Draft saved');
  });

  test('what updating would change is marked in words, facts first; the rest is only named', async () => {
    await showReview(ended(outcome.otherDraft));
    expect(linesUnder(/^What this rests on \(facts\)/)).toEqual([
      expect.stringMatching(/^− would go: Kidney function.*eGFR 88/),
      expect.stringMatching(/^\+ would be new: Kidney function.*eGFR 84/),
    ]);
    expect(linesUnder(/^Recommendation \(decision\)/)[0]).toContain('1.9 cm');
    const headings = within(differences())
      .getAllByRole('heading', { level: 5 })
      .map((one) => one.textContent);
    expect(headings).toEqual(['What this rests on (facts)', 'Recommendation (decision)']);
    expect(differences().textContent).toMatch(/Unchanged: Title, .*Why/);
  });

  test('one press updates it, from the version that was seen', async () => {
    const { presses } = await showReview(ended(outcome.otherDraft));
    press('Update the draft in the chart');
    expect(presses).toEqual([{ update: outcome.otherDraft.draft }]);
  });

  test('where the EHR changes no draft, that is said, and what to do', async () => {
    const { presses } = await showReview(ended(outcome.cannotUpdate));
    expect(panel().textContent).toContain('remove or end that draft in the chart first');
    expect(screen.queryByRole('button', { name: 'Update the draft in the chart' })).toBeNull();
    expect(differences()).toBeTruthy();
    press('Try saving again');
    expect(presses).toEqual(['save']);
  });

  test('that says something else than this app wrote: that is said, and its lines are shown', async () => {
    await showReview(ended(outcome.altered));
    await screen.findByText(/no longer says just what this app wrote/);
    expect(linesUnder(/^Other notes/)).toEqual(['− would go: Spoke with the patient on the telephone.']);
  });

  test('of which the EHR has kept no fingerprint: nothing is said of who wrote what', async () => {
    await showReview(ended(outcome.otherDraft));
    expect(panel().textContent).not.toContain('no longer says just');
  });

  test('that is a note is named, and no difference is invented', async () => {
    await showReview(heldAs('draft-note', 'not-offered', outcome.otherNote));
    expect(panel().textContent).toContain('“Renal angiomyolipoma: surveillance (draft) [0a1b2c3d4e5f]”');
    expect(panel().textContent).toContain('cannot be compared line by line');
    expect(screen.queryByRole('region', { name: 'What differs from the draft in the chart' })).toBeNull();
  });
});

describe('changed by somebody else since it was seen', () => {
  test('shows what they changed, and what this plan would change in that', async () => {
    await showReview(ended(outcome.changedThere));
    const [theirs, ours] = within(differences()).getAllByRole('heading', { level: 4 });
    expect(theirs?.textContent).toBe('What was changed there since you last saw it');
    expect(ours?.textContent).toBe('What your plan would change in it');
    expect(differences().textContent).toContain('+ was added: Spoke with the patient on the telephone.');
    expect(differences().textContent).toContain('− was removed: Teach the signs of bleeding.');
  });

  test('a line of theirs that would go is named as theirs', async () => {
    await showReview(ended(outcome.changedThere));
    expect(differences().textContent).toContain(
      '− would go, and was added there since: Spoke with the patient on the telephone.',
    );
  });

  test('the update is from the version that is there now', async () => {
    const { presses } = await showReview(ended(outcome.changedThere));
    press('Update the draft in the chart');
    expect(presses).toMatchObject([{ update: { version: '3' } }]);
  });
});

describe('what is not known', () => {
  test('is looked for first; sending once more is second, with its risk beside it', async () => {
    const { presses } = await showReview(ended(outcome.onceMore));
    const [look, once] = within(panel())
      .getAllByRole('button')
      .filter((one) => /Look for it|once more/.test(one.textContent ?? ''));
    expect(look?.className).toBe('primary');
    const risk = document.getElementById(once?.getAttribute('aria-describedby') ?? '');
    expect(risk?.textContent).toContain('may make a second copy');
    press('Look for it in the chart');
    press('Send it once more');
    expect(presses).toEqual(['check', 'send-once-more']);
  });

  test('and may still arrive is only looked for', async () => {
    await showReview(ended(outcome.check));
    expect(screen.queryByRole('button', { name: /save|send/i })).toBeNull();
    expect(screen.getByRole('button', { name: 'Look for it in the chart' })).toBeTruthy();
  });
});

test('several drafts are all named, with what to do', async () => {
  const { presses } = await showReview(ended(outcome.several));
  for (const reference of outcome.several.references) expect(panel().textContent).toContain(reference);
  expect(panel().textContent).toContain('Keep one of them');
  press('Look again');
  expect(presses).toEqual(['check']);
});

test('a draft in place of a plan that has ended says so', async () => {
  await showReview(ended(outcome.afterEnded));
  expect(panel().textContent).toContain(
    'An earlier plan of this app (CarePlan/70) is no longer a draft. It was not touched',
  );
});

test('what support needs can be copied, and holds nothing of the patient', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(async () => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  await showReview(ended(outcome.onceMore));
  press('Copy for support');
  expect(writeText).toHaveBeenCalledWith('POST CarePlan: no answer; search: not there');
  expect(await screen.findByText('Copied.')).toBeTruthy();
});
