import type { CarePlan } from 'fhir/r4';

/** JSON with sorted keys: equal content gives equal text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`).join(',')}}`;
}

/**
 * What makes two drafts the same plan: their clinical content, in a text to be hashed. Left out is what
 * saving adds, what the EHR adds, and the narrative, which repeats the rest.
 */
export function planKey(plan: CarePlan): string {
  const { status, intent, category, title, description, subject, encounter } = plan;
  const { addresses, supportingInfo, activity, note } = plan;
  return canonical({
    ...{ status, intent, category, title, description, subject, encounter },
    ...{ addresses, supportingInfo, activity, note: note?.map(({ text }) => text) },
  });
}
