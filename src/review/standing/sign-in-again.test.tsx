// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Before } from '../../intake-state.ts';
import { AS_RECOMMENDED, type Chosen } from '../choosing/chosen.ts';
import { assessmentOf, openState, saving, settled, standing as well } from '../fixtures.ts';
import { showReview } from '../render.tsx';

const { surveillance, intervention } = settled;
const ended = { ...well, signIn: { state: 'ended' as const } };
const endedHere = { ...ended, standalone: true as const };
const ending = { ...well, signIn: { state: 'ending' as const, at: 0 }, standalone: true as const };

const line = () => document.querySelector('.standing')?.textContent ?? '';
const button = (name: string) => screen.queryByRole('button', { name });
const press = (name: string) =>
  act(async () => {
    screen.getByRole('button', { name }).click();
  });

describe('signing in again in place of this page', () => {
  test.each([
    ['has ended', endedHere],
    ['is about to end', ending],
  ])('is offered when the sign-in %s and the EHR allows it, with what comes of it', async (_, standing) => {
    await showReview({ ...surveillance, standing });
    expect(button('Sign in again')).not.toBeNull();
    expect(line()).toContain('replaces this page and asks for the patient');
    expect(line()).not.toContain('does not go with it');
  });

  test('is not offered while the sign-in is good, nor where the EHR does not allow it', async () => {
    const { become } = await showReview({ ...surveillance, standing: { ...well, standalone: true } });
    expect(line()).toBe('');
    await become({ ...surveillance, standing: ended });
    expect(button('Sign in again')).toBeNull();
    expect(line()).toContain('Open the app again from the patient’s chart');
  });

  test('is not offered while a save is under way', async () => {
    await showReview({ ...saving.inProgress, standing: endedHere });
    expect(button('Sign in again')).toBeNull();
  });

  test('stands beside the page of the EHR that opens the app for this patient, which comes first', async () => {
    const session = { ...surveillance.session, launchPage: 'https://ehr.example/open/p1' };
    const { become } = await showReview({ ...surveillance, session, standing: endedHere });
    const ways = [...document.querySelectorAll('.ways > *')].map(({ textContent }) => textContent);
    expect(ways).toEqual(['Open the app again in a new tab', 'Sign in again']);
    // Before the end, that page would change nothing here.
    await become({ ...surveillance, session, standing: ending });
    expect(screen.queryByRole('link', { name: /in a new tab/ })).toBeNull();
  });

  test('says where nothing comes back, because nobody is named', async () => {
    const session = { ...surveillance.session, fhirUser: null };
    await showReview({ ...surveillance, session, standing: endedHere });
    expect(line()).toContain('What you entered here does not come back');
    expect(line()).not.toContain('answers and choices come back');
  });

  test('takes along what was chosen, as it stands', async () => {
    const { signInAgain } = await showReview({ ...intervention, standing: endedHere });
    fireEvent.click(screen.getByText('Change the plan'));
    fireEvent.click(screen.getByRole('radio', { name: /^Ablation/ }));
    const reason = screen.getByLabelText('Reason for this option');
    fireEvent.change(reason, { target: { value: 'She moves in May.' } });
    expect(signInAgain).not.toHaveBeenCalled();
    await press('Sign in again');
    expect(signInAgain).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        option: expect.objectContaining({ id: 'ablation' }),
        reasons: { ablation: 'She moves in May.' },
      }),
    );
  });

  test('waits while something is typed that was not used yet, says where, and goes there', async () => {
    const questions = [{ fact: 'lesions', text: 'Which lesions are there?', wouldChange: [] }];
    const noSize = { facts: { lesions: { state: 'not-recorded' } }, decision: { questions } } as const;
    const { signInAgain } = await showReview({ ...openState(assessmentOf(noSize)), standing: endedHere });
    fireEvent.click(screen.getByRole('button', { name: 'Enter a lesion' }));
    const size = screen.getByLabelText<HTMLInputElement>('Longest axis');
    size.value = '4.';
    await press('Sign in again');
    expect(signInAgain).not.toHaveBeenCalled();
    expect(line()).toContain('“Longest axis” holds something that is not used yet');
    expect(document.activeElement).toBe(size);
    size.value = '';
    await press('Sign in again');
    expect(signInAgain).toHaveBeenCalledOnce();
  });

  test('says where it could not be begun, and can be tried again', async () => {
    const { signInAgain } = await showReview({ ...surveillance, standing: endedHere });
    signInAgain.mockResolvedValueOnce(false);
    await press('Sign in again');
    expect(line()).toContain('You were not signed in again');
    await press('Sign in again');
    expect(signInAgain).toHaveBeenCalledTimes(2);
  });
});

describe('what was entered before', () => {
  const lam = { key: 'lam', question: 'Is there LAM?', said: 'No', change: { lam: false } };
  const chosen: Chosen = {
    ...AS_RECOMMENDED,
    option: { id: 'ablation', label: 'Ablation' },
    reasons: { ablation: 'She moves in May.' },
    isOpen: true,
  };
  const back: Before = { state: 'back', answers: [lam], chosen };
  const ablation = () => screen.getByRole<HTMLInputElement>('radio', { name: /^Ablation/ });

  test('is back as it was chosen, which is said', async () => {
    const { become } = await showReview(intervention);
    await become({ ...intervention, answers: [lam], before: back });
    expect(line()).toContain('What you entered before signing in again is back.');
    expect(ablation().checked).toBe(true);
    const reason = screen.getByLabelText<HTMLTextAreaElement>('Reason for this option');
    expect(reason.value).toBe('She moves in May.');
  });

  test('does not replace what was chosen meanwhile', async () => {
    const { become } = await showReview(intervention);
    fireEvent.click(screen.getByText('Change the plan'));
    fireEvent.click(screen.getByRole('radio', { name: /^mTOR/ }));
    await become({ ...intervention, before: back });
    expect(ablation().checked).toBe(false);
  });

  test('stays when it is kept', async () => {
    const { settled } = await showReview({ ...intervention, before: back });
    await press('Keep it');
    expect(settled).toEqual(['keep']);
    expect(ablation().checked).toBe(true);
  });

  test('can be deleted, choices and answers', async () => {
    const { settled } = await showReview({ ...intervention, before: back });
    await press('Delete it');
    expect(settled).toEqual(['drop']);
    fireEvent.click(screen.getByText('Change the plan'));
    expect(ablation().checked).toBe(false);
  });

  test('of another patient or user is told not to be taken over', async () => {
    const { settled } = await showReview({ ...surveillance, before: { state: 'others' } });
    expect(line()).toContain('What was entered here before was not taken over.');
    expect(button('Delete it')).toBeNull();
    await press('Close');
    expect(settled).toEqual(['keep']);
  });

  test('waits with its line while there is something to do first', async () => {
    const { become } = await showReview({ ...surveillance, before: back, standing: ended });
    expect(line()).toContain('The sign-in has ended.');
    expect(line()).not.toContain('is back');
    await become({ ...surveillance, before: back });
    expect(line()).toContain('is back');
  });
});
