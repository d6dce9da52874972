import { describe, expect, test } from 'vitest';
import { practicePatients } from '../launch/practice-ehr/patients/index.ts';
import { assess } from '../src/assess.ts';

/** A chart may hold any word anywhere, also one that every JavaScript object answers to. */

const TODAY = '2026-11-23';

const WORDS = [
  'constructor',
  '__proto__',
  'javascript:alert(1)//"><img src=x onerror=alert(1)></div><script>alert(1)</script>',
];

/** What a browser would do more with than show it. */
const LIVE = /<(?:script|img)|<[^>]*\s(?:href|src|on\w+)=/i;

/** Copies of `value` with one string replaced, one for each kind of place that holds a string. */
function* replacing(value: unknown, word: string, at: string, seen: Set<string>): Generator {
  if (typeof value === 'string') {
    if (!seen.has(at)) yield word;
    seen.add(at);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      for (const other of replacing(item, word, at, seen)) yield value.with(index, other);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      for (const other of replacing(item, word, `${at}.${key}`, seen)) yield { ...value, [key]: other };
  }
}

const near = practicePatients(TODAY).find(({ id }) => id === 'near-4cm');
if (near === undefined) throw new Error('the practice EHR has this patient');
const subject = { reference: `Patient/${near.id}` };

/** The assessment of a chart that holds these too. */
const assessWith = (...more: unknown[]) => assess([...near.resources, ...more], { today: TODAY });
const asItIs = assessWith();

const medicine = (text: string) => ({
  resourceType: 'MedicationRequest',
  id: 'hostile',
  status: 'active',
  intent: 'order',
  subject,
  medicationCodeableConcept: { text },
});

const nested = (levels: number): unknown =>
  JSON.parse(`${'{"extension":['.repeat(levels)}1${']}'.repeat(levels)}`);

describe('what cannot be an entry of a chart is not read, which is said, and the rest is', () => {
  const deep = { resourceType: 'Condition', subject, code: nested(100_000) };

  test.each([
    ['without an id', [deep]],
    [
      'in two versions',
      [
        { ...deep, id: 'a' },
        { ...deep, id: 'a' },
      ],
    ],
    ['in its date', [{ ...deep, code: { text: 'Tuberous sclerosis' }, onsetDateTime: nested(100_000) }]],
    ['in a Bundle', [{ resourceType: 'Bundle', entry: [{ resource: deep }] }]],
  ])('nested without end, %s', (_, entries) => {
    const { facts, gaps } = assessWith(...entries);
    expect(gaps.map(({ text }) => text).join()).toMatch(/could not be read at all/);
    expect(facts.medications).toEqual(asItIs.facts.medications);
  });

  test('members that every object has are members like others', () => {
    const own =
      '{"resourceType":"Condition","__proto__":{"code":{"text":"Pregnancy"}},"constructor":{"prototype":{"polluted":true}}}';
    const { facts } = assessWith({ ...JSON.parse(own), subject });
    expect(facts.pregnant.state).not.toBe('present');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a medicine is the one that everybody reads', () => {
  test.each([
    ['with a letter that looks like a Latin one', 'ev\u0435r\u043elimus 10 mg'],
    ['with an unseen letter in it', 'ever\u200bolimus 10 mg'],
    ['with a letter that ends nothing', '\u202deverolimus\u2069 10 mg'],
    ['in wide letters', '\uff45verolimus 10 mg'],
  ])('%s', (_, name) => {
    const { facts } = assessWith(medicine(name));
    expect(facts.mtor).toMatchObject({ value: { drug: 'everolimus' } });
  });

  test('and never one whose letters only look turned round', () => {
    const turned = '\u202esumilorevE\u202c 10 mg';
    const { facts, carePlan } = assessWith(medicine(turned));
    expect(facts.mtor).toEqual(asItIs.facts.mtor);
    expect(JSON.stringify([facts, carePlan])).toContain('sumilorevE 10 mg');
    expect(JSON.stringify([facts, carePlan])).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test('also where its name goes on without end', () => {
    const before = performance.now();
    const said = JSON.stringify(assessWith(medicine(`everolimus ${'no '.repeat(10_000_000)}`)));
    expect(said.length).toBeLessThan(1_000_000);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

const charts = practicePatients(TODAY).filter(({ id }) => ['acute-bleed', 'tsc-on-everolimus'].includes(id));

describe.each(charts.map((patient) => [patient.id, patient] as const))(
  '%s',
  { timeout: 30_000 },
  (_id, patient) => {
    test.each(WORDS)('with %j in any place is assessed, and what is saved of it is text', (word) => {
      const seen = new Set<string>();
      for (const [index, resource] of patient.resources.entries()) {
        for (const other of replacing(resource, word, resource.resourceType, seen)) {
          const assessment = assess(patient.resources.with(index, other as typeof resource), {
            today: TODAY,
          });
          expect(JSON.stringify(assessment)).not.toMatch(/native code|\bNaN\b|undefined/);
          expect(LIVE.test(assessment.carePlan?.text?.div ?? '')).toBe(false);
        }
      }
      expect(seen.size).toBeGreaterThan(20);
    });
  },
);
