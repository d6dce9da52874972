// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Intake } from '../intake-state.ts';
import { settled } from './fixtures.ts';
import { Bones, Page } from './page.tsx';
import { paint } from './paint.ts';
import { said } from './render.tsx';
import { mountWithReact } from './with-react.tsx';

test('React takes over what was painted: everything is there once, and the focus where it was', () => {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const state = settled.cannotConclude;
  const later = <Bones />;
  paint(root, <Page state={state} retry={() => {}} announcer={null} rail={later} deeper={later} />);
  const painted = screen.getByRole('button', { name: 'Try again: Problem list' });
  painted.focus();

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
  };
  mountWithReact(root, intake);
  const taken = screen.getByRole('button', { name: 'Try again: Problem list' });
  expect(taken).not.toBe(painted);
  expect(document.activeElement).toBe(taken);
  expect(screen.getAllByRole('region', { name: 'Recommendation' })).toHaveLength(1);
  expect(said()).toContain('From the chart');
});
