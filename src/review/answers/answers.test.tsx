// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Given } from '../../chart/answers/given.ts';
import type { Proposal } from '../../chart/index.ts';
import type { Question } from '../../core/decision.ts';
import type { Gap, Lesion } from '../../core/facts.ts';
import { assessmentOf, baseFacts, openState, settled } from '../fixtures.ts';
import { said, showReview } from '../render.tsx';

const sentence = 'Left kidney: angiomyolipoma of 4.1 x 3.2 x 2.8 cm, unchanged.';
const proposal: Proposal = {
  id: 'DiagnosticReport/mri#left:41x32x28',
  axesMm: [41, 32, 28],
  side: 'left',
  modality: 'mri',
  date: '2026-10-02',
  sentence,
  highlight: [30, 49],
  source: {
    from: 'chart',
    reference: 'DiagnosticReport/mri',
    date: '2026-10-02',
    status: 'final',
    words: sentence,
    grade: 'text',
  },
};

const asking = (fact: string, text: string): Question => ({
  fact,
  text,
  wouldChange: [{ answer: 'yes', disposition: 'intervention', option: 'embolization', intervalMonths: null }],
});

const proposed = openState({ ...assessmentOf(), proposals: [proposal] });
const questions = (...all: Question[]) => openState(assessmentOf({ decision: { questions: all } }));
const given = (more: Partial<Given> = {}): Given => ({
  key: 'acuteBleed Is the lesion bleeding now?',
  question: 'Is the lesion bleeding now?',
  said: 'No',
  change: { acuteBleed: false },
  ...more,
});

/** What a screen reader reads out of the answers. */
const heard = () => document.querySelector('.rail [aria-live]')?.textContent;

describe('a size that stands in a report alone', () => {
  test('is shown with its axes, side, scan and day, not used yet, in the words of the report', async () => {
    const { screen } = await showReview(proposed);
    expect(said()).toContain('4.1 × 3.2 × 2.8 cm, left kidney, MRI of 2 Oct 2026');
    expect(said()).toContain('From a report, not used yet');
    expect(said()).toContain(sentence);
    expect(screen.getByText('4.1 x 3.2 x 2.8 cm').tagName).toBe('MARK');
  });

  test('is confirmed in one press', async () => {
    const { screen, answers } = await showReview(proposed);
    fireEvent.click(screen.getByRole('button', { name: 'Use this size' }));
    expect(answers).toMatchObject([{ change: { confirmedSizes: [proposal.id] } }]);
  });

  test('is put aside in one press, which says nothing of the patient, and is not proposed again', async () => {
    const { screen, answers, become } = await showReview(proposed);
    fireEvent.click(screen.getByRole('button', { name: 'Not this' }));
    expect(answers).toMatchObject([{ change: {} }]);
    await become({ ...proposed, answers });
    expect(screen.queryByRole('button', { name: 'Use this size' })).toBeNull();
    expect(said()).toContain('Not this: not used');
  });
});

test('a tumour size of unknown place is the kidney lesion or something else, in one press', async () => {
  const gap: Gap = {
    id: 'unplaced:Observation/x',
    what: 'Tumour size of unknown place',
    why: 'unreadable',
    facts: [],
    text: 'A tumour size (31 mm) does not say which organ it is of.',
  };
  const { screen, answers } = await showReview(openState(assessmentOf({ gaps: [gap] })));
  fireEvent.click(screen.getByRole('button', { name: 'Kidney angiomyolipoma' }));
  fireEvent.click(screen.getByRole('button', { name: 'Something else' }));
  expect(answers.map(({ change }) => change)).toEqual([
    { kidneyLesion: { 'Observation/x': true } },
    { kidneyLesion: { 'Observation/x': false } },
  ]);
});

test('an older measurement is of the same lesion or of another, in one press', async () => {
  const lesion = (id: string, date: string, reference: string): Lesion => ({
    id,
    side: 'left',
    measurements: [
      {
        date,
        axesMm: [20],
        modality: 'mri',
        sources: [{ from: 'chart', reference, date, words: 'Size', grade: 'coded' }],
      },
    ],
    boundedByReport: null,
    treated: null,
    unlinked: true,
  });
  const lesions = [lesion('L1', '2024-01-08', 'Observation/a'), lesion('L2', '2026-01-12', 'Observation/b')];
  const { screen, answers } = await showReview(
    openState(
      assessmentOf({
        facts: { lesions: { state: 'present', value: lesions, sources: [] } },
        decision: {
          questions: [asking('lesions.L1', 'Is an older measurement of the same lesion? (L1, left)')],
        },
      }),
    ),
  );
  expect(said()).toContain('L1: 2.0 cm, left kidney, 8 Jan 2024');
  fireEvent.click(screen.getByRole('button', { name: 'Same lesion' }));
  fireEvent.click(screen.getByRole('button', { name: 'Another lesion' }));
  expect(answers.map(({ change }) => change)).toEqual([
    { sameLesion: [['Observation/a', 'Observation/b']] },
    { sameLesion: [['Observation/a'], ['Observation/b']] },
  ]);
});

