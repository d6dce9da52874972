// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Intake, IntakeState } from '../intake-state.ts';
import { settled } from './fixtures.ts';
import { Bones, Page } from './page.tsx';
import { paint } from './paint.ts';
import { arrived, said } from './render.tsx';
import { mountWithReact } from './with-react.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

afterEach(async () => {
  await arrived();
  // React draws what has come in its own time.
  await new Promise((resolve) => setTimeout(resolve, 50));
});

const painted = (state: IntakeState) => {
  const later = <Bones />;
  paint(root, <Page state={state} retry={() => {}} announcer={null} rail={later} deeper={later} />);
};

function takeOver(state: IntakeState): void {
  const ignore = () => {};
  const intake: Intake = {
    get: () => state,
    subscribe: () => ignore,
    shown: ignore,
    retry: ignore,
    save: ignore,
    answer: ignore,
    undo: ignore,
    suppose: () => null,
    signInAgain: async () => true,
    settleBefore: () => {},
  };
  mountWithReact(root, intake);
}

test('React takes over what was painted: everything is there once, and the focus where it was', () => {
  const state = settled.cannotConclude;
  painted(state);
  const before = screen.getByRole('button', { name: 'Try again: Problem list' });
  before.focus();
  takeOver(state);
  const taken = screen.getByRole('button', { name: 'Try again: Problem list' });
  expect(taken).not.toBe(before);
  expect(document.activeElement).toBe(taken);
  expect(screen.getAllByRole('region', { name: 'Recommendation' })).toHaveLength(1);
  expect(said()).toContain('From the chart');
});

describe('what the reader did before is not undone', () => {
  const quiet = /^1 read that no recommendation rests on gave nothing$/;
  const fold = () => screen.getByText(quiet).closest('details');

  test('a disclosure that was opened stays open, and its summary keeps the focus', () => {
    painted(settled.quietGap);
    const details = fold();
    details?.setAttribute('open', '');
    screen.getByText(quiet).focus();
    takeOver(settled.quietGap);
    expect(fold()).not.toBe(details);
    expect(fold()?.open).toBe(true);
    expect(document.activeElement).toBe(screen.getByText(quiet));
  });

  test('what was left closed stays closed', () => {
    painted(settled.quietGap);
    takeOver(settled.quietGap);
    expect(document.querySelector('details[open]')).toBeNull();
  });

  test('the recommendation keeps the focus', () => {
    painted(settled.quietGap);
    screen.getByRole('region', { name: 'Recommendation' }).focus();
    takeOver(settled.quietGap);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Recommendation' }));
  });

  test('the focus that was on what is gone goes to the recommendation, not to the top of the page', () => {
    painted(settled.quietGap);
    const gone = document.createElement('button');
    root.append(gone);
    gone.focus();
    takeOver(settled.quietGap);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Recommendation' }));
  });
});
