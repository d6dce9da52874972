import { anything, assert, property } from 'fast-check';
import type { CarePlan } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { buildCarePlan } from './careplan.ts';
import { changesBetween } from './changes.ts';
import { defaultChoices } from './choices.ts';
import { input, intervention, source, surveillance } from './fixtures.ts';
import type { PlanInput } from './plan.ts';

function planOf(change: Partial<PlanInput> = {}): CarePlan {
  const carePlan = buildCarePlan({ ...input, ...change });
  if (carePlan === null) throw new Error('no plan');
  return carePlan;
}

const before = planOf({ decision: surveillance, choices: defaultChoices(surveillance) });
const after = planOf({ decision: intervention, choices: defaultChoices(intervention) });

describe('between two plans', () => {
  test('nothing differs where both say the same', () => {
    const { changed, same } = changesBetween(before, structuredClone(before));
    expect(changed).toEqual([]);
    expect(same).toContain('What this rests on');
  });

  test('facts come first, then the decision, then words; what says the same is only named', () => {
    const sex = {
      state: 'present' as const,
      value: 'male' as const,
      sources: [source('Patient/p1', '1980-02-03', 'male')],
    };
    const facts = { ...input.facts, sex };
    const { changed, same } = changesBetween(
      before,
      planOf({ facts, decision: intervention, choices: defaultChoices(intervention) }),
    );
    const kinds = changed.map(({ kind }) => kind);
    expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(kinds)).toEqual(new Set(order));
    expect(same.filter((heading) => changed.some((one) => one.heading === heading))).toEqual([]);
  });

  test('what one adds the other has lost', () => {
    const forth = changesBetween(before, after).changed;
    const back = changesBetween(after, before).changed;
    expect(forth.length).toBeGreaterThan(1);
    for (const { heading, gone, added } of forth)
      expect(back.find((one) => one.heading === heading)).toMatchObject({ gone: added, added: gone });
  });

  test('an answer given again on another day is no change', () => {
    const answered = (date: string) =>
      planOf({
        facts: {
          ...input.facts,
          sex: { state: 'present', value: 'male', sources: [{ from: 'clinician', by: 'Dr N', date }] },
        },
      });
    expect(changesBetween(answered('2026-11-20'), answered('2026-11-23')).changed).toEqual([]);
  });

  test('a line that stands there once less is one that is gone', () => {
    const twice = { ...before, note: [...(before.note ?? []), { text: 'Why\n\n- Because.\n- Because.' }] };
    const once = { ...before, note: [...(before.note ?? []), { text: 'Why\n\n- Because.' }] };
    expect(changesBetween(twice, once).changed).toMatchObject([
      { heading: 'Why', kind: 'words', gone: ['Because.'], added: [] },
    ]);
  });

  test('what somebody else wrote under a heading of their own is a change of words', () => {
    const more = { ...before, note: [...(before.note ?? []), { text: 'Called the patient.' }] };
    expect(changesBetween(before, more).changed).toEqual([
      { heading: 'Other notes', kind: 'words', gone: [], added: ['Called the patient.'] },
    ]);
  });

  test('whatever a chart holds can be compared', () => {
    assert(property(anything(), (strange) => changesBetween(strange, after).changed.length >= 0));
  });
});

const order = ['facts', 'decision', 'words'];
