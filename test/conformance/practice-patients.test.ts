import { describe, expect, test } from 'vitest';
import { practicePatients } from '../../launch/practice-ehr/patients/index.ts';
import { assess } from '../../src/assess.ts';
import { defaultChoices, planKey, planModel, sectionsOf } from '../../src/careplan/index.ts';
import { linesOf } from '../../src/careplan/section-lines.ts';
import { gapFor, queries } from '../../src/chart/index.ts';
import { extraChecks } from './extra-checks.ts';

const TODAY = '2026-11-23';
const patients = practicePatients(TODAY);

describe.each(patients)('$point', ({ resources }) => {
  const { patient, carePlan, ...rest } = assess(resources, { today: TODAY });

  test('has the same plan tomorrow', () => {
    const tomorrow = assess(resources, { today: '2026-11-24' }).carePlan;
    expect(tomorrow && planKey(tomorrow)).toEqual(carePlan && planKey(carePlan));
  });

  test('has a plan that is read back from the chart as it was written', () => {
    if (patient === null || carePlan === null) return;
    const { sections, title } = planModel({ ...rest, patient, choices: defaultChoices(rest.decision) });
    const noted = sections.filter(({ id }) => id !== 'steps' && id !== 'education');
    const parts = noted.map((section) => [section.heading, linesOf(section).length]);
    const [first, steps, ...others] = sectionsOf(carePlan);
    expect(first).toEqual({ heading: 'Title', lines: [title] });
    expect(steps?.lines).toHaveLength(carePlan.activity?.length ?? 0);
    expect(others.map(({ heading, lines }) => [heading, lines.length])).toEqual(parts);
  });
});

describe.each(patients)('$point, when nothing but the patient could be read', ({ id, resources }) => {
  const gaps = queries(id)
    .filter(({ resourceType }) => resourceType !== 'Patient')
    .map((query) => gapFor(query, 'failed'));
  const { carePlan } = assess(resources.slice(0, 1), { today: TODAY, gaps });

  test('the plan conforms, and says of each read that it failed', () => {
    expect(carePlan).not.toBeNull();
    expect(extraChecks(carePlan)).toEqual([]);
    const notes = (carePlan?.note ?? []).map(({ text }) => text).join('\n');
    for (const { text } of gaps) expect(notes).toContain(text);
  });
});
