import type { MedicationRequest, MedicationStatement, Resource } from 'fhir/r4';
import { type Html, html } from '../html.ts';
import { badge, section, table } from '../section.ts';
import { conceptText, newestFirst, ofType, time } from '../words.ts';

type Line = { name: string; dose: string; kind: string; status: string; date: string | undefined };

const ordered = (request: MedicationRequest): Line => ({
  name: conceptText(request.medicationCodeableConcept),
  dose: request.dosageInstruction?.[0]?.text ?? '',
  kind: 'Prescription',
  status: request.status,
  date: request.authoredOn,
});

const stated = (statement: MedicationStatement): Line => ({
  name: conceptText(statement.medicationCodeableConcept),
  dose: statement.dosage?.[0]?.text ?? '',
  kind: 'Reported by patient',
  status: statement.status,
  date: statement.effectivePeriod?.start,
});

const row = ({ name, dose, kind, status, date }: Line): Html => html`
<tr>
  <th scope="row">${name}</th>
  <td>${dose === '' ? 'Dose not recorded' : dose}</td>
  <td>${kind}, ${time(date)}</td>
  <td>${status === 'active' ? 'Active' : badge(status)}</td>
</tr>`;

/** Active first, then what was taken before. */
export function medications(resources: Resource[]): Html {
  const all = newestFirst(
    [
      ...ofType(resources, 'MedicationRequest').map(ordered),
      ...ofType(resources, 'MedicationStatement').map(stated),
    ],
    ({ date }) => date,
  );
  const active = all.filter(({ status }) => status === 'active');
  const past = all.filter((line) => !active.includes(line));
  return section(
    'medications',
    'Medications',
    all.length,
    table('Medications', ['Medication', 'Dose', 'Recorded', 'Status'], [...active, ...past].map(row)),
  );
}
