// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { practicePatients } from '../../launch/practice-ehr/patients/index.ts';
import { assess } from '../assess.ts';
import { openState } from './fixtures.ts';
import { said, showReview } from './render.tsx';

const TODAY = '2026-11-23';

/** Real charts through the real core: the screen shows what each patient must get. */
test.each(practicePatients(TODAY))('$point', async ({ resources, expected }) => {
  const { screen } = await showReview(openState(assess(resources, { today: TODAY })));
  const verdict = screen.getByRole('region', { name: 'Recommendation' });
  expect(verdict.getAttribute('data-disposition')).toBe(expected.disposition);
  expect(said()).not.toMatch(/undefined|null|NaN|\[object/);
  const saving = screen.queryByRole('button', { name: 'Save draft to chart' });
  const refused = expected.disposition === 'emergency' || expected.subtype === 'X-OUT-OF-SCOPE';
  expect(saving === null).toBe(refused);
});
