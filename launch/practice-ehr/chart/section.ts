import { type Html, html } from './html.ts';

/** A named part of the chart. `count` stands beside the heading. */
export const section = (id: string, heading: string, count: number, body: Html): Html => html`
<section class="card" id="${id}" aria-labelledby="${id}-heading">
  <h2 id="${id}-heading">${heading} <span class="count">${count}</span></h2>
  ${body}
</section>`;

const empty = (words: string): Html => html`<p class="empty">${words}</p>`;

const NONE = 'None recorded.';

/** The entries of a part, or the words that there is none. */
export const listed = (entries: Html[], none = NONE): Html =>
  entries.length === 0 ? empty(none) : html`${entries}`;

/** A table that scrolls by itself when it is wider than the screen; `name` is what it lists. */
export const table = (name: string, columns: string[], rows: Html[]): Html =>
  rows.length === 0
    ? empty(NONE)
    : html`
<div class="scroll" role="region" aria-label="${name}, table" tabindex="0">
  <table>
    <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    <tbody>${rows}</tbody>
  </table>
</div>`;

/** The state of an entry, where it is worth a word. */
export const badge = (text: string, tone: 'quiet' | 'draft' | 'caution' = 'quiet'): Html =>
  html`<span class="badge ${tone}">${text}</span>`;
