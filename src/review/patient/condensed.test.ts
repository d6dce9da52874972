import { expect, test } from 'vitest';
import { facts, input, source } from '../../careplan/fixtures.ts';
import { planModel } from '../../careplan/index.ts';
import { condensed } from './condensed.ts';

const closed = {
  id: 'K8',
  open: false,
  statements: ['S5', 'S37'],
  text: 'Ultrasound or CT, or ultrasound alone.',
  followed: [],
  because: 'Ultrasound where it measures reliably.',
};
const decision = { ...input.decision, disagreements: [...input.decision.disagreements, closed] };

const lines = (brief: boolean, change = {}) => {
  const parts = condensed(planModel({ ...input, decision, ...change }), ['K1'], brief);
  return Object.fromEntries(parts.map(({ id, lines }) => [id, lines]));
};

test('every part of the draft is on paper', () => {
  const plan = planModel({ ...input, decision });
  expect(condensed(plan, [], true).map(({ id }) => id)).toEqual(plan.sections.map(({ id }) => id));
});

test('a value keeps its date and where it stands, without the reference and the chart’s own words', () => {
  expect(lines(false)['inputs']).toContain(
    'Lesion L1, left kidney: 21 mm (21 mm × 19 mm) on 2026-10-12, ultrasound; active (Observation, final)',
  );
  expect(lines(false)['inputs']?.join(' ')).not.toMatch(/“|size-1/);
});

test('words of the chart that look like a reference stay out too', () => {
  const odd = source('Condition/aml', '2024-03-01', 'see “x”; Observation/9, 2020-01-01');
  const renalAml = { state: 'present' as const, value: true, sources: [odd] };
  const said = lines(false, { facts: { ...facts, renalAml } })['inputs']?.join('\n');
  expect(said).toContain('Diagnosis of renal angiomyolipoma: yes (Condition, 2024-03-01, final');
});

test('what a step rests on stands behind it in brackets', () => {
  expect(lines(false)['steps']).toContain('Teach the signs of bleeding. [MOD-EDU; S19]');
});

test('what is to be answered is said together', () => {
  expect(lines(false)['unknown']?.[0]).toBe('To be answered: Any sign of TSC?');
});

test('in brief the reason of a closed disagreement is left out, that of an open one is not, and both stay named', () => {
  const [open, other, note] = lines(true)['disagreements'] ?? [];
  expect(open).toContain('12 months satisfies both.');
  expect(other).toBe('K8 [S5, S37]: Ultrasound or CT, or ultrasound alone. Followed: none of them.');
  expect(note).toContain('stand in the draft');
  expect(lines(false)['disagreements']?.[1]).toContain('Ultrasound where it measures reliably.');
});
