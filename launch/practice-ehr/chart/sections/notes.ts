import type { Attachment, DocumentReference, Reference, Resource } from 'fhir/r4';
import { type Html, html } from '../html.ts';
import { narrative } from '../narrative.ts';
import { badge, listed, section } from '../section.ts';
import { conceptText, newestFirst, ofType, time } from '../words.ts';

const dated = ({ date, meta }: DocumentReference): string | undefined => date ?? meta?.lastUpdated;

/** Signed, a draft, or taken back. */
function standing({ status, docStatus }: DocumentReference): Html {
  if (status !== 'current') return badge(status.toUpperCase());
  if (docStatus === 'preliminary') return badge('DRAFT', 'draft');
  return badge(docStatus === 'final' ? 'FINAL' : (docStatus ?? 'state not recorded').toUpperCase());
}

/** As the note names its author, or as the staff is named here. */
function nameOf({ display, reference }: Reference, resources: Resource[]): string {
  const staff = ofType(resources, 'Practitioner').find(({ id }) => reference?.endsWith(`Practitioner/${id}`));
  return display ?? staff?.name?.[0]?.text ?? reference ?? 'not named';
}

const entry = (note: DocumentReference, resources: Resource[]): Html => html`
<article class="entry" data-reference="DocumentReference/${note.id}" data-version="${note.meta?.versionId}">
  <h3>${note.content[0]?.attachment.title ?? conceptText(note.type)} ${standing(note)}</h3>
  <p class="byline">${time(dated(note))} · ${authors(note, resources)} · DocumentReference/${note.id}</p>
  ${note.content.map(({ attachment }) => html`<details><summary>Read the whole note</summary><div class="narrative">${words(attachment)}</div></details>`)}
</article>`;

const authors = ({ author = [] }: DocumentReference, resources: Resource[]): string =>
  author.length === 0 ? 'not signed' : author.map((one) => nameOf(one, resources)).join(', ');

function words({ contentType = '', data = '' }: Attachment): Html {
  const text = Buffer.from(data, 'base64').toString('utf8');
  if (contentType.startsWith('text/html'))
    return narrative(/<body[^>]*>([\s\S]*)<\/body>/.exec(text)?.[1] ?? text);
  return contentType.startsWith('text/')
    ? html`<p>${text}</p>`
    : html`<p>This is ${contentType}, which is not shown here.</p>`;
}

/** Notes of anybody, drafts included; the newest first. */
export function notes(resources: Resource[]): Html {
  const all = newestFirst(ofType(resources, 'DocumentReference'), dated);
  const body = all.map((note) => entry(note, resources));
  return section('notes', 'Notes', all.length, listed(body, 'None saved yet.'));
}
