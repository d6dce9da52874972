import { describe, expect, test } from 'vitest';
import { buildCarePlan } from './careplan.ts';
import { input } from './fixtures.ts';

describe('the CarePlan of a small sporadic lesion', () => {
  const plan = buildCarePlan(input);

  test('is a draft proposal about this patient', () => {
    expect(plan).toMatchObject({
      status: 'draft',
      intent: 'proposal',
      subject: { reference: 'Patient/p1' },
    });
  });
});
