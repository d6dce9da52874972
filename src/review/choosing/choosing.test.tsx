// @vitest-environment happy-dom
import { fireEvent, type Screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { defaultChoices } from '../../careplan/index.ts';
import type { Action, Decision } from '../../core/decision.ts';
import type { IntakeState } from '../../intake-state.ts';
import {
  assessmentOf,
  openState,
  outcomes,
  pending,
  session,
  settled,
  surveillanceDecision,
} from '../fixtures.ts';
import { showReview } from '../render.tsx';

const panel = (screen: Screen) => screen.getByRole('region', { name: 'Draft care plan' });
const group = (screen: Screen, name: string) => within(screen.getByRole('group', { name }));
const choose = (screen: Screen, name: RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const write = (screen: Screen, name: string, words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value: words } });
const press = (screen: Screen, name: string) => fireEvent.click(screen.getByRole('button', { name }));
const planText = (screen: Screen) =>
  screen.getByRole('region', { name: 'Read the plan as it will be written', hidden: true }).textContent ?? '';

const REASON = 'Reason for this option';
const INTERVAL_REASON = 'Reason for this interval';
const SAVE = 'Save draft to chart';
const RESTORE = 'Back to the recommendation';

/** The screen with everything that can be chosen unfolded. */
async function showChoosing(state: IntakeState) {
  const shown = await showReview(state);
  fireEvent.click(shown.screen.getByText('Change the plan'));
  return shown;
}

const withDecision = (change: Partial<Decision>) => openState(assessmentOf({ decision: change }));
const intervention = settled.intervention.assessment.decision;
const WATCHING = { id: 'surveillance-6-monthly', text: 'Watch 6-monthly', reason: 'No symptoms.' } as const;
const LONGER = { id: 'longer-interval', text: 'Scan every 24–36 months', reason: 'Unchanged.' } as const;
const watchable = withDecision({ ...intervention, overrides: [WATCHING] });
const stable = withDecision({ overrides: [LONGER] });

describe('a plan that nobody changes', () => {
  test('is saved without opening what can be chosen, which is folded', async () => {
    const { screen, saves } = await showReview(settled.intervention);
    expect(panel(screen).querySelector<HTMLDetailsElement>('.choose-plan')?.open).toBe(false);
    press(screen, SAVE);
    expect(saves).toEqual([defaultChoices(intervention)]);
    expect(panel(screen).textContent).not.toContain('Your choices');
  });
});

describe('another option', () => {
  test('asks for a reason at its field before it is saved, and is then saved with it', async () => {
    const { screen, saves } = await showChoosing(settled.intervention);
    choose(screen, /^Ablation/);
    expect(panel(screen).textContent).toContain('Still needed before saving: the reason for the option.');
    press(screen, SAVE);
    expect(saves).toEqual([]);
    const field = screen.getByRole('textbox', { name: REASON });
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const refused = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(refused?.textContent).toBe('Give the reason in a few words.');

    write(screen, REASON, 'Small lesion at the pole.');
    expect(field.getAttribute('aria-invalid')).toBe('false');
    press(screen, SAVE);
    expect(saves).toMatchObject([
      { option: 'ablation', reason: 'Small lesion at the pole.', accepted: false },
    ]);
  });

  test('stands at once in the plan as it will be written, marked as a departure in words', async () => {
    const { screen } = await showChoosing(settled.intervention);
    choose(screen, /^Ablation/);
    write(screen, REASON, 'Small lesion at the pole.');
    for (const text of [planText(screen), panel(screen).textContent]) {
      expect(text).toContain('Option: Ablation. This departs from the recommendation');
      expect(text).toContain('Reason: Small lesion at the pole.');
    }
  });

  test('of equal ones departs from nothing, and still says why', async () => {
    const { screen, saves } = await showChoosing(settled.intervention);
    choose(screen, /^Selective arterial embolization/);
    write(screen, REASON, 'The patient wants no surgery.');
    expect(planText(screen)).toContain('One of the options of equal rank.');
    press(screen, SAVE);
    expect(saves).toMatchObject([{ option: 'embolization', reason: 'The patient wants no surgery.' }]);
  });

  test('keeps its own reason while others are looked at', async () => {
    const { screen } = await showChoosing(settled.intervention);
    choose(screen, /^Ablation/);
    write(screen, REASON, 'Small lesion at the pole.');
    choose(screen, /^Nephron-sparing/);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: REASON }).value).toBe('');
    choose(screen, /^Ablation/);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: REASON }).value).toBe(
      'Small lesion at the pole.',
    );
  });

  test('that is an override comes with the reason it is offered for, to be changed', async () => {
    const { screen, saves } = await showChoosing(watchable);
    choose(screen, /^Active surveillance/);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: REASON }).value).toBe('No symptoms.');
    expect(planText(screen)).toContain(
      'Override (K4, a project choice to be signed off): surveillance every 6 months instead of intervention.',
    );
    press(screen, SAVE);
    expect(saves).toMatchObject([{ option: 'active-surveillance', reason: 'No symptoms.' }]);
    write(screen, REASON, '');
    press(screen, SAVE);
    expect(saves).toHaveLength(1);
  });

  test('is not silently cut where its reason is too long', async () => {
    const { screen, saves } = await showChoosing(settled.intervention);
    choose(screen, /^Ablation/);
    write(screen, REASON, 'x'.repeat(1001));
    press(screen, SAVE);
    expect(saves).toEqual([]);
    expect(panel(screen).textContent).toContain('Too long: 1001 characters. At most 1000 are saved.');
  });

  test('is chosen from its card, which hands the focus to its reason and then says that it was chosen', async () => {
    const { screen } = await showReview(settled.intervention);
    press(screen, 'Choose this: Ablation');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: REASON }));
    expect(within(screen.getByRole('region', { name: 'Options' })).getByText('You chose this')).toBeTruthy();
  });

  test('is taken back on the card of the option that comes first', async () => {
    const { screen } = await showReview(settled.medicalTherapy);
    expect(screen.queryByRole('button', { name: 'Choose this: mTOR inhibitor' })).toBeNull();
    press(screen, 'Choose this: Nephron-sparing surgery');
    press(screen, 'Choose this: mTOR inhibitor');
    expect(screen.queryByText('You chose this')).toBeNull();
    expect(document.activeElement).toBe(
      screen.getByRole('radio', { name: 'As recommended: mTOR inhibitor' }),
    );
  });

  test('is not offered where there is only one', async () => {
    const { screen } = await showChoosing(settled.surveillance);
    expect(screen.queryByRole('group', { name: 'Option' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Choose this/ })).toBeNull();
  });
});

