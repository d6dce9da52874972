import { cleanup, render, screen } from '@testing-library/react';
import { act } from 'react';
import { vi } from 'vitest';
import type { Given } from '../chart/answers/given.ts';
import type { Choices } from '../core/decision.ts';
import type { Press } from '../ehr/types.ts';
import type { Intake, IntakeState } from '../intake-state.ts';
import { Review } from './review.tsx';

/** What the screen asks for by itself once it stands: a test that ends before it has come is drawn to no page. */
export async function arrived(): Promise<void> {
  await import('./pictures/pictures.tsx');
  await import('./choosing/form.tsx');
  await import('./save/later-parts.ts');
  await import('../ehr/saving.ts');
  // A test may let it not arrive.
  await import('./patient/later.ts').catch(() => {});
}

/** An intake that shows what a test tells it to, and remembers what was asked of it. For tests only. */
export async function showReview(first: IntakeState, suppose: Intake['suppose'] = () => null) {
  // React asks tests to say that they wrap updates in `act`.
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  cleanup();
  let state = first;
  const listeners = new Set<() => void>();
  const saves: Choices[] = [];
  const presses: Press[] = [];
  const retries: string[] = [];
  const answers: Given[] = [];
  const undone: string[] = [];
  const settled: string[] = [];
  /** It leaves the page, unless a test lets it fail. */
  const signInAgain = vi.fn<Intake['signInAgain']>(async () => true);
  const intake: Intake = {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    shown: () => {},
    save: (choices, press) => {
      saves.push(choices);
      presses.push(press);
    },
    retry: (gapId) => retries.push(gapId),
    answer: (given) => answers.push(given),
    suppose,
    undo: (key) => undone.push(key),
    signInAgain,
    settleBefore: (how) => settled.push(how),
  };
  await act(async () => {
    render(<Review intake={intake} />);
    await arrived();
  });
  const become = (next: IntakeState) =>
    act(async () => {
      state = next;
      for (const listener of listeners) listener();
    });
  return { screen, become, saves, presses, retries, answers, undone, settled, signInAgain };
}

/** What the screen says, as one string. */
export const said = (): string => document.body.textContent ?? '';