describe('a question', () => {
  test.each([
    ['acuteBleed', 'Is the lesion bleeding now?', 'Yes', { acuteBleed: true }],
    ['symptoms', 'Any pain?', 'None now', { symptoms: [] }],
    ['priorAmlBleed', 'Has it bled?', 'None', { priorAmlBleed: false }],
    ['aneurysm', 'How large is the largest aneurysm?', 'None seen', { aneurysmMm: 0 }],
    ['fatSeen', 'Fat?', 'Not seen on MRI', { fatSeen: false, fatSeenBy: 'mri' }],
    ['histology', 'Histology?', 'Epithelioid', { histology: 'epithelioid' }],
    ['aggressiveSigns', 'Signs?', 'None seen', { aggressiveSigns: [] }],
    ['mtor', 'mTOR?', 'Not taken', { mtor: false }],
    ['tsc', 'TSC?', 'Excluded', { tsc: 'excluded' }],
    ['pregnant', 'Pregnant?', 'No', { pregnant: false }],
    ['liverDisease', 'Liver?', 'Child-Pugh C', { liverDisease: { childPugh: 'C' } }],
    ['mtor.indication', 'Why is this drug given?', 'TSC', { ofDrug: { indication: 'tsc' } }],
    ['mtor.bleedGrade', 'Grade?', 'No bleed', { ofDrug: { bleedGrade: 0 } }],
  ] as const)('about %s is answered in one press', async (fact, text, press, change) => {
    const { screen, answers } = await showReview(questions(asking(fact, text)));
    const group = screen.getByRole('group', { name: text });
    fireEvent.click(within(group).getByRole('button', { name: press }));
    expect(answers).toEqual([{ key: `${fact} ${text}`, question: text, said: press, change }]);
  });

  test('is not answered by the second press of a double click that was meant for the one before', async () => {
    const { screen, answers } = await showReview(questions(asking('lam', 'LAM?')));
    fireEvent.click(screen.getByRole('button', { name: 'No' }), { detail: 2 });
    expect(answers).toEqual([]);
  });

  test('can always be left as not known, which folds it away and says nothing', async () => {
    const unanswerable = asking('medications', 'Is this drug still taken?');
    const { screen, answers, become } = await showReview(questions(unanswerable));
    const group = screen.getByRole('group', { name: unanswerable.text });
    expect(
      within(group)
        .getAllByRole('button')
        .map((one) => one.textContent),
    ).toEqual(['Not known']);
    fireEvent.click(within(group).getByRole('button', { name: 'Not known' }));
    await become({ ...questions(unanswerable), answers });
    expect(screen.queryByRole('group', { name: unanswerable.text })).toBeNull();
    expect(heard()).toBe('Is this drug still taken? Not known. The recommendation is unchanged.');
  });

  test('that is folded away hands the focus on to the next one', async () => {
    const [one, two] = [asking('acuteBleed', 'Bleeding?'), asking('lam', 'LAM?')];
    const { screen, answers, become } = await showReview(questions(one, two));
    const button = within(screen.getByRole('group', { name: 'Bleeding?' })).getByRole('button', {
      name: 'Not known',
    });
    button.focus();
    fireEvent.click(button);
    await become({ ...questions(one, two), answers });
    expect(document.activeElement?.textContent).toBe('LAM?');
  });

  test('that is answered hands the focus to the verdict, and the answer is read out', async () => {
    const { screen, answers, become } = await showReview(questions(asking('lam', 'LAM?')));
    const button = screen.getByRole('button', { name: 'No' });
    button.focus();
    fireEvent.click(button);
    await become({ ...questions(), answers });
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Recommendation' }));
    expect(heard()).toBe('LAM? No. The recommendation has been worked out anew.');
    await become({ ...questions(asking('lam', 'LAM?')), answers: [] });
    expect(heard()).toContain('Taken back: LAM?');
  });

  test('about a man recorded as pregnant asks which of the two is right', async () => {
    const pregnant = { state: 'present' as const, value: true, sources: [] };
    const state = openState(
      assessmentOf({ facts: { pregnant }, decision: { questions: [asking('pregnant', 'Which is right?')] } }),
    );
    const { screen, answers } = await showReview(state);
    fireEvent.click(screen.getByRole('button', { name: 'A woman' }));
    expect(answers).toMatchObject([{ change: { sex: 'female' } }]);
    expect(screen.queryByRole('button', { name: 'No' })).toBeNull();
  });

  test('about another bleed does not offer to deny the one on record', async () => {
    const priorAmlBleed = { state: 'present' as const, value: '2020-01-01', sources: [] };
    await showReview(
      openState(
        assessmentOf({
          facts: { priorAmlBleed },
          decision: { questions: [asking('priorAmlBleed', 'Bled again?')] },
        }),
      ),
    );
    expect(said()).not.toContain('None');
  });
});