describe('another interval', () => {
  test('asks for months and for a reason, says the day at once, and is saved', async () => {
    const { screen, saves } = await showChoosing(settled.surveillance);
    choose(screen, /^Another interval/);
    write(screen, 'Months', 'eight');
    press(screen, SAVE);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Months' }));
    expect(panel(screen).textContent).toContain('Enter whole months, from 1 to 36.');

    write(screen, 'Months', '8');
    expect(panel(screen).textContent).toContain('The scan is due on 12 Sept 2026.');
    press(screen, SAVE);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: INTERVAL_REASON }));
    write(screen, INTERVAL_REASON, 'Lives far away.');
    expect(planText(screen)).toContain('Interval: 8 months instead of 12, within the recommended 6 to 12.');
    press(screen, SAVE);
    expect(saves).toMatchObject([{ intervalMonths: 8, intervalReason: 'Lives far away.' }]);
  });

  test('that is the recommended one needs no reason', async () => {
    const { screen, saves } = await showChoosing(settled.surveillance);
    choose(screen, /^Another interval/);
    write(screen, 'Months', '12');
    press(screen, SAVE);
    expect(saves).toEqual([defaultChoices(surveillanceDecision)]);
  });

  test('by an override comes with its shortest interval and its reason', async () => {
    const { screen, saves } = await showChoosing(stable);
    choose(screen, /^Override: a longer interval/);
    expect(planText(screen)).toContain('24–36 months instead of the recommended interval.');
    press(screen, SAVE);
    expect(saves).toMatchObject([{ intervalMonths: 24, intervalReason: 'Unchanged.' }]);
    write(screen, 'Months', '18');
    press(screen, SAVE);
    expect(saves).toHaveLength(1);
    expect(panel(screen).textContent).toContain('Enter whole months, from 24 to 36.');
  });

  test('is not offered where the scan is due now, or none is planned', async () => {
    for (const state of [settled.sizeMissing, settled.cannotConclude]) {
      const { screen } = await showChoosing(state);
      expect(screen.queryByRole('group', { name: 'Interval until the next scan' })).toBeNull();
    }
  });
});

