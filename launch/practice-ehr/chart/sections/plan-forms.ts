import type { CarePlan } from 'fhir/r4';
import { type Html, html } from '../html.ts';

/** What the signed-in user can do to a plan. `of` is the patient in whose chart it is; `title` the id of its heading. */
export const planForms = (plan: CarePlan, of: string, title: string): Html | null =>
  plan.status === 'entered-in-error'
    ? null
    : html`
<details><summary aria-describedby="${title}">Change this plan</summary>
  <form class="change" method="post" action="/patients/${of}/plans/${plan.id}">
    ${plan.status === 'draft' ? html`<button type="submit" name="change" value="activate" aria-describedby="${title}">Make this plan active</button>` : null}
    <button type="submit" name="change" value="entered-in-error" aria-describedby="${title}">Mark as entered in error</button>
  </form>
  <form class="change" method="post" action="/patients/${of}/plans/${plan.id}">
    ${[...(plan.note ?? []), { text: '' }].map(noteField)}
    <button type="submit" name="change" value="notes" aria-describedby="${title}">Save the notes</button>
  </form>
</details>`;

/** The browser takes a first empty line for one of its own. */
const noteField = ({ text }: { text: string }, index: number): Html =>
  html`<label>Note ${index + 1}${text === '' ? ', a new one' : null}<textarea name="note" rows="${text === '' ? 2 : 4}">
${text}</textarea></label>`;
