// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Fact, Gap, Medication } from '../../core/facts.ts';
import { everolimus, present } from '../../core/fixtures.ts';
import { assessmentOf, baseFacts, openState, settled } from '../fixtures.ts';
import { said, showReview } from '../render.tsx';

type Screen = Awaited<ReturnType<typeof showReview>>['screen'];
const chart = (screen: Screen) => within(screen.getByRole('region', { name: 'From the chart' }));
const press = (screen: Screen, name: string | RegExp) =>
  fireEvent.click(chart(screen).getByRole('button', { name }));
const type = (screen: Screen, label: string, value: string) =>
  fireEvent.change(chart(screen).getByLabelText(label), { target: { value } });

async function opened(state = settled.surveillance) {
  const shown = await showReview(state);
  press(shown.screen, 'Correct this list, or add to it');
  return shown;
}

const add = (screen: Screen, name: string) => {
  type(screen, 'Name of the medicine', name);
  press(screen, 'Use this answer');
};

const medicine = (name: string, more: Partial<Medication>): Medication => ({
  name,
  status: 'active',
  classes: [],
  date: '2026-05-04',
  sources: [{ from: 'chart', reference: `MedicationRequest/${name}`, words: name, grade: 'text' }],
  ...more,
});
const listing = (...value: Medication[]) => {
  const medications: Fact<Medication[]> = { state: 'present', value, sources: [] };
  return openState(assessmentOf({ facts: { medications } }));
};

describe('a medicine', () => {
  test('of a rule is added by its name, with what it counts as', async () => {
    const { screen, answers } = await opened();
    add(screen, 'apixaban');
    expect(answers).toMatchObject([
      {
        question: 'Which other medicine is taken?',
        said: 'apixaban (anticoagulant)',
        change: { ofMedicine: { name: 'apixaban', at: [], taken: true } },
      },
    ]);
    expect(answers[0]?.reason).toBeUndefined();
  });

  test('is suggested by the names that a rule is about', async () => {
    const { screen } = await opened();
    const list = chart(screen).getByLabelText<HTMLInputElement>('Name of the medicine').getAttribute('list');
    const names = [...(document.getElementById(list ?? '')?.children ?? [])].map((one) =>
      one.getAttribute('value'),
    );
    expect(names).toEqual(
      expect.arrayContaining(['apixaban', 'carbamazepine', 'clarithromycin', 'everolimus']),
    );
  });

  test('of no rule is added as well, and that nothing is checked about it is said', async () => {
    const { screen, answers, become } = await opened();
    add(screen, 'carbamazepin');
    expect(answers).toMatchObject([
      {
        said: 'carbamazepin: this app has no rule for a medicine of this name. Nothing is checked about it.',
        change: { ofMedicine: { name: 'carbamazepin' } },
      },
    ]);
    await become({ ...settled.surveillance, answers });
    expect(screen.getByRole('region', { name: 'You answered' }).textContent).toContain('Nothing is checked');
  });

  test('that is added second does not stand in place of the first', async () => {
    const { screen, answers, become } = await opened();
    add(screen, 'apixaban');
    await become({ ...settled.surveillance, answers: [...answers] });
    expect(chart(screen).getByLabelText<HTMLInputElement>('Name of the medicine').value).toBe('');
    add(screen, 'metformin');
    expect(new Set(answers.map(({ key }) => key)).size).toBe(2);
  });

  test.each([
    ['Lisinopril', 'is on the list already (taken)'],
    ['nitrofurantoin', 'is on the list already (stopped)'],
    ['Votubia', 'is an mTOR inhibitor, which has a form of its own: “mTOR inhibitor treatment”'],
    ['', 'nothing is entered here'],
  ])('%s is refused beside its name, which stays: it %s', async (name, why) => {
    const { screen, answers } = await opened();
    add(screen, name);
    expect(answers).toEqual([]);
    const field = chart(screen).getByLabelText<HTMLInputElement>('Name of the medicine');
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe(name);
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain(why);
  });

  test('of the chart is taken off the list with a reason, never without', async () => {
    const { screen, answers } = await opened();
    const row = () => within(chart(screen).getByRole('group', { name: 'Lisinopril 10 mg tablet' }));
    fireEvent.click(row().getByRole('button', { name: 'Not taken any more: Lisinopril 10 mg tablet' }));
    fireEvent.click(row().getByRole('button', { name: 'Use this answer' }));
    expect(answers).toEqual([]);
    const why = row().getByLabelText('Why is the chart not followed?');
    expect(document.activeElement).toBe(why);
    fireEvent.change(why, { target: { value: 'Cough' } });
    fireEvent.click(row().getByRole('button', { name: 'Use this answer' }));
    expect(answers).toMatchObject([
      {
        question: 'Is Lisinopril 10 mg tablet taken?',
        said: 'Not taken any more',
        change: {
          ofMedicine: { name: 'Lisinopril 10 mg tablet', at: ['MedicationRequest/m2'], taken: false },
        },
        reason: 'in place of “Lisinopril 10 mg tablet, taken, 4 May 2026” in the chart: Cough',
      },
    ]);
  });

  test('of which the chart leaves open whether it is taken is answered in one press', async () => {
    const { screen, answers } = await opened(listing(medicine('Warfarin', { status: 'unknown' })));
    press(screen, 'Taken: Warfarin');
    press(screen, 'Not taken: Warfarin');
    expect(answers.map(({ change, reason }) => [change.ofMedicine?.taken, reason])).toEqual([
      [true, undefined],
      [false, undefined],
    ]);
  });

  test('that was answered says so in the list, where what was taken off stays in sight', async () => {
    const entered = { from: 'clinician', date: '2026-11-23' } as const;
    const off = medicine('Lisinopril', { status: 'stopped', sources: [entered] });
    const { screen } = await showReview(listing(off));
    const table = within(screen.getByRole('table', { name: 'Medications' }));
    expect(table.getByRole('row', { name: /Lisinopril/ }).textContent).toContain('stopped, as you answered');
    expect(screen.queryByText('1 stopped medicine')).toBeNull();
  });
});

