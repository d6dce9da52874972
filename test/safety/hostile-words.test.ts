// @vitest-environment happy-dom
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { practicePatients } from '../../launch/practice-ehr/patients/index.ts';
import { assess } from '../../src/assess.ts';
import { openState } from '../../src/review/fixtures.ts';
import { Bones, Page } from '../../src/review/page.tsx';
import { paint } from '../../src/review/paint.ts';
import { said, showReview } from '../../src/review/render.tsx';

/** Markup in any words of a chart is read as words, by whichever of the two the screen is drawn. */

const TODAY = '2026-11-23';
const MARKUP = '<img src="x" onerror="alert(1)"><script>alert(2)</script><a href="javascript:alert(3)">';
const WORDS = new Set(['text', 'display', 'family', 'conclusion', 'description', 'valueString']);

function withMarkup(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMarkup);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      WORDS.has(key) && typeof inner === 'string' ? `${inner} ${MARKUP}` : withMarkup(inner),
    ]),
  );
}

const foreign = () =>
  document.querySelectorAll('img, script, iframe, a[href^="javascript:"], [onerror], [onload]').length;

/** The fullest of the charts, and one in which somebody has to act. */
const charts = practicePatients(TODAY).filter(({ id }) => ['tsc-interactions', 'acute-bleed'].includes(id));

describe.each(charts)('$point', ({ resources }) => {
  const state = openState(assess(resources.map(withMarkup), { today: TODAY }));

  test('drawn by React', async () => {
    await showReview(state);
    expect(said()).toContain('<img src="x" onerror="alert(1)">');
    expect(foreign()).toBe(0);
  });

  test('painted before React has come', () => {
    document.body.innerHTML = '<div id="root"></div>';
    const rail = createElement(Bones);
    paint(
      document.body,
      createElement(Page, { state, announcer: null, rail, deeper: rail, retry: () => {} }),
    );
    expect(document.body.textContent).toContain('<img src="x" onerror="alert(1)">');
    expect(foreign()).toBe(0);
  });
});
