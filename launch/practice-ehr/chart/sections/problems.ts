import type { Condition, Resource } from 'fhir/r4';
import { type Html, html } from '../html.ts';
import { badge, section, table } from '../section.ts';
import { conceptText, newestFirst, ofType, time } from '../words.ts';

const status = (condition: Condition): string =>
  condition.clinicalStatus?.coding?.[0]?.code ?? 'status unknown';

const isDiagnosis = (condition: Condition): boolean =>
  (condition.category ?? []).some((one) => one.coding?.some(({ code }) => code === 'encounter-diagnosis'));

const row = (condition: Condition): Html => html`
<tr>
  <th scope="row">${conceptText(condition.code)}${isDiagnosis(condition) ? html` ${badge('This visit', 'caution')}` : null}</th>
  <td>${time(condition.onsetDateTime)}</td>
  <td>${status(condition) === 'active' ? 'Active' : badge(status(condition))}</td>
</tr>`;

/** Active problems first, then history; the newest onset first in each. */
export function problems(resources: Resource[]): Html {
  const all = newestFirst(ofType(resources, 'Condition'), ({ onsetDateTime }) => onsetDateTime);
  const active = all.filter((one) => status(one) === 'active');
  const past = all.filter((one) => !active.includes(one));
  return section(
    'problems',
    'Problems',
    all.length,
    table('Problems', ['Problem', 'Since', 'Status'], [...active, ...past].map(row)),
  );
}
