import type { PracticePatient } from '../types.ts';
import { type Html, html } from './html.ts';
import { searchedBy, searchHead } from './patient-search.ts';
import { person } from './person.ts';

const choice = ({ id, point, resources }: PracticePatient, today: string): Html => {
  const who = person(resources, today);
  const { name, sex, age, born, mrn } = who;
  return html`
<li data-search="${searchedBy(who, point)}">
  <button type="submit" name="patient" value="${id}">
    <span class="name">${name}</span>
    <span>Born ${born}</span>
    <span class="who">${sex}, ${age}</span>
    <span class="mrn">MRN ${mrn}</span>
    <span class="point">${point}</span>
  </button>
</li>`;
};

/** Which patient an app that was opened without a chart is to get: one press chooses, and goes back to the app. */
export const patientPicker = (patients: readonly PracticePatient[], today: string): Html => html`
${searchHead('Choose a patient')}
<form class="picker" method="post">
  <p>Renal AML opens with the chart of the patient you choose.</p>
  <ul class="card">${patients.map((one) => choice(one, today))}</ul>
  <button type="submit" name="cancel" value="true">Cancel: go back without a patient</button>
</form>`;