describe('discharge', () => {
  const DISCHARGE = /^Override: discharge with bleeding advice/;
  const DISCHARGE_REASON = 'Reason for the discharge';

  test('is offered beside the longer interval, with what its offer says, and nowhere else', async () => {
    const { screen, become } = await showChoosing(stable);
    const interval = group(screen, 'Interval until the next scan');
    expect(interval.getByText(/^Offered as an override, never applied by itself: Scan every/)).toBeTruthy();
    expect(interval.getByRole('radio', { name: DISCHARGE }).getAttribute('checked')).toBeNull();
    await become(settled.surveillance);
    expect(screen.queryByRole('radio', { name: DISCHARGE })).toBeNull();
  });

  test('comes with the reason it is offered for, stands in the plan at once, and is saved as no interval', async () => {
    const { screen, saves } = await showChoosing(stable);
    choose(screen, /^Another interval/);
    write(screen, 'Months', '8');
    choose(screen, DISCHARGE);
    expect(planText(screen)).toContain('Discharge: no next scan, instead of one after 12 months.');
    expect(planText(screen)).toContain('Reason for the discharge: Unchanged.');
    write(screen, DISCHARGE_REASON, 'Frail.');
    expect(panel(screen).textContent).toContain('Reason for the discharge: Frail.');
    press(screen, SAVE);
    const { actions } = defaultChoices(surveillanceDecision);
    expect(saves).toEqual([{ option: null, discharge: { reason: 'Frail.' }, actions, accepted: false }]);
  });

  test('is not saved without a reason', async () => {
    const { screen, saves } = await showChoosing(stable);
    choose(screen, DISCHARGE);
    write(screen, DISCHARGE_REASON, ' ');
    expect(panel(screen).textContent).toContain('Still needed before saving: the reason for the discharge.');
    press(screen, SAVE);
    expect(saves).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: DISCHARGE_REASON }));
  });

  test('leaves no kind of scan to choose, and says which was chosen', async () => {
    const { screen } = await showChoosing(stable);
    choose(screen, /^CT/);
    choose(screen, DISCHARGE);
    expect(screen.queryByRole('group', { name: 'Kind of scan' })).toBeNull();
    expect(panel(screen).textContent).toContain('CT. No scan is planned now.');
  });

  test('keeps the teaching of the signs of bleeding, also where it had been left out', async () => {
    const { screen } = await showChoosing(stable);
    const teach = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /Teach the signs/ });
    fireEvent.click(teach());
    choose(screen, DISCHARGE);
    expect([teach().checked, teach().disabled]).toEqual([true, true]);
    expect(planText(screen)).not.toContain('Left out');
    choose(screen, /^As recommended: 12 months/);
    expect([teach().checked, teach().disabled]).toEqual([false, false]);
  });

  test('falls away with its offer, with what was typed', async () => {
    const { screen, become, saves } = await showChoosing(stable);
    choose(screen, DISCHARGE);
    write(screen, DISCHARGE_REASON, 'Frail.');
    await become(settled.surveillance);
    expect(panel(screen).textContent).toContain(
      'Not in the plan any more: the discharge. The recommendation does not offer this override now. Your reason was: “Frail.”',
    );
    press(screen, SAVE);
    expect(saves).toEqual([defaultChoices(surveillanceDecision)]);
  });
});

describe('scan and steps', () => {
  test('another kind of scan is saved and marked, with what the recommendation says beside it', async () => {
    const { screen, saves } = await showChoosing(settled.surveillance);
    const kinds = group(screen, 'Kind of scan');
    expect(kinds.getByText(/^The recommendation says: Fat has not been shown/)).toBeTruthy();
    fireEvent.click(kinds.getByRole('radio', { name: /^Ultrasound/ }));
    expect(planText(screen)).toContain('Modality: ultrasound instead of MRI. This departs');
    press(screen, SAVE);
    expect(saves).toMatchObject([{ modality: 'ultrasound' }]);
  });

  test('each step is left out, and taken in again, on its own', async () => {
    const { screen, saves } = await showChoosing(settled.surveillance);
    const steps = group(screen, 'Steps in the plan');
    const teach = steps.getByRole('checkbox', { name: 'Education: Teach the signs of bleeding.' });
    fireEvent.click(teach);
    expect(planText(screen)).toContain('Left out: Teach the signs of bleeding.');
    press(screen, SAVE);
    fireEvent.click(teach);
    press(screen, SAVE);
    expect(saves.map(({ actions }) => actions)).toEqual([
      ['tsc-question'],
      ['tsc-question', 'bleeding-education'],
    ]);
  });
});

