import { expect, test } from 'vitest';
import { readChart } from './index.ts';

const outcome = (severity: string, code: string, epic?: string) => ({
  resourceType: 'OperationOutcome',
  issue: [
    {
      severity,
      code,
      details: {
        text: 'As the source says it',
        ...(epic === undefined
          ? {}
          : { coding: [{ system: 'urn:oid:1.2.840.114350.1.13.0.1.7.2.657369', code: epic }] }),
      },
    },
  ],
});
const gapsOf = (resource: object) => {
  const bundle = {
    resourceType: 'Bundle',
    entry: [{ resource: { resourceType: 'Patient', id: 'p1' } }, { resource }],
  };
  return readChart([bundle], { today: '2026-11-23', gaps: [] }).gaps;
};

test.each([
  ['an error', outcome('error', 'processing'), 'failed'],
  ['that entries are suppressed', outcome('warning', 'suppressed'), 'refused'],
  ['that entries are withheld, by Epic’s number', outcome('warning', 'processing', '4119'), 'refused'],
  ['that entries are behind break-the-glass', outcome('information', 'informational', '4130'), 'refused'],
])('%s among the entries is a gap over everything', (_what, resource, why) => {
  const [gap, ...others] = gapsOf(resource);
  expect(gap).toMatchObject({ why, text: expect.stringContaining('As the source says it') });
  expect(gap?.facts).toContain('acuteBleed');
  expect(others).toEqual([]);
});

test.each([
  ['that nothing was found', outcome('warning', 'processing', '4101')],
  ['that a parameter was ignored', outcome('warning', 'processing', '4122')],
  ['a hint', outcome('information', 'informational')],
])('%s is no gap', (_what, resource) => {
  expect(gapsOf(resource)).toEqual([]);
});
