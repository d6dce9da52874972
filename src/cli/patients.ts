import { isObject, type Json, text } from '../chart/json.ts';
import { patientNamed } from '../chart/subject.ts';

/** Resources of no patient that entries of a patient point to: the drug of a prescription. */
export const isShared = (resource: Json): boolean => resource['resourceType'] === 'Medication';

/** Whose resource it is; null when it names no patient. */
export function patientOf(resource: Json): string | null {
  return resource['resourceType'] === 'Patient' ? text(resource, 'id') : patientNamed(resource);
}

type Sorted = {
  /** The resources of each patient. */
  charts: unknown[][];
  /** Resources that belong to none of them, by type. */
  strays: string[];
};

const typeOf = (resource: Json) => text(resource, 'resourceType') ?? 'unknown';

/** One patient: everything is theirs, and what names another is told (the chart room does not use it). */
function ofOne(resources: unknown[], patient: string | null): Sorted {
  const strays = resources.filter(isObject).filter((resource) => {
    const named = patientOf(resource);
    return patient !== null && named !== null && named !== patient;
  });
  return { charts: [resources], strays: strays.map(typeOf) };
}

/** Several patients: to each what names them, the drugs to all. */
function ofSeveral(resources: unknown[], patients: readonly string[]): Sorted {
  const charts = new Map<string, unknown[]>(patients.map((id) => [id, []]));
  const strays: string[] = [];
  for (const resource of resources) {
    const own = isObject(resource) ? charts.get(patientOf(resource) ?? '') : undefined;
    if (own !== undefined) own.push(resource);
    else if (!isObject(resource) || isShared(resource))
      for (const chart of charts.values()) chart.push(resource);
    else strays.push(typeOf(resource));
  }
  return { charts: [...charts.values()], strays };
}

/**
 * The charts in one input. Without a Patient it is one chart if it names one patient at most; null where it names
 * several and holds none of them.
 */
export function sortByPatient(resources: unknown[]): Sorted | null {
  const objects = resources.filter(isObject);
  const patients = new Set(
    objects.filter(({ resourceType }) => resourceType === 'Patient').map((one) => text(one, 'id')),
  );
  const [only = null] = patients;
  if (patients.size === 1) return ofOne(resources, only);
  if (patients.size > 1)
    return ofSeveral(
      resources,
      [...patients].filter((id) => id !== null),
    );
  const named = new Set(objects.map(patientOf).filter((id) => id !== null));
  return named.size > 1 ? null : ofOne(resources, null);
}
