// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Intake, IntakeState } from '../intake-state.ts';
import { pending, settled } from './fixtures.ts';
import { mountReview } from './index.tsx';
import { said } from './render.tsx';

const react = vi.hoisted(() => ({ arrives: true, mounted: vi.fn() }));
vi.mock('./with-react.tsx', () => ({
  get mountWithReact() {
    if (!react.arrives) throw new Error('did not arrive');
    return react.mounted;
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  react.arrives = true;
  react.mounted.mockClear();
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(() => {
  vi.useRealTimers();
});

/** The screen over an intake that shows what a test tells it to. */
function shown(first: IntakeState) {
  let state = first;
  const listeners = new Set<() => void>();
  const intake = {
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    shown: vi.fn(),
    retry: vi.fn(),
    save: vi.fn(),
    answer: vi.fn(),
    undo: vi.fn(),
    suppose: () => null,
    signInAgain: async () => true,
    settleBefore: () => {},
  } satisfies Intake;
  mountReview(document.getElementById('root') ?? document.body, intake);
  const become = (next: IntakeState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  return { intake, become, listeners };
}

const later = async () => {
  await vi.runAllTimersAsync();
  await vi.dynamicImportSettled();
};

test('the recommendation is on the page before anything else is loaded', async () => {
  const { intake } = shown(settled.surveillance);
  expect(screen.getByRole('region', { name: 'Recommendation' }).dataset['rule']).toBeTruthy();
  expect(intake.shown).not.toHaveBeenCalled();
  await later();
  expect(intake.shown).toHaveBeenCalledOnce();
  expect(react.mounted).toHaveBeenCalledOnce();
});

test('what was opened while the chart was read is still open when the recommendation comes', () => {
  const { gaps } = settled.quietGap.glance;
  const { become } = shown({ ...pending.reading, glance: { ...pending.reading.glance, gaps } });
  const summary = screen.getByText(/^1 read that no recommendation rests on/);
  summary.closest('details')?.setAttribute('open', '');
  summary.focus();
  become(settled.quietGap);
  const after = screen.getByText(/^1 read that no recommendation rests on/);
  expect(after).not.toBe(summary);
  expect(after.closest('details')?.open).toBe(true);
  expect(document.activeElement).toBe(after);
});

test('while the verdict may still change nothing else is loaded', async () => {
  const { intake, become } = shown(pending.opening);
  become(pending.reading);
  await later();
  expect(said()).toContain('Still reading');
  expect(intake.shown).not.toHaveBeenCalled();
  expect(react.mounted).not.toHaveBeenCalled();
});

test('what was drawn is left to React once it is here', async () => {
  const { intake, listeners } = shown(settled.cannotConclude);
  screen.getByRole('button', { name: 'Try again: Problem list' }).click();
  expect(intake.retry).toHaveBeenCalledWith('conditions');
  await later();
  expect(react.mounted).toHaveBeenCalledWith(expect.anything(), intake);
  expect(listeners.size).toBe(0);
});

test('where the rest does not arrive, the page says not to rely on it, and tries again', async () => {
  react.arrives = false;
  shown(settled.surveillance);
  await later();
  expect(said()).toContain('Do not rely on this recommendation without them');
  react.arrives = true;
  screen.getAllByRole('button', { name: 'Try again' })[0]?.click();
  await later();
  expect(react.mounted).toHaveBeenCalledOnce();
});

test('a fault leaves no half of a recommendation standing', () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const { glance } = settled.surveillance;
  const broken = {
    ...settled.surveillance,
    glance: { ...glance, decision: { ...glance.decision, options: null } },
  };
  // No type allows such a decision: it stands for any fault.
  shown(broken as unknown as IntakeState);
  expect(screen.getByRole('alert').textContent).toContain('Do not rely on anything it showed');
  expect(said()).not.toContain(glance.decision.headline);
  expect(reported).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
