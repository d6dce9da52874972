// @vitest-environment happy-dom
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pending, settled, withoutBanner } from './fixtures.ts';
import { Bones, Missing, Page } from './page.tsx';
import { paint } from './paint.ts';
import { Fault } from './parts/refusal.tsx';

let root: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = document.getElementById('root') ?? document.body;
});

/** What React makes of it. */
function withReact(page: ReactNode): string {
  const there = document.createElement('div');
  there.innerHTML = renderToStaticMarkup(page);
  return there.innerHTML;
}

const around = { announcer: null, rail: <Bones />, deeper: <Bones />, retry: () => {} };

describe('what is painted is what React would draw', () => {
  test.each(Object.entries({ ...settled, ...pending, withoutBanner }))('%s', (_, state) => {
    const page = <Page state={state} {...around} />;
    paint(root, page);
    expect(root.innerHTML).toBe(withReact(page));
  });

  test('from any page to any other', () => {
    for (const state of [...Object.values(pending), ...Object.values(settled)].toReversed()) {
      const page = <Page state={state} {...around} />;
      paint(root, page);
      expect(root.innerHTML).toBe(withReact(page));
    }
  });

  test.each([
    ['a fault', <Fault key="fault" />],
    ['a part that did not arrive', <Missing key="missing" retry={() => {}} />],
  ])('%s', (_, page) => {
    paint(root, page);
    expect(root.innerHTML).toBe(withReact(page));
  });
});

describe('painting again', () => {
  const button = (words: string, press: () => void) => (
    <p>
      <button type="button" onClick={press}>
        {words}
      </button>
    </p>
  );

  test('keeps what fits, and the focus on it', () => {
    paint(
      root,
      button('Try again', () => {}),
    );
    const before = root.querySelector('button');
    before?.focus();
    paint(
      root,
      button('Reading again…', () => {}),
    );
    expect(document.activeElement).toBe(before);
    expect(before?.textContent).toBe('Reading again…');
  });

  test('leaves open what the reader has opened', () => {
    const fold = (count: number) => (
      <details>
        <summary>{count} reads</summary>
        <p>Medication list</p>
      </details>
    );
    paint(root, fold(1));
    const details = root.querySelector('details');
    details?.setAttribute('open', '');
    paint(root, fold(2));
    expect(root.querySelector('details')).toBe(details);
    expect(details?.open).toBe(true);
  });

  test('a button does what it was last painted with', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    paint(root, button('Try again', first));
    paint(root, button('Try again', second));
    root.querySelector('button')?.click();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
  });

  test('a button painted without an action has none', () => {
    const press = vi.fn();
    paint(root, button('Try again', press));
    paint(
      root,
      <p>
        <button type="button">Reading again…</button>
      </p>,
    );
    root.querySelector('button')?.click();
    expect(press).not.toHaveBeenCalled();
  });
});
