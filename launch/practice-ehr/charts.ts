import type { Resource } from 'fhir/r4';
import { isServed } from './fhir/served.ts';
import { ChartStore } from './fhir/store.ts';
import { realTime } from './time.ts';
import type { PracticePatient } from './types.ts';

/** A chart for each patient, by patient id. The staff (people and organizations) stand in all of them. */
export async function openCharts(
  patients: readonly PracticePatient[],
  staff: readonly Resource[],
  now: () => number = realTime.now,
): Promise<Map<string, ChartStore>> {
  const charts = new Map<string, ChartStore>();
  for (const { id, resources } of patients) {
    const unknown = resources.find(({ resourceType }) => !isServed(resourceType));
    if (unknown !== undefined) {
      throw new Error(`${id}: the practice EHR does not serve ${unknown.resourceType}.`);
    }
    const others = staff.filter((one) => !resources.some((other) => isSame(one, other)));
    charts.set(id, await ChartStore.holding([...resources, ...others], now));
  }
  return charts;
}

function isSame(one: Resource, other: Resource): boolean {
  return one.resourceType === other.resourceType && one.id === other.id;
}
