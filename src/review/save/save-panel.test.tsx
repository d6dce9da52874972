// @vitest-environment happy-dom
import { fireEvent, type Screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { defaultChoices } from '../../careplan/index.ts';
import { outcomes, pending, saving, settled, withoutBanner } from '../fixtures.ts';
import { showReview } from '../render.tsx';

const WHO = 'Marta Lindqvist, born 2 Mar 1980';

const panel = (screen: Screen) => screen.getByRole('region', { name: 'Draft care plan' });

describe('before saving', () => {
  test('the plan is shown as it will be written, for a named patient', async () => {
    const { screen } = await showReview(settled.surveillance);
    expect(panel(screen).textContent).toContain(WHO);
    const plan = screen.getByRole('region', { name: 'Read the plan as it will be written', hidden: true });
    expect(plan.textContent).toContain('DRAFT');
    expect(plan.textContent).toContain('2.1 cm');
  });

  test('one press saves the first option with every action, not accepted', async () => {
    const { screen, saves } = await showReview(settled.surveillance);
    fireEvent.click(screen.getByRole('button', { name: 'Save draft to chart' }));
    expect(saves).toEqual([defaultChoices(settled.surveillance.assessment.decision)]);
    expect(saves[0]?.accepted).toBe(false);
  });

  test('a second press while saving does nothing, and the button keeps its place', async () => {
    const { screen, saves } = await showReview(saving.inProgress);
    const button = screen.getByRole('button', { name: 'Saving…' });
    fireEvent.click(button);
    expect(saves).toEqual([]);
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('saving is not offered, and the reason is said', () => {
  test.each([
    ['in an emergency', settled.emergency, 'No plan is saved in an emergency. Act first.'],
    ['out of scope', settled.outOfScope, 'outside what the app covers'],
    [
      'while reads are outstanding',
      pending.settledEarly,
      'Saving waits until the chart is read: Care plans.',
    ],
    ['without the patient’s record', settled.noPatient, 'the patient’s own record could not be read'],
  ])('%s', async (_, state, sentence) => {
    const { screen } = await showReview(state);
    expect(panel(screen).textContent).toContain(sentence);
    expect(screen.queryByRole('button', { name: /save/i })).toBeNull();
  });
});

describe('after saving', () => {
  test('a saved draft is named with its reference and its patient', async () => {
    const { screen } = await showReview(saving.saved);
    expect(panel(screen).textContent).toContain('Draft saved');
    expect(panel(screen).textContent).toContain('CarePlan/8d5e, version 1');
    expect(panel(screen).textContent).toContain(WHO);
    expect(screen.queryByRole('button', { name: /save/i })).toBeNull();
  });

  test('name and birth date stand in the confirmation although the EHR shows its own banner', async () => {
    const { screen } = await showReview({ ...withoutBanner, saving: outcomes.saved });
    expect(panel(screen).textContent).toContain(WHO);
  });

  test('a draft that was already there is not called newly saved', async () => {
    const { screen } = await showReview(saving.alreadySaved);
    expect(panel(screen).textContent).toContain('Nothing was written twice');
    expect(panel(screen).textContent).not.toContain('Draft saved');
  });

  test('another draft in the chart is named, and nothing is said to be saved', async () => {
    const { screen } = await showReview(saving.otherDraft);
    expect(panel(screen).textContent).toContain('CarePlan/77');
    expect(panel(screen).textContent).not.toContain('Draft saved');
  });

  test('a refused save says that nothing was saved and can be tried again', async () => {
    const { screen, saves } = await showReview(saving.notSaved);
    expect(panel(screen).textContent).toContain('Nothing was saved');
    expect(panel(screen).textContent).toContain('could not store the draft');
    fireEvent.click(screen.getByRole('button', { name: 'Try saving again' }));
    expect(saves).toHaveLength(1);
  });

  test('an unknown outcome is worded neither as saved nor as not saved', async () => {
    const { screen } = await showReview(saving.notKnown);
    const words = panel(screen).textContent ?? '';
    expect(words).toContain('Not known whether the draft was saved');
    expect(words).not.toContain('Draft saved');
    expect(words).not.toContain('Nothing was saved');
  });

  test('the focus goes to the outcome of a save that was pressed here', async () => {
    const { screen, become } = await showReview(settled.surveillance);
    fireEvent.click(screen.getByRole('button', { name: 'Save draft to chart' }));
    await become(saving.inProgress);
    await become(saving.saved);
    expect(document.activeElement?.textContent).toBe('Draft saved');
  });

  test('who has gone on to something else is told the outcome, and keeps the focus', async () => {
    const { screen, become } = await showReview(settled.surveillance);
    fireEvent.click(screen.getByRole('button', { name: 'Save draft to chart' }));
    await become(saving.inProgress);
    const print = screen.getByRole('button', { name: 'Print' });
    print.focus();
    await become(saving.notSaved);
    expect(document.activeElement).toBe(print);
    expect(panel(screen).querySelector('[aria-live]')?.textContent).toMatch(/^Nothing was saved\. /);
  });

  test('an outcome that was there when the page was opened does not pull the focus', async () => {
    await showReview(saving.saved);
    expect(document.activeElement).toBe(document.body);
  });

  test('a draft of earlier answers is never called saved as it is shown now', async () => {
    const { screen, saves } = await showReview({ ...saving.saved, outdated: true });
    expect(panel(screen).textContent).toContain('The draft in the chart is not of what is shown here');
    expect(panel(screen).textContent).toContain('CarePlan/8d5e, version 1');
    expect(panel(screen).textContent).not.toContain('Draft saved');
    fireEvent.click(screen.getByRole('button', { name: 'Save draft to chart' }));
    expect(saves).toHaveLength(1);
  });

  test('that nothing was saved of an earlier plan is over once the plan is another', async () => {
    const { screen } = await showReview({ ...saving.notSaved, outdated: true });
    expect(panel(screen).textContent).not.toContain('Nothing was saved');
    expect(screen.queryByRole('button', { name: 'Save draft to chart' })).not.toBeNull();
  });

  test('an unknown outcome stays unknown', async () => {
    const { screen } = await showReview({ ...saving.notKnown, outdated: true });
    expect(panel(screen).textContent).toContain('Not known whether the draft was saved');
  });
});
