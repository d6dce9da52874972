import type { Resource } from 'fhir/r4';
import { type Html, html } from '../html.ts';
import { badge, listed, section, table } from '../section.ts';
import { conceptText, newestFirst, ofType, time } from '../words.ts';

export function allergies(resources: Resource[]): Html {
  const rows = ofType(resources, 'AllergyIntolerance').map(
    ({ code, reaction, recordedDate }) => html`
<tr>
  <th scope="row">${conceptText(code)}</th>
  <td>${reaction?.flatMap(({ manifestation }) => manifestation.map(conceptText)).join(', ') ?? ''}</td>
  <td>${time(recordedDate)}</td>
</tr>`,
  );
  const columns = ['Substance', 'Reaction', 'Recorded'];
  return section('allergies', 'Allergies', rows.length, table('Allergies', columns, rows));
}

export function procedures(resources: Resource[]): Html {
  const all = newestFirst(ofType(resources, 'Procedure'), ({ performedDateTime }) => performedDateTime);
  const rows = all.map(
    ({ code, performedDateTime, status }) => html`
<tr><th scope="row">${conceptText(code)}</th><td>${time(performedDateTime)}</td><td>${status}</td></tr>`,
  );
  return section(
    'procedures',
    'Procedures',
    rows.length,
    table('Procedures', ['Procedure', 'Date', 'Status'], rows),
  );
}

export function reports(resources: Resource[]): Html {
  const all = newestFirst(
    ofType(resources, 'DiagnosticReport'),
    ({ effectiveDateTime }) => effectiveDateTime,
  );
  const body = all.map(
    ({ id, code, effectiveDateTime, status, conclusion, performer }) => html`
<article class="entry" data-reference="DiagnosticReport/${id}">
  <h3>${conceptText(code)}${status === 'final' ? null : html` ${badge(status, 'caution')}`}</h3>
  <p class="byline">${time(effectiveDateTime)} · ${performer?.[0]?.display ?? 'reporter not recorded'}</p>
  <p>${conclusion ?? 'No conclusion recorded.'}</p>
</article>`,
  );
  return section('reports', 'Reports', all.length, listed(body));
}
