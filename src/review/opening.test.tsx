// @vitest-environment happy-dom
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { pending } from './fixtures.ts';
import { showReview } from './render.tsx';

const tight = (html: string): string => html.replace(/>\s+/g, '>').replace(/\s+</g, '<');

test('the page that arrives before any script has the very boxes of the opening screen: nothing jumps', async () => {
  const page = await readFile('index.html', 'utf8');
  await showReview(pending.opening);
  const drawn = document.querySelector('.page')?.outerHTML ?? 'nothing was drawn';
  expect(tight(page)).toContain(tight(drawn));
});
