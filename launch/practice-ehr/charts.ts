import type { Practitioner, Resource } from 'fhir/r4';
import { isServed } from './fhir/served.ts';
import { ChartStore } from './fhir/store.ts';
import type { PracticePatient, PracticeUser } from './types.ts';

/** A chart for each patient, by patient id. The staff stand in all of them. */
export async function openCharts(
  patients: readonly PracticePatient[],
  users: readonly PracticeUser[],
): Promise<Map<string, ChartStore>> {
  const charts = new Map<string, ChartStore>();
  for (const { id, resources } of patients) {
    const unknown = resources.find(({ resourceType }) => !isServed(resourceType));
    if (unknown !== undefined) {
      throw new Error(`${id}: the practice EHR does not serve ${unknown.resourceType}.`);
    }
    const staff = users.map(practitioner).filter((one) => !resources.some((other) => isSame(one, other)));
    charts.set(id, await ChartStore.holding([...resources, ...staff]));
  }
  return charts;
}

function isSame(one: Resource, other: Resource): boolean {
  return one.resourceType === other.resourceType && one.id === other.id;
}

function practitioner({ id, name }: PracticeUser): Practitioner {
  return { resourceType: 'Practitioner', id, active: true, name: [{ text: name }] };
}
