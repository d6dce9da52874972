import type { CarePlan } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { buildCarePlan } from './careplan.ts';
import { input, surveillance } from './fixtures.ts';
import { buildProvenance, type InTheChart } from './provenance.ts';

const there: InTheChart = {
  target: 'CarePlan/7/_history/1',
  activity: 'create',
  recorded: '2026-11-23T10:00:00Z',
  author: { reference: 'Practitioner/d1', name: 'Dr Rossi' },
  organization: { reference: 'Organization/o1', name: 'Kidney clinic' },
};

function written(change: Partial<InTheChart> = {}) {
  const plan = buildCarePlan(input);
  if (plan === null) throw new Error('no plan');
  return buildProvenance(plan, surveillance, { ...there, ...change });
}

describe('where a plan is from', () => {
  test('is said of the version that is in the chart', () => {
    expect(written()).toMatchObject({
      target: [{ reference: 'CarePlan/7/_history/1' }],
      recorded: '2026-11-23T10:00:00Z',
      activity: { coding: [{ code: 'CREATE' }] },
    });
    expect(written({ activity: 'update' }).activity?.coding?.[0]?.code).toBe('UPDATE');
  });

  test('names the clinician who accepted it, and what assembled it with the version of its content', () => {
    const onBehalfOf = { reference: 'Organization/o1', display: 'Kidney clinic' };
    expect(written().agent).toMatchObject([
      {
        type: { coding: [{ code: 'author' }] },
        who: { reference: 'Practitioner/d1', display: 'Dr Rossi' },
        onBehalfOf,
      },
      { type: { coding: [{ code: 'assembler' }] }, onBehalfOf },
    ]);
    expect(written().agent[1]?.who.display).toContain('content version 1.1.0');
  });

  test('names no human author of a proposal', () => {
    expect(written({ author: null }).agent.map(({ type }) => type?.coding?.[0]?.code)).toEqual(['assembler']);
  });

  test('says so where the organization is not named', () => {
    for (const { onBehalfOf } of written({ organization: null }).agent)
      expect(onBehalfOf).toEqual({ display: 'Organization not named by the record system' });
  });

  test('names every entry of the chart it rests on, in the version that was read', () => {
    expect(written().entity).toEqual([
      { role: 'source', what: { reference: 'Condition/aml' } },
      { role: 'source', what: { reference: 'Observation/size-1/_history/3' } },
    ]);
    const bare: CarePlan = { resourceType: 'CarePlan', status: 'draft', intent: 'proposal', subject: {} };
    expect(buildProvenance(bare, surveillance, there)).not.toHaveProperty('entity');
  });
});
