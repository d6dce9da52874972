import type { Resource } from 'fhir/r4';
import type { Behaviour, PracticePatient } from '../types.ts';
import { behaviourChoice } from './behaviour.ts';
import { type Html, html } from './html.ts';
import { searchedBy, searchHead } from './patient-search.ts';
import { type Person, person } from './person.ts';
import { carePlans } from './sections/care-plans.ts';
import { allergies, procedures, reports } from './sections/history.ts';
import { measurements } from './sections/measurements.ts';
import { medications } from './sections/medications.ts';
import { notes } from './sections/notes.ts';
import { problems } from './sections/problems.ts';
import { conceptText, ofType } from './words.ts';

/** The screens, each from what it shows. */

const patientRow = ({ id, point, resources }: PracticePatient, today: string): Html => {
  const who = person(resources, today);
  const { name, sex, age, mrn } = who;
  return html`
<li data-search="${searchedBy(who, point)}">
  <a href="/patients/${id}">${name}</a>
  <span class="who">${sex}, ${age}</span>
  <span class="mrn">MRN ${mrn}</span>
  <span class="point">${point}</span>
</li>`;
};

export const patientList = (patients: PracticePatient[], today: string): Html => html`
${searchHead('Patients')}
<ul class="patients card">${patients.map((one) => patientRow(one, today))}</ul>`;

const banner = ({ name, sex, age, born, mrn }: Person, visit: string): Html => html`
<section class="banner" aria-label="Patient banner">
  <h1>${name}</h1>
  <dl>
    <div><dt>Sex</dt><dd>${sex}</dd></div>
    <div><dt>Age</dt><dd>${age}</dd></div>
    <div><dt>Born</dt><dd>${born}</dd></div>
    <div><dt>MRN</dt><dd>${mrn}</dd></div>
    <div><dt>Visit</dt><dd>${visit}</dd></div>
  </dl>
</section>`;

const visitText = (resources: Resource[]): string => {
  const visit = ofType(resources, 'Encounter').find(({ status }) => status === 'in-progress');
  return visit === undefined ? 'none in progress' : conceptText(visit.type?.[0]);
};

/** What a page about one patient needs. */
type Opened = {
  patient: PracticePatient;
  chart: Resource[];
  today: string;
  choice: { behaviours: readonly Behaviour[]; chosen: Behaviour; back: string };
};

const bannerOf = ({ chart, today }: Opened): Html => banner(person(chart, today), visitText(chart));

/** What apps and users save. Also served by itself, to refresh a page. */
export const saved = ({ patient, chart }: Pick<Opened, 'patient' | 'chart'>): Html => html`
${carePlans(chart, patient.id)}
${notes(chart)}`;

const launchPath = (id: string): string => `/launch?patient=${encodeURIComponent(id)}`;

export const chartPage = (opened: Opened): Html => html`
${bannerOf(opened)}
<nav class="actions" aria-label="Chart">
  <a class="button primary" href="${launchPath(opened.patient.id)}" target="_blank" rel="noopener">Open Renal AML<span class="hint"> in a new tab</span></a>
  <a class="button" href="/patients/${opened.patient.id}/app">Open in chart</a>
  <a class="back" href="/">All patients</a>
</nav>
${behaviourChoice(opened.choice)}
<div class="columns" data-plans="/patients/${opened.patient.id}/plans">
  <div class="column">
    ${problems(opened.chart)}
    ${medications(opened.chart)}
    ${allergies(opened.chart)}
    ${procedures(opened.chart)}
  </div>
  <div class="column">
    ${saved(opened)}
    ${measurements(opened.chart)}
    ${reports(opened.chart)}
  </div>
</div>`;

/** The chart with the app in a frame: the chart shows the banner, the app does not. */
export const appPage = (opened: Opened): Html => html`
${bannerOf(opened)}
<nav class="actions" aria-label="Chart">
  <a class="button" href="/patients/${opened.patient.id}">Back to the chart</a>
  <a class="back" href="/">All patients</a>
</nav>
<iframe class="app" title="Renal AML app" src="${`${launchPath(opened.patient.id)}&frame=1`}"
  sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-downloads"></iframe>
<div data-plans="/patients/${opened.patient.id}/plans" data-live="true">${saved(opened)}</div>`;

export const notFound = (what: string): Html => html`
<div class="card lost">
  <h1>Not here</h1>
  <p>${what}</p>
  <p><a class="button" href="/">All patients</a></p>
</div>`;
