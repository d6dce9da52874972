import { describe, expect, test } from 'vitest';
import { facts, input, source } from './fixtures.ts';
import { planModel } from './model.ts';
import { narrative } from './narrative.ts';
import type { PlanInput } from './plan.ts';

const written = (change: Partial<PlanInput> = {}): string => narrative(planModel({ ...input, ...change }));

describe('the narrative stands alone', () => {
  test.each([
    ['says that it is a draft, first', /^<div xmlns="http:\/\/www.w3.org\/1999\/xhtml"><p><b>DRAFT/],
    ['names the patient', /Ada Rowe, born 1980-02-03/],
    ['asks its question and dates the answer', /managed now\? Assessed on 2026-11-23\./],
    ['says what to do', /From what the chart records: watch it\./],
    ['says when', /window 2027-04-12 to 2027-10-12/],
    ['shows what it rests on, dated', /21 mm.*on 2026-10-12.*Observation\/size-1/],
    [
      'shows what was worked out from it',
      /TSC, as used here.*not recorded.*Macroscopic fat, as used here.*unknown/,
    ],
    ['says what is missing', /Not recorded, which does not mean absent/],
    ['shows where sources disagree', /K1 \[S6, S52\]/],
    ['names its rule and content', /rule R11b.*Content version 1\.1\.0/],
    ['says that nobody has reviewed the content', /not yet reviewed by a clinician/],
    ['leaves the judgement to the clinician', /does not replace it/],
  ])('%s', (_, expected) => {
    expect(written()).toMatch(expected);
  });
});

test('kidney function is shown with its category, its equation and its bound', () => {
  const kidney = { egfr: 60, comparator: '>' as const, equation: 'MDRD', g: 'G2' as const, a: null };
  const text = written({ decision: { ...input.decision, kidney } });
  expect(text).toContain('G2, eGFR &gt;60 (MDRD)');
});

describe('words of the chart', () => {
  test('stay words', () => {
    const hostile = source('Condition/aml', '2024-03-01', `<script>alert("1")</script> & 'x'`);
    const text = written({
      facts: { ...facts, renalAml: { state: 'present', value: true, sources: [hostile] } },
    });
    expect(text).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;');
    expect(text).not.toContain('<script');
  });

  test('carry no dose into the plan', () => {
    const everolimus = source('MedicationStatement/1', '2026-01-01', 'Everolimus 7.5 mg daily');
    const text = written({
      facts: { ...facts, lam: { state: 'present', value: true, sources: [everolimus] } },
    });
    expect(text).not.toContain('7.5 mg');
    expect(text).toContain('Everolimus … daily');
  });
});
