import { fuzz } from './charts.ts';

const RESOURCES = 100_000;

/** A hundred thousand mutated resources: none breaks the reading, none becomes a fact without a source. */
export function fuzzing(): Promise<boolean> {
  const { charts, mutants, faults } = fuzz(RESOURCES);
  for (const fault of faults) console.log(fault);
  console.log(`${mutants} mutated resources in ${charts} charts: ${faults.length} faults`);
  return Promise.resolve(faults.length === 0);
}