describe('accepting', () => {
  const ACCEPT = /^A plan that I accept/;

  test('makes the proposal a plan with an author, still a draft', async () => {
    const { screen, saves } = await showChoosing(settled.surveillance);
    expect(planText(screen)).toContain('not signed');
    choose(screen, ACCEPT);
    expect(planText(screen)).toContain(
      'DRAFT by decision support, accepted by the clinician named as author',
    );
    press(screen, SAVE);
    expect(saves).toMatchObject([{ accepted: true }]);
  });

  test('does not choose between equal options by itself', async () => {
    const { screen, saves } = await showChoosing(settled.intervention);
    choose(screen, ACCEPT);
    expect(planText(screen)).not.toContain('Chosen by the clinician:');
    press(screen, SAVE);
    expect(saves).toEqual([]);
    expect(group(screen, 'Option').getByText(/^Choose one option: an accepted plan/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: /^As recommended: leave/ }));
  });

  test('is not offered to somebody whom the EHR does not name: there would be no author', async () => {
    const nobody = { ...settled.surveillance, session: { ...session, fhirUser: null } };
    const { screen } = await showChoosing(nobody);
    expect(screen.queryByRole('radio', { name: ACCEPT })).toBeNull();
    expect(panel(screen).textContent).toContain('The EHR did not say who you are');
  });

  test('ends when the plan becomes another one, and says so', async () => {
    const { screen, become, saves } = await showChoosing(settled.surveillance);
    choose(screen, ACCEPT);
    await become(withDecision({ headline: 'Something else is known now.' }));
    expect(panel(screen).textContent).toContain('Not accepted any more: the plan has changed');
    press(screen, SAVE);
    expect(saves).toMatchObject([{ accepted: false }]);
  });
});

describe('when the recommendation is worked out anew', () => {
  test('a choice that still applies is kept, with what was typed', async () => {
    const { screen, become, saves } = await showChoosing(settled.intervention);
    choose(screen, /^Ablation/);
    write(screen, REASON, 'Small lesion at the pole.');
    await become(withDecision({ ...intervention, headline: 'One more fact is known.' }));
    press(screen, SAVE);
    expect(saves).toMatchObject([{ option: 'ablation', reason: 'Small lesion at the pole.' }]);
  });

  test('an option that is not offered any more is dropped, with which and why and what was typed', async () => {
    const { screen, become, saves } = await showChoosing(settled.intervention);
    choose(screen, /^Ablation/);
    write(screen, REASON, 'Small lesion at the pole.');
    await become(settled.medicalTherapy);
    expect(panel(screen).textContent).toContain(
      'Not in the plan any more: Ablation. The recommendation has changed and does not offer it. Your reason was: “Small lesion at the pole.”',
    );
    press(screen, SAVE);
    expect(saves).toEqual([defaultChoices(settled.medicalTherapy.assessment.decision)]);
    await become(settled.intervention);
    expect(planText(screen)).toContain('Reason: Small lesion at the pole.');
  });

  test('what does not apply any more comes back with the recommendation it was for, unless it is to be forgotten', async () => {
    const { screen, become } = await showChoosing(settled.intervention);
    choose(screen, /^Ablation/);
    await become(settled.medicalTherapy);
    press(screen, 'Forget what no longer applies');
    expect(panel(screen).textContent).not.toContain('Not in the plan any more');
    await become(settled.intervention);
    expect(planText(screen)).not.toContain('Option: Ablation');
  });

  test('an option that has become the recommended one is no departure any more', async () => {
    const { screen, become } = await showChoosing(settled.medicalTherapy);
    choose(screen, /^Nephron-sparing/);
    const options = intervention.options.filter(({ id }) => id === 'nephron-sparing-surgery');
    await become(withDecision({ ...intervention, options }));
    expect(panel(screen).textContent).toContain('It is the recommended option now.');
  });

  test.each<[string, Partial<Decision>, string]>([
    [
      'another recommended interval',
      { imaging: { ...imaging(), intervalMonths: { min: 6, max: 6, chosen: 6 } } },
      'an interval of 8 months. The recommended interval has changed. Your reason was: “Far away.”',
    ],
    ['no scan', { imaging: null }, 'an interval of 8 months. There is no interval to change now.'],
  ])('an interval is dropped with %s', async (_, change, sentence) => {
    const { screen, become, saves } = await showChoosing(settled.surveillance);
    choose(screen, /^Another interval/);
    write(screen, 'Months', '8');
    write(screen, INTERVAL_REASON, 'Far away.');
    await become(withDecision(change));
    expect(panel(screen).textContent).toContain(sentence);
    press(screen, SAVE);
    expect(saves[0]).not.toHaveProperty('intervalMonths');
  });

  test('a longer interval is dropped where it is not offered any more', async () => {
    const { screen, become } = await showChoosing(stable);
    choose(screen, /^Override: a longer interval/);
    await become(settled.surveillance);
    expect(panel(screen).textContent).toContain(
      'an interval of 24 months. The recommendation does not offer this override now.',
    );
  });

  test('a kind of scan is dropped where the recommended one has another reason', async () => {
    const { screen, become, saves } = await showChoosing(settled.surveillance);
    choose(screen, /^CT/);
    await become(withDecision({ imaging: { ...imaging(), basis: 'Pregnant: no radiation.' } }));
    expect(panel(screen).textContent).toContain('Not in the plan any more: CT.');
    press(screen, SAVE);
    expect(saves[0]).not.toHaveProperty('modality');
    await become(withDecision({ imaging: null }));
    expect(panel(screen).textContent).toContain('CT. No scan is planned now.');
  });

  test('a step that is new is in the plan, and one that was left out and is gone is named', async () => {
    const { screen, become, saves } = await showChoosing(settled.surveillance);
    fireEvent.click(screen.getByRole('checkbox', { name: /Teach the signs/ }));
    const referral: Action = { id: 'mdt', kind: 'referral', text: 'Discuss.', because: 'R09', evidence: [] };
    await become(withDecision({ actions: [referral] }));
    expect(panel(screen).textContent).toContain('You left out: Teach the signs of bleeding. It is no step');
    press(screen, SAVE);
    expect(saves).toMatchObject([{ actions: ['mdt'] }]);
  });

  test('an emergency has no plan and nothing to choose; what was typed is there again when it is over', async () => {
    const { screen, become } = await showChoosing(settled.intervention);
    choose(screen, /^Ablation/);
    write(screen, REASON, 'Small lesion at the pole.');
    await become(settled.emergency);
    expect(screen.queryByText('Change the plan')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Choose this/ })).toBeNull();
    await become(settled.intervention);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: REASON }).value).toBe(
      'Small lesion at the pole.',
    );
  });

  test('the field keeps the focus while the rest of the chart arrives', async () => {
    const { screen, become } = await showChoosing(pending.settledEarly);
    choose(screen, /^Another interval/);
    const field = screen.getByRole('textbox', { name: INTERVAL_REASON });
    field.focus();
    await become(settled.surveillance);
    expect(document.activeElement).toBe(field);
  });
});

