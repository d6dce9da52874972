// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Gap } from '../../core/facts.ts';
import type { IntakeState } from '../../intake-state.ts';
import type { Retry } from '../../retries.ts';
import { assessmentOf, openState, problemList, settled } from '../fixtures.ts';
import { said, showReview } from '../render.tsx';

/** A screen on which the problem list was asked for again. */
const again = (state: Retry['state'], gaps: Gap[]): IntakeState =>
  openState(assessmentOf({ gaps }), {
    retries: [
      {
        gap: problemList,
        reads: [problemList.id],
        state,
        sentence: state === 'not-read' ? 'The record system is busy.' : null,
      },
    ],
  });

/** What a screen reader reads out by itself. */
const heard = () => document.querySelector('[aria-live]')?.textContent;

/** Elements with these words that no closed disclosure hides. */
const inFirstView = (words: RegExp): Element[] =>
  screen.getAllByText(words).filter((element) => element.closest('details:not([open])') === null);

describe('what could not be read', () => {
  test('is named, with its meaning and a way to try again', async () => {
    const { retries } = await showReview(settled.cannotConclude);
    expect(said()).toContain('Could not be read: Problem list');
    expect(said()).toContain('symptoms, TSC and pregnancy are not known');
    fireEvent.click(screen.getByRole('button', { name: 'Try again: Problem list' }));
    expect(retries).toEqual(['conditions']);
  });

  test('keeps its place and the focus while it is read again', async () => {
    const { become } = await showReview(settled.cannotConclude);
    screen.getByRole('button', { name: 'Try again: Problem list' }).focus();
    await become(again('reading', [{ ...problemList, why: 'outstanding' }]));
    expect(document.activeElement?.textContent).toBe('Reading again…');
    expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true');
    expect(heard()).toContain('Reading again: Problem list.');
  });

  test('asks nothing more while it is being read again', async () => {
    const { retries } = await showReview(again('reading', [{ ...problemList, why: 'outstanding' }]));
    fireEvent.click(screen.getByRole('button', { name: 'Reading again…: Problem list' }));
    expect(retries).toEqual([]);
  });

  test('goes when it has been read: that is read out, and the focus moves to the answer', async () => {
    const { become } = await showReview(again('reading', [{ ...problemList, why: 'outstanding' }]));
    screen.getByRole('button', { name: 'Reading again…: Problem list' }).focus();
    await become(again('read', []));
    expect(said()).not.toContain('Could not be read: Problem list');
    expect(heard()).toContain('Problem list: read. The recommendation has been worked out anew.');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Recommendation' }));
  });

  test('stays where it is still not read, with why and with the focus', async () => {
    const { become } = await showReview(again('reading', [{ ...problemList, why: 'outstanding' }]));
    screen.getByRole('button', { name: 'Reading again…: Problem list' }).focus();
    await become(again('not-read', [problemList]));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Try again: Problem list' }));
    expect(said()).toContain('Tried again, and still not read. The record system is busy.');
    expect(heard()).toContain('Problem list: tried again, and still not read. The record system is busy.');
  });

  test('a read that no recommendation rests on takes one line', async () => {
    const notOffered: Gap = { ...problemList, id: 'notes', what: 'Notes', why: 'not-offered', facts: [] };
    await showReview(openState(assessmentOf({ gaps: [notOffered] })));
    expect(screen.getByText(/1 read that no recommendation rests on/).tagName).toBe('SUMMARY');
    expect(screen.getByText(/Could not be read: Notes/).closest('details:not([open])')).not.toBeNull();
  });

  test('never reads as absence: unread symptoms are not “no symptoms”, an unread list is not an empty one', async () => {
    for (const state of [settled.cannotConclude, settled.partial, settled.lesionsUnread]) {
      await showReview(state);
      expect(said()).toContain('Unknown, not absent.');
      expect(said()).not.toMatch(/no symptoms|no AML|no angiomyolipoma|no, as recorded/i);
    }
    expect(said()).not.toContain('No lesion is recorded');
  });

  test('a list that a gap may have shortened says so above what was found', async () => {
    await showReview(settled.medicinesIncomplete);
    expect(said()).toContain('May be incomplete. Could not be read: Medications.');
    expect(said()).toContain('Lisinopril');
  });

  test('a list that was read and is empty does not claim that nothing is taken', async () => {
    await showReview(settled.noMedicines);
    expect(said()).toContain('That does not mean that none is taken.');
  });
});

describe('what is not recorded', () => {
  test('is asked as a question, with what an answer would change', async () => {
    await showReview(settled.surveillance);
    expect(said()).toContain('Any sign of tuberous sclerosis complex (TSC)?');
    expect(said()).toContain('If definite: surveillance, scan every 12 months');
    expect(said()).toContain('1 more question');
  });
});

describe('alerts', () => {
  test('a stop and a caution stand in the first view, a note is behind one line', async () => {
    await showReview(settled.medicalTherapy);
    expect(inFirstView(/Carbamazepine lowers the level/)).toHaveLength(1);
    expect(inFirstView(/Avoid grapefruit/)).toHaveLength(0);
  });

  test('every stop is shown, however many there are', async () => {
    const stops = [1, 2, 3, 4].map((n) => ({
      id: 'D0',
      severity: 'stop' as const,
      text: `No further dose ${n}.`,
      evidence: [],
    }));
    await showReview(openState(assessmentOf({ decision: { alerts: stops } })));
    for (const { text } of stops) expect(inFirstView(new RegExp(text))).toHaveLength(1);
  });
});