describe('an mTOR inhibitor on the list', () => {
  const sirolimus = medicine('Sirolimus', { classes: ['mtor-inhibitor'] });

  test('is corrected by the form that also asks since when and what for', async () => {
    const { screen, answers } = await opened(listing(sirolimus));
    expect(chart(screen).queryByRole('button', { name: /Sirolimus/ })).toBeNull();
    press(screen, 'mTOR inhibitor treatment');
    press(screen, 'Not taken');
    expect(answers).toMatchObject([{ change: { mtor: false } }]);
  });

  test('is taken off the list like any other where another one is known to be taken', async () => {
    const state = openState(
      assessmentOf({
        facts: {
          medications: present([sirolimus]),
          mtor: present(everolimus()),
        },
      }),
    );
    const { screen } = await opened(state);
    expect(chart(screen).getByRole('button', { name: 'Not taken any more: Sirolimus' })).toBeTruthy();
  });
});

describe('the list', () => {
  const gap: Gap = {
    id: 'medication-list',
    what: 'Medication list',
    why: 'failed',
    facts: ['medications', 'mtor'],
    text: 'The medication list could not be read.',
  };

  test('that was read is gone through in one press', async () => {
    const { screen, answers } = await opened();
    press(screen, 'I have gone through this list today');
    expect(answers).toMatchObject([{ change: { medicationsReviewed: '2026-11-23' } }]);
    expect(chart(screen).queryByRole('button', { name: 'No other medicine is taken' })).toBeNull();
  });

  test('that was not read completely is not called looked through: it is whole, or it stays open', async () => {
    const { screen, answers } = await opened(openState(assessmentOf({ gaps: [gap] })));
    expect(said()).toContain('What is added here does not make it whole.');
    expect(chart(screen).queryByRole('button', { name: /gone through/ })).toBeNull();
    press(screen, 'No other medicine is taken');
    expect(answers).toMatchObject([{ change: { noOtherMedicine: true } }]);
  });

  test('that is empty is said to be so', async () => {
    const { screen, answers } = await opened(settled.noMedicines);
    press(screen, 'No medicine is taken');
    expect(answers).toMatchObject([{ said: 'No medicine is taken', change: { noOtherMedicine: true } }]);
  });

  test('is corrected from the list of all facts too', async () => {
    const { screen, answers } = await showReview(settled.surveillance);
    type(screen, 'What is it about?', 'medications');
    add(screen, 'apixaban');
    expect(answers).toMatchObject([{ change: { ofMedicine: { name: 'apixaban' } } }]);
  });
});

test('whether a drug is still taken, which the core asks, is answered in one press', async () => {
  const text = 'Is this drug still taken? (Warfarin)';
  const asked = assessmentOf({
    facts: {
      medications: {
        state: 'present',
        value: [medicine('Warfarin 5 mg', { status: 'unknown' })],
        sources: [],
      },
    },
    decision: { questions: [{ fact: 'medications', text, wouldChange: [] }] },
  });
  const { screen, answers } = await showReview(openState(asked));
  const group = within(screen.getByRole('group', { name: text }));
  fireEvent.click(group.getByRole('button', { name: 'Not taken' }));
  expect(answers).toMatchObject([{ change: { ofMedicine: { name: 'Warfarin 5 mg', taken: false } } }]);
});

test('an answer stands beside the one medicine of the chart that it is about', async () => {
  const answers = [
    {
      key: 'k',
      question: 'Is Lisinopril taken?',
      said: 'Taken',
      change: { ofMedicine: { name: 'x', at: ['MedicationRequest/m2'], taken: true } },
    },
  ];
  const { screen } = await showReview({ ...settled.surveillance, answers, recorded: baseFacts });
  const list = screen.getByRole('region', { name: 'You answered' });
  expect(list.textContent).toContain('The chart: Lisinopril 10 mg tablet, taken, 4 May 2026');
  expect(list.textContent).not.toContain('Amlodipine');
});
