import type { Behaviour } from '../types.ts';
import { type Html, html } from './html.ts';

/** Which EHR this one behaves like towards an app, and how to choose another. `back` is the page to come back to. */
export const behaviourChoice = ({
  behaviours,
  chosen,
  back,
}: {
  behaviours: readonly Behaviour[];
  chosen: Behaviour;
  back: string;
}): Html => html`
<form class="behaviour" method="post" action="/behaviour">
  <input type="hidden" name="back" value="${back}">
  <label for="behaviour">This EHR behaves like:</label>
  <select id="behaviour" name="behaviour" aria-describedby="behaviour-summary">
    ${behaviours.map(
      ({ id, name }) =>
        html`<option value="${id}"${id === chosen.id ? html` selected` : null}>${name}</option>`,
    )}
  </select>
  <button type="submit">Change</button>
  <p id="behaviour-summary">${chosen.summary}</p>
</form>`;
