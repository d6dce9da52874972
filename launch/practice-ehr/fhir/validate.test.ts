import type { CarePlan } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { plan } from '../fixtures.ts';
import { validate } from './validate.ts';

const xhtml = (inner: string) => `<div xmlns="http://www.w3.org/1999/xhtml">${inner}</div>`;
const narrated = (div: string) => plan('ada', { text: { status: 'generated', div } });
const withActivity = (detail: object) =>
  plan('ada', { activity: [{ detail: { status: 'not-started', ...detail } }] });
// Deliberately wrong plans, which the type would refuse.
const wrong = (changes: object) => ({ ...plan('ada'), ...changes }) as CarePlan;

describe('what may be stored', () => {
  test.each([
    ['a small plan', plan('ada')],
    ['a time with a zone', plan('ada', { created: '2026-11-23T10:00:00+01:00' })],
    ['a date without a time', plan('ada', { created: '2026-11-23' })],
    ['a month', plan('ada', { period: { start: '2026-11' } })],
    [
      'an activity with one schedule',
      withActivity({ scheduledPeriod: { start: '2027-01-01' }, kind: 'ServiceRequest' }),
    ],
    [
      'a narrative',
      narrated(
        xhtml('<p><b>DRAFT</b> 4 &lt; 5 &amp; more</p><table><tr><td colspan="2">x<br/></td></tr></table>'),
      ),
    ],
  ])('%s', (_, resource) => {
    expect(validate(resource)).toEqual([]);
  });
});

describe('what may not, and the element that is named', () => {
  test.each([
    ['no intent', wrong({ intent: undefined }), 'CarePlan.intent'],
    ['an intent R4 does not have for plans', wrong({ intent: 'directive' }), 'CarePlan.intent'],
    ['a status that is none', wrong({ status: 'nearly' }), 'CarePlan.status'],
    ['an activity kind that is none', withActivity({ kind: 'Wish' }), 'CarePlan.activity[0].detail.kind'],
    ['a property that does not exist', wrong({ colour: 'red' }), 'CarePlan.colour'],
    ['a time without a zone', plan('ada', { created: '2026-11-23T10:00:00' }), 'CarePlan.created'],
    ['a day that does not exist', plan('ada', { created: '2026-02-30' }), 'CarePlan.created'],
    [
      'an encounter that is a condition',
      plan('ada', { encounter: { reference: 'Condition/1' } }),
      'CarePlan.encounter',
    ],
    [
      'two schedules',
      withActivity({ scheduledString: 'soon', scheduledPeriod: { start: '2027' } }),
      'scheduledPeriod',
    ],
    ['an empty title', plan('ada', { title: '' }), 'CarePlan.title'],
    [
      'reference and detail in one activity (cpl-3)',
      wrong({
        activity: [{ detail: { status: 'not-started' }, reference: { reference: 'ServiceRequest/1' } }],
      }),
      'CarePlan.activity[0]',
    ],
    ['a script in the narrative', narrated(xhtml('<script>alert(1)</script>')), 'CarePlan.text.div'],
    ['an event handler in the narrative', narrated(xhtml('<p onclick="x()">x</p>')), 'CarePlan.text.div'],
    [
      'an active address in the narrative',
      narrated(xhtml('<a href="javascript:x">x</a>')),
      'CarePlan.text.div',
    ],
    ['an unbalanced narrative', narrated(xhtml('<p><b>x</p></b>')), 'CarePlan.text.div'],
    ['an unclosed element', narrated(xhtml('<p>x')), 'CarePlan.text.div'],
    ['a div that is never closed', narrated(xhtml('x').replace('</div>', '')), 'CarePlan.text.div'],
    ['a bare less-than sign', narrated(xhtml('4 < 5')), 'CarePlan.text.div'],
    ['text after the div', narrated(`${xhtml('x')}<p>y</p>`), 'CarePlan.text.div'],
    ['a narrative that is no div', narrated('<p>x</p>'), 'CarePlan.text.div'],
  ])('%s', (_, resource, element) => {
    expect(validate(resource).flatMap(({ expression }) => expression ?? [])).toContain(element);
  });
});
