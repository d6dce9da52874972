// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pending, settled, standing } from '../fixtures.ts';
import { showReview } from '../render.tsx';
import { heldAs, outcome, unnamed } from './fixtures.ts';

const panel = () => screen.getByRole('region', { name: 'Draft care plan' });
const press = (name: string) => fireEvent.click(within(panel()).getByRole('button', { name }));
const later = (ms: number) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('an EHR that takes no care plans but draft notes', () => {
  test('is said before the press, with why, and on the button', async () => {
    const { saves, presses } = await showReview(heldAs('draft-note'));
    expect(panel().textContent).toContain(
      'takes no care plans from apps. So the plan is saved as a draft note',
    );
    expect(panel().textContent).toContain('nothing is ordered and nothing is signed');
    expect(screen.queryByRole('button', { name: 'Save draft to chart' })).toBeNull();
    press('Save as draft note');
    expect(saves).toHaveLength(1);
    expect(presses).toEqual(['save']);
  });

  test.each([
    ['switched-off', 'switched off at this site'],
    ['no-scope', 'but not save care plans to it'],
    ['not-offered', 'takes no care plans from apps'],
    ['cannot-look', 'could not be said that there is only one'],
  ] as const)('says why: %s', async (because, words) => {
    await showReview(heldAs('draft-note', because));
    expect(panel().textContent).toContain(words);
  });

  test('a saved note is called a note', async () => {
    await showReview(heldAs('draft-note', 'no-scope', outcome.draftNote));
    expect(within(panel()).getByRole('heading', { name: 'Draft note saved' })).toBeTruthy();
    expect(panel().textContent).toContain('DocumentReference/9');
  });
});

const SIGN = 'Save as final note under my name (Dr Okafor)';
const tick = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /I have read this plan/ });

describe('an EHR that holds only signed notes', () => {
  test('offers to take the plan along first, and to sign it second', async () => {
    await showReview(heldAs('final-note'));
    const names = within(panel())
      .getAllByRole('button')
      .map((one) => one.textContent);
    expect(names.indexOf('Copy the plan as text')).toBeGreaterThanOrEqual(0);
    expect(names.indexOf(SIGN)).toBeGreaterThan(names.indexOf('Download as FHIR JSON'));
    expect(screen.getByRole('button', { name: SIGN }).className).not.toContain('primary');
    expect(panel().textContent).toContain(
      'becomes a signed document of the record, with Dr Okafor as its author',
    );
  });

  test('signs nothing before it is ticked that the plan was read', async () => {
    const { saves, presses } = await showReview(heldAs('final-note'));
    expect(tick().checked).toBe(false);
    const button = screen.getByRole('button', { name: SIGN });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    const said = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(said?.textContent).toBe('Tick the box above first.');
    press(SIGN);
    expect(saves).toEqual([]);
    fireEvent.click(tick());
    press(SIGN);
    expect(saves).toHaveLength(1);
    expect(presses).toEqual(['save']);
  });

  test('what was ticked is that plan and no other', async () => {
    const { become } = await showReview(heldAs('final-note'));
    fireEvent.click(tick());
    await become({ ...settled.intervention, standing: heldAs('final-note').standing });
    expect(tick().checked).toBe(false);
  });

  test('the note can be read as it will be signed: no draft any more', async () => {
    await showReview(heldAs('final-note'));
    const note = await screen.findByRole('region', {
      name: 'Read the note as it will be signed',
      hidden: true,
    });
    expect(note.textContent).toContain('Signed by Dr Okafor');
    expect(note.textContent).not.toContain('DRAFT');
  });

  test('nobody is asked twice whose it is: signing it is accepting it', async () => {
    await showReview(heldAs('final-note'));
    expect(screen.queryByRole('radio', { name: /A plan that I accept/, hidden: true })).toBeNull();
  });

  test('where the EHR names no clinician, they are called as the EHR knows them', async () => {
    await showReview(unnamed);
    expect(screen.getByRole('button', { name: /under my name \(Practitioner\/1\)/ })).toBeTruthy();
  });

  test('looking for it again asks for no signature', async () => {
    const { presses } = await showReview(heldAs('final-note', 'no-scope', outcome.check));
    press('Look for it in the chart');
    expect(presses).toEqual(['check']);
    expect(panel().textContent).toContain('Not known whether the signed note was saved');
  });

  test('a signed note of an earlier plan is not changed: another one would stand beside it', async () => {
    await showReview({ ...heldAs('final-note', 'no-scope', outcome.finalNote), outdated: true });
    expect(panel().textContent).toContain('another one would stand beside it');
    expect(screen.getByRole('button', { name: SIGN })).toBeTruthy();
  });

  test('waits for the chart to be read before anything can be signed', async () => {
    await showReview({ ...pending.settledEarly, standing: heldAs('final-note').standing });
    expect(screen.queryByRole('button', { name: SIGN })).toBeNull();
    expect(screen.getByRole('button', { name: 'Copy the plan as text' })).toBeTruthy();
  });
});

