import { describe, expect, test } from 'vitest';
import { buildCarePlan } from './careplan.ts';
import { input } from './fixtures.ts';
import { planModel } from './model.ts';
import { planFile } from './plan-file.ts';
import { planText } from './plan-text.ts';

const model = planModel(input);

describe('the plan as text', () => {
  test('says first what it is, whose it is, and that it is a draft', () => {
    expect(planText(model).split('\n').slice(0, 3)).toEqual([
      model.title,
      'Ada Rowe, born 1980-02-03',
      model.banner,
    ]);
    expect(model.banner).toContain('DRAFT');
  });

  test('holds every section, and of each input its day and where it stands', () => {
    for (const { heading } of model.sections) expect(planText(model)).toContain(`\n\n${heading}\n- `);
    expect(planText(model)).toMatch(
      /- Lesion L1, left kidney: 21 mm .* on 2026-10-12.*; Observation\/size-1/,
    );
  });

  test('ends with what stands beside it on the screen, if there is anything', () => {
    const answered = { heading: 'Answered on the screen', lines: ['LAM? No'] };
    expect(planText(model, [answered])).toMatch(/\n\nAnswered on the screen\n- LAM\? No$/);
    expect(planText(model, [{ ...answered, lines: [] }])).toBe(planText(model));
  });
});

test('the plan as a file is the CarePlan, and its name says nothing of the patient', () => {
  const plan = buildCarePlan(input);
  if (plan === null) throw new Error('no plan');
  const { name, mediaType, text } = planFile(plan);
  expect(JSON.parse(text)).toEqual(plan);
  expect(mediaType).toBe('application/fhir+json');
  expect(name).toBe('renal-aml-careplan-draft.json');
});
