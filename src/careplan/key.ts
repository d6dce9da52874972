import type { CarePlan, CarePlanActivity } from 'fhir/r4';

/** JSON with sorted keys: equal content gives equal text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`).join(',')}}`;
}

const FROM_TODAY = /Interval: [^.]* from today\./;

/** A scan due now is due now tomorrow as well, and one that is counted from today moves along with it. */
function timeless({ detail }: CarePlanActivity, today: string | undefined): object | undefined {
  const { scheduledPeriod, description = '', ...rest } = { ...detail };
  if (scheduledPeriod?.end === today) return { ...rest, description };
  if (scheduledPeriod === undefined || !FROM_TODAY.test(description)) return detail;
  const { start = '', end = '' } = scheduledPeriod;
  return { ...rest, description: description.replaceAll(start, '').replaceAll(end, '') };
}

/** An answer that is given again on another day is the same answer. */
export const withoutDayOfEntry = (note: string): string =>
  note.replace(/(entered by [^\n]*?), \d{4}-\d{2}-\d{2}/g, '$1');

/**
 * What makes two drafts the same plan: their clinical content, in a text to be hashed. Left out is what
 * saving adds, what the EHR adds, the day and the visit, and the narrative, which repeats the rest. No day changes it
 * by itself.
 */
export function planKey(plan: CarePlan): string {
  const { status, intent, category, title, description, subject, period } = plan;
  const { addresses, supportingInfo, activity, note } = plan;
  return canonical({
    status,
    intent,
    category,
    title,
    description,
    subject,
    addresses,
    supportingInfo,
    activity: activity?.map((one) => timeless(one, period?.start)),
    note: note?.map(({ text }) => withoutDayOfEntry(text)),
  });
}
