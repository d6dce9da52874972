import { expect, it } from 'vitest';
import { fuzz, fuzzedChart } from './charts.ts';
import { faultOf } from './faults.ts';

it('charts with resources as no server should send them are assessed, each fact with its source', {
  timeout: 60_000,
}, () => {
  expect(fuzz(1000).faults).toEqual([]);
});

it('the same number makes the same chart', () => {
  expect(fuzzedChart(7)).toEqual(fuzzedChart(7));
  expect(fuzzedChart(7)).not.toEqual(fuzzedChart(8));
});

it('what throws is a fault', () => {
  const hostile = {
    resourceType: 'Patient',
    get id() {
      throw new Error('no');
    },
  };
  expect(faultOf([hostile])).toMatch(/throws/);
});
