import type { CodeableConcept, FhirResource, Quantity, Resource } from 'fhir/r4';
import { type Html, html } from './html.ts';

/** How the chart says what a resource holds. */

/** The resources of one type, as that type. */
export function ofType<T extends FhirResource['resourceType']>(
  resources: Resource[],
  type: T,
): Extract<FhirResource, { resourceType: T }>[] {
  // The base type of the FHIR typings carries no discriminant; `resourceType` is what discriminates.
  return resources.filter((one) => one.resourceType === type) as Extract<FhirResource, { resourceType: T }>[];
}

export const conceptText = (concept: CodeableConcept | undefined): string =>
  concept?.text ?? concept?.coding?.find((coding) => coding.display !== undefined)?.display ?? 'Not named';

const UNIT_WORDS: Record<string, string> = { 'mm[Hg]': 'mmHg', '10*3/uL': '×10³/µL', '/min': '/min' };

export const unitText = ({ unit, code }: Quantity): string =>
  (code === 'mm' || code === 'cm' ? code : (UNIT_WORDS[code ?? ''] ?? unit ?? code)) ?? '';

export function quantityText(quantity: Quantity): string {
  if (quantity.value === undefined) return 'No value';
  const unit = unitText(quantity);
  return `${quantity.comparator ?? ''}${quantity.value} ${unit === '' ? '(no unit)' : unit}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A FHIR date or dateTime as the calendar day (or month, or year) it names, never shifted by a time zone. */
export function dateText(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date) ?? [];
  if (year === undefined) return date;
  const words = [
    day === undefined ? '' : String(Number(day)),
    month === undefined ? '' : MONTHS[Number(month) - 1],
  ];
  return [...words, year].filter((word) => word !== '' && word !== undefined).join(' ');
}

export const time = (date: string | undefined): Html =>
  date === undefined ? html`Not dated` : html`<time datetime="${date}">${dateText(date)}</time>`;

/** Newest first; what is not dated comes last. */
export const newestFirst = <T>(items: T[], dateOf: (item: T) => string | undefined): T[] =>
  items.toSorted((a, b) => (dateOf(b) ?? '').localeCompare(dateOf(a) ?? ''));