describe('a small form', () => {
  const size = openState(
    assessmentOf({
      facts: { lesions: { state: 'not-recorded' } },
      decision: { questions: [asking('lesions', 'Which lesions are there?')] },
    }),
  );
  type Screen = Awaited<ReturnType<typeof showReview>>['screen'];
  const type = (screen: Screen, label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const use = (screen: Screen) => fireEvent.click(screen.getByRole('button', { name: 'Use this answer' }));

  test('takes a size in centimetres, with its day, scan and kidney', async () => {
    const { screen, answers } = await showReview(size);
    fireEvent.click(screen.getByRole('button', { name: 'Enter a lesion' }));
    type(screen, 'Longest axis', '3,99');
    type(screen, 'Unit', 'cm');
    type(screen, 'Day of the scan', '2026-10-02');
    type(screen, 'Scan', 'mri');
    type(screen, 'Kidney', 'left');
    use(screen);
    expect(answers).toMatchObject([
      {
        said: '3.99, centimetres, 2 Oct 2026, MRI, Left',
        change: {
          ofLesion: {
            side: 'left',
            measurements: [{ date: '2026-10-02', axesMm: [39.9], modality: 'mri' }],
          },
        },
      },
    ]);
  });

  test.each([
    ['nothing', '', 'nothing is entered here'],
    ['a word', 'about four', 'expected numbers greater than 0 and at most 400, in millimetres'],
    ['a number that may be two', '1,200', '“1,200” can be read as two numbers. Write 1200, or 1.2.'],
    ['too much', '41', 'expected numbers greater than 0 and at most 400, in millimetres'],
  ])('refuses %s in words, clears nothing, and puts the focus there', async (_, typed, words) => {
    const { screen, answers } = await showReview(size);
    fireEvent.click(screen.getByRole('button', { name: 'Enter a lesion' }));
    type(screen, 'Longest axis', typed);
    type(screen, 'Unit', 'cm');
    type(screen, 'Day of the scan', '2026-10-02');
    use(screen);
    expect(answers).toEqual([]);
    const field = screen.getByLabelText<HTMLInputElement>('Longest axis');
    expect(field.value).toBe(typed);
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain(words);
  });

  test('takes a pick from a list', async () => {
    const { screen, answers } = await showReview(questions(asking('symptoms', 'Any pain?')));
    fireEvent.click(screen.getByRole('button', { name: 'Some' }));
    fireEvent.click(screen.getByLabelText('Flank pain'));
    fireEvent.click(screen.getByLabelText('Fever'));
    use(screen);
    expect(answers).toMatchObject([
      { said: 'Flank pain, Fever', change: { symptoms: ['flank_pain', 'fever'] } },
    ]);
  });

  test('takes a detail of the drug', async () => {
    const { screen, answers } = await showReview(questions(asking('mtor.newLesionCm', 'New lesion?')));
    fireEvent.click(screen.getByRole('button', { name: 'Enter its size' }));
    type(screen, 'New lesion, in centimetres', '1.2');
    use(screen);
    expect(answers).toMatchObject([{ said: '1.2 cm', change: { ofDrug: { newLesionCm: 1.2 } } }]);
  });

  test('for a size is of the lesion that is asked about, found again by the entries that measured it', async () => {
    const asked = questions(asking('lesions.L1.size', 'What is the longest axis now?'));
    const { screen, answers } = await showReview(asked);
    fireEvent.click(screen.getByRole('button', { name: 'Enter its size' }));
    type(screen, 'Longest axis', '35');
    type(screen, 'Unit', 'mm');
    type(screen, 'Day of the scan', '2026-10-02');
    use(screen);
    expect(answers).toMatchObject([
      {
        change: {
          ofLesion: {
            id: 'L1',
            at: ['Observation/size-1', 'Observation/size-2'],
            measurements: [{ axesMm: [35] }],
          },
        },
      },
    ]);
  });

  test('for a treatment takes which it was, its day where it is known, and what the specimen showed', async () => {
    const asked = questions(asking('lesions.L1.treated', 'Has this lesion been treated?'));
    const { screen, answers } = await showReview(asked);
    fireEvent.click(screen.getByRole('button', { name: 'Never treated' }));
    fireEvent.click(screen.getByRole('button', { name: 'Yes: which treatment' }));
    type(screen, 'Treatment', 'embolization');
    use(screen);
    expect(answers.map(({ said, change }) => [said, change.ofLesion?.treated])).toEqual([
      ['Never treated', false],
      ['Embolization', { procedure: 'embolization' }],
    ]);
  });

  test('for a treatment without a day keeps which it was', async () => {
    const treated = [{ procedure: 'embolization' as const, date: null, completeExcision: null, sources: [] }];
    const lesion = { id: 'L1', side: null, measurements: [], boundedByReport: null, treated };
    const asked = assessmentOf({
      facts: { lesions: { state: 'present', value: [lesion], sources: [] } },
      decision: { questions: [asking('lesions.L1.treated.date', 'On what day was this treatment?')] },
    });
    const { screen, answers } = await showReview(openState(asked));
    fireEvent.click(screen.getByRole('button', { name: 'Enter the day' }));
    type(screen, 'Day of the treatment', '2026-05-01');
    use(screen);
    expect(answers).toMatchObject([
      { change: { ofLesion: { treated: { procedure: 'embolization', date: '2026-05-01' } } } },
    ]);
  });

  test('of surgery asks of the specimen in one press', async () => {
    const procedure = 'nephron-sparing-surgery' as const;
    const treated = [{ procedure, date: '2026-05-01', completeExcision: null, sources: [] }];
    const lesion = { id: 'L1', side: null, measurements: [], boundedByReport: null, treated };
    const asked = assessmentOf({
      facts: { lesions: { state: 'present', value: [lesion], sources: [] } },
      decision: { questions: [asking('lesions.L1.treated.completeExcision', 'Excised completely?')] },
    });
    const { screen, answers } = await showReview(openState(asked));
    fireEvent.click(screen.getByRole('button', { name: 'Yes' }));
    expect(answers).toMatchObject([
      { change: { ofLesion: { treated: { procedure, date: '2026-05-01', completeExcision: true } } } },
    ]);
  });

  test('for the kidney of a removal is one press', async () => {
    const asked = questions(asking('lesions.L1.side', 'Which kidney was removed?'));
    const { screen, answers } = await showReview(asked);
    fireEvent.click(screen.getByRole('button', { name: 'Left' }));
    expect(answers).toMatchObject([{ change: { ofLesion: { id: 'L1', side: 'left' } } }]);
  });
});

describe('what was answered', () => {
  test('is listed with its question, and each is taken back alone', async () => {
    const { screen, undone } = await showReview({ ...settled.surveillance, answers: [given()] });
    const list = screen.getByRole('region', { name: 'You answered' });
    expect(list.textContent).toContain('Is the lesion bleeding now?No');
    fireEvent.click(screen.getByRole('button', { name: 'Undo: Is the lesion bleeding now?' }));
    expect(undone).toEqual([given().key]);
  });

  test('stands beside what the chart says of it', async () => {
    const recorded = {
      ...baseFacts,
      tsc: {
        state: 'present' as const,
        value: 'definite' as const,
        sources: [{ from: 'clinician' as const, date: '2020-01-01' }],
      },
    };
    const answers = [
      given({ key: 'a', question: 'TSC?', said: 'Excluded', change: { tsc: 'excluded' } }),
      given({ key: 'b', question: 'Size?', said: '3 cm', change: { lesions: [] } }),
    ];
    const { screen } = await showReview({ ...settled.surveillance, answers, recorded });
    const list = screen.getByRole('region', { name: 'You answered' });
    expect(list.textContent).toContain('ExcludedThe chart: definite');
    expect(list.textContent).toContain('The chart: 2.0 × 1.8 cm, 8 Jan 2025; 2.1 × 1.9 cm, 12 Jan 2026');
  });
});
