import { expect, test } from 'vitest';
import { facts, input, source } from '../../careplan/fixtures.ts';
import { planModel } from '../../careplan/index.ts';
import { condensed, type Condense } from './condensed.ts';

const closed = {
  id: 'K8',
  open: false,
  statements: ['S5', 'S37'],
  text: 'Ultrasound or CT, or ultrasound alone.',
  followed: [],
  because: 'Ultrasound where it measures reliably.',
};
const decision = { ...input.decision, disagreements: [...input.decision.disagreements, closed] };

const lines = (amount: Condense['amount'], change = {}, asked: string[] = []) => {
  const parts = condensed(planModel({ ...input, decision, ...change }), { open: ['K1'], asked, amount });
  return Object.fromEntries(parts.map(({ id, lines }) => [id, lines]));
};

test('every part of the draft is on paper', () => {
  const plan = planModel({ ...input, decision });
  const parts = condensed(plan, { open: [], asked: [], amount: 'shortest' });
  expect(parts.map(({ id }) => id)).toEqual(plan.sections.map(({ id }) => id));
});

test('a value keeps its date and where it stands, without the reference and the chart’s own words', () => {
  expect(lines('whole')['inputs']).toContain(
    'Lesion L1, left kidney: 21 mm (21 × 19 mm) on 2026-10-12, ultrasound; active (Observation, final)',
  );
  expect(lines('whole')['inputs']?.join(' ')).not.toMatch(/“|size-1/);
});

test('words of the chart that look like a reference stay out too', () => {
  const odd = source('Condition/aml', '2024-03-01', 'see “x”; Observation/9, 2020-01-01');
  const renalAml = { state: 'present' as const, value: true, sources: [odd] };
  const said = lines('whole', { facts: { ...facts, renalAml } })['inputs']?.join('\n');
  expect(said).toContain('Diagnosis of renal angiomyolipoma: yes (Condition, 2024-03-01, final');
});

test('what a step rests on stands behind it in brackets', () => {
  expect(lines('whole')['steps']).toContain('Teach the signs of bleeding. [MOD-EDU; S19]');
});

test('what is to be answered is said together', () => {
  expect(lines('whole')['unknown']?.[0]).toBe('To be answered: Any sign of TSC?');
});

test('in brief the reason of a closed disagreement is left out, that of an open one is not, and both stay named', () => {
  const [open, other, note] = lines('brief')['disagreements'] ?? [];
  expect(open).toContain('12 months satisfies both.');
  expect(other).toBe('K8 [S5, S37]: Ultrasound or CT, or ultrasound alone. Followed: none of them.');
  expect(note).toContain('can be read on the screen');
  expect(lines('whole')['disagreements']?.[1]).toContain('Ultrasound where it measures reliably.');
});

test('where room is wanting the statements of a closed disagreement go too, and that is said; an open one stays whole', () => {
  const [open, other, note] = lines('short')['disagreements'] ?? [];
  expect(open).toContain('12 months satisfies both.');
  expect(other).toBe('K8 [S5, S37]: Followed: none of them.');
  expect(note).toContain('What these sources say is left out here');
});

test('why an option is offered goes last, and that is said', () => {
  const watch = { id: 'active-surveillance' as const, rank: 1, label: 'Active surveillance' };
  const options = [{ ...watch, rationale: 'Small.', evidence: ['S5'] }];
  const decided = { decision: { ...decision, options } };
  expect(lines('short', decided)['options']).toEqual(['1. Active surveillance: Small. [S5]']);
  const [name, note] = lines('shortest', decided)['options'] ?? [];
  expect(name).toBe('1. Active surveillance [S5]');
  expect(note).toContain('left out here for want of room');
});

test('the next scan stands with the answer, and once', () => {
  const said = lines('whole');
  expect(said['recommendation']?.at(-1)).toMatch(/^Next scan: MRI of the kidneys\. .*Due by 2027-10-12/);
  expect(said['steps']?.join(' ')).not.toContain('2027-10-12');
});

test('what is asked is not listed once more as not recorded; the rest is, and that it does not mean absent', () => {
  const [, before] = lines('whole')['unknown'] ?? [];
  expect(before).toContain('signs of TSC');
  const said = lines('brief', {}, ['signs of TSC'])['unknown']?.join(' ');
  expect(said).toContain('Not recorded either, which does not mean absent:');
  expect(said).not.toContain('signs of TSC');
});

test('what the clinician chose and why stands whole on the shortest page', () => {
  const reason = 'Wish of the patient, told twice. '.repeat(20).trim();
  const choices = { ...input.choices, intervalMonths: 9, intervalReason: reason };
  expect(lines('shortest', { choices })['choices']?.join(' ')).toContain(reason);
});