function imaging() {
  const { imaging } = surveillanceDecision;
  if (imaging === null) throw new Error('the fixture has a scan');
  return imaging;
}

describe('back to the recommendation', () => {
  test('takes one press, keeps the focus near, and what was typed at its choice', async () => {
    const { screen, saves } = await showChoosing(settled.intervention);
    choose(screen, /^Ablation/);
    write(screen, REASON, 'Small lesion at the pole.');
    choose(screen, /^CT/);
    fireEvent.click(screen.getByRole('checkbox', { name: /Teach the signs/ }));
    press(screen, RESTORE);
    expect(document.activeElement?.textContent).toBe('Change the plan');
    expect(screen.queryByRole('button', { name: RESTORE })).toBeNull();
    press(screen, SAVE);
    expect(saves).toEqual([defaultChoices(intervention)]);
    choose(screen, /^Ablation/);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: REASON }).value).toBe(
      'Small lesion at the pole.',
    );
  });
});

describe('changed after it was sent', () => {
  const leaveOut = (screen: Screen) =>
    fireEvent.click(screen.getByRole('checkbox', { name: /Teach the signs/ }));

  test('a plan that is being saved is not called the one on the screen', async () => {
    const { screen, become } = await showChoosing(settled.surveillance);
    press(screen, SAVE);
    await become({ ...settled.surveillance, saving: 'in-progress' });
    expect(panel(screen).textContent).not.toContain('What is being saved');
    leaveOut(screen);
    expect(panel(screen).textContent).toContain('What is being saved is the plan as it was when you pressed');
  });

  test('what was saved is outdated, and no more once the choice is as it was saved', async () => {
    const { screen, become } = await showChoosing(settled.surveillance);
    leaveOut(screen);
    press(screen, SAVE);
    await become({ ...settled.surveillance, saving: outcomes.saved });
    expect(panel(screen).textContent).toContain('Draft saved');
    leaveOut(screen);
    expect(panel(screen).textContent).toContain('The draft in the chart is not of what is shown here');
    expect(panel(screen).textContent).not.toContain('Draft saved');
    leaveOut(screen);
    expect(panel(screen).textContent).toContain('Draft saved');
  });

  test('a draft recognised after a reload is the recommended one until something is chosen', async () => {
    const { screen } = await showChoosing({ ...settled.surveillance, saving: outcomes.saved });
    expect(panel(screen).textContent).toContain('Draft saved');
    leaveOut(screen);
    expect(panel(screen).textContent).not.toContain('Draft saved');
  });
});
