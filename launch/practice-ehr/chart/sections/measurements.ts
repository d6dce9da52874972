import type { Observation, Resource } from 'fhir/r4';
import { type Html, html } from '../html.ts';
import { badge, section, table } from '../section.ts';
import { conceptText, dateText, newestFirst, ofType, quantityText, time, unitText } from '../words.ts';

/** The parts of a value measured together: 38 × 34 × 33 mm, 128/78 mmHg. */
function partsText(components: NonNullable<Observation['component']>): string {
  const parts = components.flatMap(({ valueQuantity }) =>
    valueQuantity === undefined ? [] : [valueQuantity],
  );
  const units = new Set(parts.map(unitText));
  if (parts.length === 0 || units.size > 1) return parts.map(quantityText).join(', ') || 'No value';
  const unit = [...units].join('');
  return `${parts.map(({ value }) => value ?? '?').join(unit === 'mmHg' ? '/' : ' × ')} ${unit}`;
}

function valueText(observation: Observation): string {
  const { valueQuantity, valueCodeableConcept, valueString, valueDateTime, component, hasMember } =
    observation;
  if (valueQuantity !== undefined) return quantityText(valueQuantity);
  if (valueCodeableConcept !== undefined) return conceptText(valueCodeableConcept);
  if (component !== undefined) return partsText(component);
  if (hasMember !== undefined) return `${hasMember.length} in this panel`;
  if (valueDateTime !== undefined) return dateText(valueDateTime);
  return valueString ?? 'No value';
}

/** Where and how: the lesion or organ, the method, who reported it. */
function detail({ focus, bodySite, method, performer }: Observation): string {
  const words = [
    focus?.[0]?.display,
    bodySite === undefined ? undefined : conceptText(bodySite),
    method === undefined ? undefined : conceptText(method),
    performer?.[0]?.display?.replace(' (synthetic)', ''),
  ];
  return words.filter((word) => word !== undefined).join(' · ');
}

const row = (observation: Observation): Html => html`
<tr data-reference="Observation/${observation.id}">
  <td class="date">${time(observation.effectiveDateTime)}</td>
  <th scope="row">${conceptText(observation.code)}</th>
  <td class="value">${valueText(observation)}${observation.status === 'final' ? null : html` ${badge(observation.status, 'caution')}`}</td>
  <td class="detail">${detail(observation)}</td>
</tr>`;

export function measurements(resources: Resource[]): Html {
  const all = newestFirst(ofType(resources, 'Observation'), ({ effectiveDateTime }) => effectiveDateTime);
  return section(
    'measurements',
    'Measurements',
    all.length,
    table('Measurements', ['Date', 'Measurement', 'Value', 'Where and how'], all.map(row)),
  );
}
