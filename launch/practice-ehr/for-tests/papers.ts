import type { CarePlan, DocumentReference, Provenance, Resource } from 'fhir/r4';
import type { ChartStore } from '../fhir/store.ts';
import type { PracticePatient } from '../types.ts';

type Paper = CarePlan | DocumentReference | Provenance;

const TYPES: readonly string[] = [
  'CarePlan',
  'DocumentReference',
  'Provenance',
] satisfies Paper['resourceType'][];

const isPaper = (resource: Resource): resource is Paper => TYPES.includes(resource.resourceType);

/** What apps have written into a chart, whatever has become of it: what was not there at the start. */
export async function papersIn(chart: ChartStore, { resources }: PracticePatient): Promise<Paper[]> {
  const isOfTheStart = ({ resourceType, id }: Paper) =>
    resources.some((one) => one.resourceType === resourceType && one.id === id);
  return (await chart.all()).filter(isPaper).filter((one) => !isOfTheStart(one));
}

/** Takes it all out again, so that a test starts with the chart as it was. */
export function removePapers(chart: ChartStore, patient: PracticePatient): Promise<void> {
  return chart.inTurn(async () => {
    for (const { resourceType, id = '' } of await papersIn(chart, patient))
      await chart.deleteResource(resourceType, id);
  });
}
