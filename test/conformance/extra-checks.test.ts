import { describe, expect, test } from 'vitest';
import { extraChecks } from './extra-checks.ts';
import { noteProblems } from './xhtml.ts';

const DIV = '<div xmlns="http://www.w3.org/1999/xhtml"><p>DRAFT</p></div>';
const good = {
  resourceType: 'CarePlan',
  text: { status: 'generated', div: DIV },
  status: 'draft',
  intent: 'proposal',
  subject: { reference: 'Patient/1' },
  supportingInfo: [{ reference: 'Observation/1/_history/2' }],
  addresses: [{ reference: 'https://ehr.example/fhir/Condition/1' }],
  activity: [{ detail: { kind: 'Task', status: 'not-started', scheduledPeriod: { start: '2027-01-01' } } }],
  note: [{ time: '2026-11-23T10:00:00Z', text: 'Seen at 2026-11-23T10:00' }],
};

const paths = (change: object): string[] => extraChecks({ ...good, ...change }).map(({ path }) => path);
const detail = (change: object): object => ({ activity: [{ detail: { status: 'not-started', ...change } }] });

describe('checks that validators miss', () => {
  test('a good plan has no findings', () => {
    expect(extraChecks(good)).toEqual([]);
  });

  test.each([
    ['an intent that requests have and plans have not', { intent: 'directive' }, 'CarePlan.intent'],
    ['an unknown status', { status: 'drafted' }, 'CarePlan.status'],
    ['an unknown kind of activity', detail({ kind: 'Service' }), 'CarePlan.activity.detail.kind'],
    ['an unknown activity status', detail({ status: 'planned' }), 'CarePlan.activity.detail.status'],
    [
      'a plan about an Observation',
      { addresses: [{ reference: 'Observation/1' }] },
      'CarePlan.addresses.reference',
    ],
    [
      'a subject that is no patient',
      { subject: { reference: 'Practitioner/1' } },
      'CarePlan.subject.reference',
    ],
    ['a reference to nothing', { subject: { reference: 'Patient' } }, 'CarePlan.subject.reference'],
    ['a time of day without a zone', { created: '2026-11-23T10:00:00' }, 'CarePlan.created'],
    [
      'two ways of scheduling',
      detail({ scheduledPeriod: { start: '2027-01-01' }, scheduledString: 'yearly' }),
      'CarePlan.activity.detail',
    ],
    ['an empty string', { title: '' }, 'CarePlan.title'],
    ['a string of spaces', { description: '  ' }, 'CarePlan.description'],
    ['an empty array', { note: [] }, 'CarePlan.note'],
    ['an empty object', { subject: {} }, 'CarePlan.subject'],
    [
      'a period that ends before it begins',
      { period: { start: '2027-01-01', end: '2026' } },
      'CarePlan.period',
    ],
  ])('%s is found', (_, change, path) => {
    expect(paths(change)).toContain(path);
  });

  test.each([
    ['a script', '<script>x</script>'],
    ['a link', '<p><a href="https://x.example">x</a></p>'],
    ['an event handler', '<p onclick="x()">x</p>'],
    ['an inline style', '<p style="color:red">x</p>'],
    ['a picture', '<p>x<img src="x"/></p>'],
    ['a bare ampersand', '<p>a & b</p>'],
    ['an entity XHTML lacks', '<p>a&nbsp;b</p>'],
    ['a bare angle bracket', '<p>a < b</p>'],
    ['an element that is not closed', '<p>x'],
    ['elements closed in the wrong order', '<p><b>x</p></b>'],
    ['a list item outside a list', '<li>x</li>'],
    ['a control character', '<p>a\u0007b</p>'],
    ['an override of direction', '<p>a\u202Eb</p>'],
    ['no words', '<p></p>'],
    ['a second div after the end', '</div><div xmlns="http://www.w3.org/1999/xhtml">x'],
  ])('a narrative with %s is found', (_, inner) => {
    const div = `<div xmlns="http://www.w3.org/1999/xhtml">${inner}</div>`;
    expect(paths({ text: { status: 'generated', div } })).toContain('CarePlan.text.div');
  });

  test('a div without its namespace is found', () => {
    expect(paths({ text: { status: 'generated', div: '<div><p>x</p></div>' } })).toContain(
      'CarePlan.text.div',
    );
  });

  test.each([
    ['an unknown status of a note', { docStatus: 'draft' }, 'DocumentReference.docStatus'],
    ['a note by a plan', { author: [{ reference: 'CarePlan/1' }] }, 'DocumentReference.author.reference'],
    ['a date without a zone', { date: '2026-11-23T10:00:00' }, 'DocumentReference.date'],
  ])('%s is found', (_, change, path) => {
    const note = { resourceType: 'DocumentReference', status: 'current', ...change };
    expect(extraChecks(note).map((one) => one.path)).toEqual([path]);
  });

  test.each(['Practitioner', 'Device'])('a %s who acts on behalf of nobody is found', (type) => {
    const agent = { who: { reference: `${type}/1` } };
    const of = (one: object) =>
      extraChecks({ resourceType: 'Provenance', agent: [one] }).map(({ path }) => path);
    expect(of(agent)).toEqual(['Provenance.agent']);
    expect(of({ ...agent, onBehalfOf: { display: 'Clinic' } })).toEqual([]);
    expect(of({ who: { display: 'The app' } })).toEqual([]);
  });

  test.each([
    ['without a title', '', '<p>x</p>', false],
    ['with a script', 'x', '<script>x</script>', false],
    ['with a style', 'x', '<style>p{}</style>', false],
    ['with a bare ampersand in its title', 'a & b', '<p>x</p>', false],
    ['with a title and a narrative', 'x', '<p>x</p>', true],
  ])('the HTML of a note %s', (_, title, inner, good) => {
    const div = `<div xmlns="http://www.w3.org/1999/xhtml">${inner}</div>`;
    const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${div}</body></html>`;
    expect(noteProblems(html).length === 0).toBe(good);
    expect(noteProblems(`${html}<p>after</p>`)).not.toEqual([]);
  });

  test.each([[null], ['text'], [[]], [{}], [{ resourceType: 1 }]])(
    '%j is no resource, and nothing is thrown',
    (value) => {
      expect(extraChecks(value)).toHaveLength(1);
    },
  );
});