describe('when the EHR says only later what it takes', () => {
  test('a press that was meant for the other button does nothing', async () => {
    const { become, saves } = await showReview(settled.surveillance);
    await become(heldAs('draft-note'));
    press('Save as draft note');
    expect(saves).toEqual([]);
    await later(1_100);
    press('Save as draft note');
    expect(saves).toHaveLength(1);
  });

  test('nor does a press that comes as the outcome of another arrives', async () => {
    const { become, presses } = await showReview({ ...settled.surveillance, saving: 'in-progress' });
    await become({ ...settled.surveillance, saving: outcome.otherDraft });
    press('Update the draft in the chart');
    expect(presses).toEqual([]);
    await later(1_100);
    press('Update the draft in the chart');
    expect(presses).toEqual([{ update: outcome.otherDraft.draft }]);
  });
});

describe('taking the plan along', () => {
  const files: { name: string; text: string }[] = [];
  /** The browser is handed files, and says nothing of what becomes of them. */
  function catchFiles() {
    files.length = 0;
    const blobs = new Map<string, Blob>();
    vi.stubGlobal('URL', {
      ...URL,
      createObjectURL: (blob: Blob) => {
        blobs.set(`blob:${blobs.size}`, blob);
        return `blob:${blobs.size - 1}`;
      },
      revokeObjectURL: () => {},
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      const name = this.download;
      void blobs
        .get(this.getAttribute('href') ?? '')
        ?.text()
        .then((text) => files.push({ name, text }));
    });
  }

  test('as a text, and as FHIR JSON, under a name that says nothing of the patient', async () => {
    catchFiles();
    await showReview(heldAs('export'));
    press('Download as text');
    expect(panel().textContent).toContain('Handed to the browser as renal-aml-plan-draft.txt');
    press('Download as FHIR JSON');
    await waitFor(() => expect(files).toHaveLength(2));
    expect(files.map(({ name }) => name)).toEqual([
      'renal-aml-plan-draft.txt',
      'renal-aml-careplan-draft.json',
    ]);
    expect(files[0]?.text).toContain('Marta Lindqvist');
    expect(JSON.parse(files[1]?.text ?? '')).toMatchObject({ resourceType: 'CarePlan', status: 'draft' });
  });

  test('in a frame, which may refuse it without a word: the text too, selected', async () => {
    catchFiles();
    vi.stubGlobal('top', {});
    await showReview(heldAs('export'));
    press('Download as FHIR JSON');
    const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The plan as FHIR JSON' });
    expect(document.activeElement).toBe(area);
    expect(area.value).toContain('"resourceType": "CarePlan"');
    expect(area.selectionEnd - area.selectionStart).toBe(area.value.length);
  });

  test('printed; where that is not allowed, which shows only by its silence, the text, selected', async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal('print', print);
    await showReview(heldAs('export'));
    press('Print the plan');
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    await later(2_200);
    expect(panel().textContent).toContain('does not allow printing');
    const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The plan as text' });
    expect(area.value).toContain('Marta Lindqvist');
  });
});

test('before the EHR has said anything, what its token allows is offered', async () => {
  await showReview({ ...settled.surveillance, standing });
  expect(screen.getByRole('button', { name: 'Save draft to chart' }).getAttribute('aria-disabled')).toBe(
    'false',
  );
});
