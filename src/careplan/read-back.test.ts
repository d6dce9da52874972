import { anything, assert, property } from 'fast-check';
import type { CarePlan } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { buildCarePlan } from './careplan.ts';
import { defaultChoices } from './choices.ts';
import { input, intervention } from './fixtures.ts';
import { planModel } from './model.ts';
import { sectionsOf } from './read-back.ts';
import { linesOf } from './section-lines.ts';

const plan = { ...input, decision: intervention, choices: defaultChoices(intervention) };

function written(): CarePlan {
  const carePlan = buildCarePlan(plan);
  if (carePlan === null) throw new Error('no plan');
  return carePlan;
}

const linesUnder = (carePlan: unknown, heading: string): string[] =>
  sectionsOf(carePlan).find((one) => one.heading === heading)?.lines ?? [];

describe('a plan that nobody touched', () => {
  const { title, sections } = planModel(plan);

  test('is read back line by line, but for what the patient is told', () => {
    for (const section of sections.filter(({ id }) => id !== 'steps' && id !== 'education'))
      expect(linesUnder(written(), section.heading)).toEqual(linesOf(section));
  });

  test('has its title, and its steps under the heading they have in the plan', () => {
    expect(linesUnder(written(), 'Title')).toEqual([title]);
    const heading = sections.find(({ id }) => id === 'steps')?.heading ?? '';
    const steps = linesUnder(written(), heading);
    expect(steps).toHaveLength(written().activity?.length ?? 0);
    expect(steps.at(-1)).toMatch(/^MRI of the kidneys\. Due 2027-04-12\. .* Only if no procedure is done\./);
  });

  test('says with each input its day and where it stands', () => {
    expect(linesUnder(written(), 'What this rests on').join('\n')).toMatch(
      /21 mm .*on 2026-10-12.*Observation\/size-1, 2026-10-12/,
    );
  });

  test('is the same without its narrative', () => {
    const { text: _, ...bare } = written();
    expect(sectionsOf(bare)).toEqual(sectionsOf(written()));
  });
});

describe('what others did to it', () => {
  const [activity] = written().activity ?? [];

  test('a step moved to other days, and one begun, say so', () => {
    const moved = { ...activity?.detail, scheduledPeriod: { start: '2028-01-01' }, status: 'in-progress' };
    const [step] = linesUnder({ ...written(), activity: [{ detail: moved }] }, 'Steps');
    expect(step).toContain('Planned: 2028-01-01. Status: in-progress.');
  });

  test('a step that refers to a request is named as the request is', () => {
    const requests = [
      { reference: { reference: 'ServiceRequest/1', display: 'CT tomorrow' } },
      { reference: { reference: 'ServiceRequest/2' } },
      { detail: { code: { coding: [{ display: 'Blood test' }] } } },
    ];
    expect(linesUnder({ activity: requests }, 'Steps')).toEqual([
      'CT tomorrow.',
      'ServiceRequest/2.',
      'Blood test.',
    ]);
  });

  test('a note of somebody else stands apart, and a line added to one of ours stays in it', () => {
    const [first] = written().note ?? [];
    const note = [
      { text: `${first?.text}\r\nDiscussed by telephone.` },
      { text: 'Called twice.\n\nNo answer.' },
    ];
    expect(linesUnder({ note }, 'Recommendation')).toContain('Discussed by telephone.');
    expect(linesUnder({ note }, 'Other notes')).toEqual(['Called twice.', 'No answer.']);
  });

  test('a plan without activities and notes has its title', () => {
    expect(sectionsOf({ title: 'A plan', activity: null, note: 'x' })).toEqual([
      { heading: 'Title', lines: ['A plan'] },
    ]);
  });

  test('nothing makes it throw', () => {
    assert(
      property(anything(), anything(), anything(), (one, two, three) => {
        sectionsOf(one);
        sectionsOf({ title: one, activity: [two, { detail: three }], note: [three, { text: one }] });
      }),
    );
  });
});
