import { type Html, html } from './html.ts';
import type { Person } from './person.ts';

/** The head of a list of patients, with the search in it: it is shown once the page's script can search. */
export const searchHead = (heading: string): Html => html`
<div class="list-head">
  <h1>${heading}</h1>
  <div class="search" hidden>
    <label for="search">Find by name, MRN or case</label>
    <input id="search" type="search" autocomplete="off">
  </div>
  <p class="found" role="status"></p>
</div>`;

/** By what a patient in the list is found. */
export const searchedBy = ({ name, mrn }: Person, point: string): string =>
  `${name} ${mrn} ${point}`.toLowerCase();
