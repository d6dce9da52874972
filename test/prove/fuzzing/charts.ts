import { practicePatients } from '../../../launch/practice-ehr/patients/index.ts';
import { sample } from '../../samples.ts';
import { faultOf } from './faults.ts';
import { mutated } from './mutate.ts';
import { chance } from './random.ts';

const SAMPLES = [
  'mcode-pathways/Maryam',
  'mcode-pathways/Maureen',
  'mcode-examples/',
  'mycareplanner-va/',
  'us-core-6.1.0/',
];

const CHARTS: readonly (readonly unknown[])[] = [
  ...practicePatients('2026-11-23').map(({ resources }) => resources),
  ...SAMPLES.map(sample),
];

const MOST_IN_A_CHART = 3;

/** A whole chart, one to three of whose resources are mutated; the same for the same number. */
export function fuzzedChart(number: number): { resources: unknown[]; mutants: number } {
  const dice = chance(number);
  const chart = CHARTS[dice.below(CHARTS.length)] ?? [];
  const mutants = 1 + dice.below(MOST_IN_A_CHART);
  const resources = [...chart];
  for (let n = 0; n < mutants; n += 1) {
    const place = dice.below(chart.length);
    resources[place] = mutated(resources[place], dice);
  }
  return { resources, mutants };
}

type Fuzzed = { charts: number; mutants: number; faults: string[] };

/** Assesses fuzzed charts until this many resources were mutated. */
export function fuzz(mutantsWanted: number, most = 20): Fuzzed {
  const sum: Fuzzed = { charts: 0, mutants: 0, faults: [] };
  while (sum.mutants < mutantsWanted && sum.faults.length < most) {
    const { resources, mutants } = fuzzedChart(sum.charts);
    const fault = faultOf(resources);
    if (fault !== null) sum.faults.push(`chart ${sum.charts}: ${fault}`);
    sum.charts += 1;
    sum.mutants += mutants;
  }
  return sum;
}
