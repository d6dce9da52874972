import type { CarePlan, Resource } from 'fhir/r4';
import { type Html, html } from '../html.ts';
import { narrative } from '../narrative.ts';
import { badge, listed, section } from '../section.ts';
import { newestFirst, ofType, time } from '../words.ts';
import { planForms } from './plan-forms.ts';

const dated = ({ created, meta, period }: CarePlan): string | undefined =>
  created ?? meta?.lastUpdated ?? period?.start;

const headingOf = ({ id }: CarePlan): string => `plan-${id}`;

const entry = (plan: CarePlan, of: string): Html => html`
<article class="entry" data-reference="CarePlan/${plan.id}" data-version="${plan.meta?.versionId}">
  <h3 id="${headingOf(plan)}">${plan.title ?? 'Care plan without a title'} ${badge(plan.status.toUpperCase(), plan.status === 'draft' ? 'draft' : 'quiet')}</h3>
  <p class="byline">${time(dated(plan))} · ${plan.author?.display ?? 'not signed'} · CarePlan/${plan.id}</p>
  ${plan.description === undefined ? null : html`<p>${plan.description}</p>`}
  ${plan.text === undefined ? null : html`<details><summary>Read the whole plan</summary><div class="narrative">${narrative(plan.text.div)}</div></details>`}
  ${planForms(plan, of, headingOf(plan))}
</article>`;

/** Plans of anybody, saved drafts included; the newest first. `of` is the patient. */
export function carePlans(resources: Resource[], of: string): Html {
  const all = newestFirst(ofType(resources, 'CarePlan'), dated);
  const body = all.map((plan) => entry(plan, of));
  return section('care-plans', 'Care plans', all.length, listed(body, 'None saved yet.'));
}
