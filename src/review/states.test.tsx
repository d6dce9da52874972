// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { pending, saving, settled } from './fixtures.ts';
import { said, showReview } from './render.tsx';
import { states } from './states.ts';

test('the list has every state of the fixtures, and each once', () => {
  const listed = states.map(({ state }) => state);
  for (const [name, state] of Object.entries({ ...pending, ...settled, ...saving }))
    expect(listed, name).toContain(state);
  expect(new Set(states.map(({ name }) => name)).size).toBe(states.length);
});

/** Without what is folded away for support. */
function unfolded(): string {
  const page = document.body.cloneNode(true);
  if (!(page instanceof HTMLElement)) throw new Error('a page is an element');
  for (const details of page.querySelectorAll('details')) details.remove();
  return page.textContent ?? '';
}

describe('says what it is, in words and never in a status code', () => {
  test.each(states.map((one) => [one.name, one] as const))('%s', async (_, { says, state }) => {
    await showReview(state);
    expect(said()).toContain(says);
    expect(unfolded()).not.toMatch(/HTTP|\b[45]0\d\b/);
  });
});
