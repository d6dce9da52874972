import { readdirSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  condition,
  patient,
  procedure,
  request,
  sct,
  size,
  structure,
  TODAY,
  tracked,
} from '../chart/fixtures.ts';
import { isObject } from '../chart/json.ts';
import { assessed, bundle, folder, ndjson } from './fixtures.ts';
import { run } from './run.ts';

/** The id of an entry that the assessment does not survive. None is known; there may be one. */
const OVERWHELMING = vi.hoisted(() => 'overwhelming');

vi.mock('../assess.ts', async (original) => {
  const real = await original<typeof import('../assess.ts')>();
  const assess: typeof real.assess = (resources, ...rest) => {
    if (resources.some((one) => isObject(one) && one['id'] === OVERWHELMING))
      throw new RangeError('Maximum call stack size exceeded');
    return real.assess(resources, ...rest);
  };
  return { ...real, assess };
});

const { file } = folder();

const aml = condition('aml', sct('254921004'));

/** A whole chart of another patient; ids are unique to a server, not to a patient. */
function chartOf(id: string, mm: number): object[] {
  const subject = { reference: `Patient/${id}` };
  return [
    { ...patient, id },
    condition(`aml-${id}`, sct('254921004'), { subject }),
    size(`size-${id}`, mm, { subject }),
  ];
}

const idsOf = (results: { patient: { id: string } | null }[]) => results.map((one) => one.patient?.id);

describe('one patient in an input is one result', () => {
  const chart = [patient, aml, size('o', 60)];

  it.each([
    ['a Bundle', bundle(chart)],
    ['a searchset Bundle', bundle(chart, { type: 'searchset' })],
    ['a bare list of resources', chart],
    ['a list of Bundles', [bundle([patient]), bundle([aml, size('o', 60)])]],
    ['NDJSON', ndjson(...chart)],
  ])('%s', async (_, content) => {
    const { code, results, errors } = await assessed([file('chart.json', content)]);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(results).toMatchObject([
      { patient: { id: 'p1' }, decision: { disposition: 'intervention', rule: 'R09' } },
    ]);
  });

  it('a single resource', async () => {
    const { results } = await assessed([file('chart.json', patient)]);
    expect(results).toMatchObject([{ patient: { id: 'p1' } }]);
  });

  it('holds exactly what assess returns, the derived facts inside the facts', async () => {
    const { results } = await assessed([file('chart.json', chart)]);
    const [result] = results;
    expect(Object.keys(result ?? {})).toEqual([
      'patient',
      'today',
      'facts',
      'gaps',
      'proposals',
      'decision',
      'carePlan',
    ]);
    expect(result?.facts).toMatchObject({
      tscStatus: 'not-recorded',
      fat: 'unknown',
      lesions: { value: [{ id: 'L1', state: 'active', size: 60, growth: 'not-known' }] },
    });
  });

  it('of whom the Patient is not given, and no other either', async () => {
    const { code, results } = await assessed([file('sizes.json', [size('o', 60)])]);
    expect(code).toBe(0);
    expect(results).toMatchObject([{ patient: null, decision: { rule: 'R09' }, carePlan: null }]);
  });
});

describe('several patients are several results', () => {
  it('in one Bundle: each has what names it', async () => {
    const { results } = await assessed([
      file('all.json', bundle([...chartOf('a', 20), ...chartOf('b', 60)])),
    ]);
    expect(results).toMatchObject([
      { patient: { id: 'a' }, decision: { disposition: 'surveillance' } },
      { patient: { id: 'b' }, decision: { disposition: 'intervention' } },
    ]);
  });

  it('in several files, of which each stands for itself, even where two name a patient alike', async () => {
    const one = file('one.json', bundle(chartOf('a', 20)));
    const two = file('two.json', bundle(chartOf('a', 60)));
    const { results } = await assessed([one, two]);
    expect(results.map(({ decision }) => decision.disposition)).toEqual(['surveillance', 'intervention']);
  });

  it('without any Patient cannot be told apart', async () => {
    const [, ...a] = chartOf('a', 20);
    const [, ...b] = chartOf('b', 60);
    const { code, results, errors } = await assessed([file('all.json', [...a, ...b])]);
    expect({ code, results }).toEqual({ code: 2, results: [] });
    expect(errors).toEqual([expect.stringContaining('names several patients')]);
  });
});

describe('a bulk export', () => {
  const [patientA, ...restA] = chartOf('a', 20);
  const [patientB, ...restB] = chartOf('b', 60);

  it('may have one file a type, in any order', async () => {
    const patients = file('Patient.ndjson', ndjson(patientB, patientA));
    const others = file('Other.ndjson', ndjson(...restB, ...restA));
    const { code, results } = await assessed([others, patients]);
    expect(code).toBe(0);
    expect(results).toHaveLength(2);
    const whole = file('Whole.ndjson', ndjson(...restA, patientA, patientB, ...restB));
    expect((await assessed([whole])).results).toEqual(results);
  });

  it('gives a prescription the drug it points to', async () => {
    const drug = { resourceType: 'Medication', id: 'd', code: { text: 'Everolimus' } };
    const unused = { ...drug, id: 'e' };
    const pointing = request('r', {}, { medicationReference: { reference: 'Medication/d' } });
    const { results, errors } = await assessed([
      file('Medication.ndjson', ndjson(drug, unused)),
      file('Patient.ndjson', ndjson(patient)),
      file('MedicationRequest.ndjson', ndjson(pointing)),
    ]);
    expect(results).toMatchObject([{ facts: { mtor: { state: 'present', value: { drug: 'everolimus' } } } }]);
    expect(errors).toEqual(['1 resource of no known patient was not used: 1 Medication.']);
  });

  it('may hold a Bundle a line, blank lines and other line separators within words', async () => {
    const words = condition('w', { text: 'Pain\u2028in the flank' });
    const lines = `\uFEFF\n${ndjson(bundle([patient, aml]), bundle([size('o', 60)]))}\r\n\n${ndjson(words)}`;
    const { code, results } = await assessed([file('chart.ndjson', lines)]);
    expect(code).toBe(0);
    expect(results).toMatchObject([{ decision: { rule: 'R09' } }]);
  });

  it('with a line that cannot be read leaves its patient with a gap, and no other', async () => {
    const broken = '{"resourceType":"Condition","subject":{"reference":"Patient/a"},"code":\n';
    const path = file('all.ndjson', ndjson(...chartOf('a', 20), ...chartOf('b', 20)) + broken);
    const { code, results, errors } = await assessed([path]);
    expect(code).toBe(2);
    expect(errors).toEqual([`${path}, line 7: it is not JSON.`]);
    const byId = new Map(results.map((one) => [one.patient?.id, one]));
    expect(byId.get('a')?.gaps).toMatchObject([{ why: 'unreadable' }]);
    expect(byId.get('a')?.decision.subtype).toBe('X-UNREADABLE');
    expect(byId.get('b')?.gaps).toEqual([]);
  });

  it('with a line of nobody knows whom leaves every patient with a gap', async () => {
    const path = file('all.ndjson', `${ndjson(...chartOf('a', 20), ...chartOf('b', 20))}{"resourceTy\n`);
    const { code, results } = await assessed([path]);
    expect(code).toBe(2);
    expect(results.map(({ gaps }) => gaps.map(({ id }) => id))).toEqual([['lost-lines'], ['lost-lines']]);
    expect(results.map(({ decision }) => decision.subtype)).toEqual(['X-UNREADABLE', 'X-UNREADABLE']);
  });

  it('that is none is refused in a few sentences, not in thousands', async () => {
    const path = file('all.ndjson', JSON.stringify(chartOf('a', 20), null, 1));
    const { code, results, errors } = await assessed([path]);
    expect({ code, results }).toEqual({ code: 2, results: [] });
    expect(errors).toHaveLength(11);
    expect(errors.at(-1)).toMatch(/ more lines could not be read\.$/);
  });

  it('with a file missing leaves every patient with a gap: never "no diagnosis"', async () => {
    const path = file('Patient.ndjson', ndjson(patient));
    const { code, results, errors } = await assessed([path, '/nowhere/Condition.ndjson']);
    expect(code).toBe(2);
    expect(errors).toEqual(['/nowhere/Condition.ndjson: there is no such file.']);
    expect(results).toMatchObject([{ facts: { renalAml: { state: 'not-readable' } } }]);
  });

  it('counts what belongs to no known patient', async () => {
    const { code, results, errors } = await assessed([
      file('all.ndjson', ndjson(...chartOf('a', 20), ...restB, { resourceType: 'Practitioner', id: 'x' })),
    ]);
    expect({ code, ids: idsOf(results) }).toEqual({ code: 0, ids: ['a'] });
    expect(errors).toEqual([
      '3 resources of no known patient were not used: 1 Condition, 1 Observation, 1 Practitioner.',
    ]);
  });

  it('leaves nothing of the patients on disk', async () => {
    const path = file('all.ndjson', ndjson(...chartOf('a', 20)));
    const temporary = dirname(file('temporary/.keep', ''));
    vi.stubEnv('TMPDIR', temporary);
    expect((await assessed([path])).results).toHaveLength(1);
    vi.unstubAllEnvs();
    expect(readdirSync(temporary)).toEqual(['.keep']);
  });
});

describe('an input that cannot be read is named, and the others are assessed', () => {
  it.each([
    ['there is no such file', () => '/nowhere/chart.json'],
    ['it is not JSON (at character 13)', () => file('bad.json', '{"name": "A" oops')],
    ['it is empty', () => file('bad.json', ' \n')],
    ['it is neither a FHIR resource, a Bundle nor a list of resources', () => file('bad.json', { a: 1 })],
    ['it is a directory', () => tmpdir()],
    [
      'it is larger than 512 MiB; give it as NDJSON',
      () => {
        const path = file('large.json', '[');
        // Sparse: it takes no room.
        truncateSync(path, 512 * 2 ** 20 + 1);
        return path;
      },
    ],
  ])('%s', async (why, make) => {
    const path = make();
    const { code, results, errors } = await assessed([path, file('good.json', bundle(chartOf('a', 20)))]);
    expect(errors).toEqual([`${path}: ${why}.`]);
    expect({ code, ids: idsOf(results) }).toEqual({ code: 2, ids: ['a'] });
  });

  it('a chart that overwhelms the program is named as well', async () => {
    const path = file('heavy.json', [patient, { resourceType: 'Condition', id: OVERWHELMING }]);
    const { code, results, errors } = await assessed([path, file('good.json', chartOf('a', 20))]);
    expect({ code, ids: idsOf(results) }).toEqual({ code: 2, ids: ['a'] });
    expect(errors).toEqual([expect.stringMatching(/^Patient\/p1 could not be assessed \(/)]);
  });

  it('but an entry that is nested without end is a gap, and the chart is assessed', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const path = file(
      'deep.json',
      `[${JSON.stringify(patient)}, {"resourceType":"Condition","note":${deep}}]`,
    );
    const { code, results, errors } = await assessed([path]);
    expect({ code, ids: idsOf(results), errors }).toEqual({ code: 0, ids: ['p1'], errors: [] });
    expect(JSON.stringify(results)).toContain('1 entry of the chart could not be read at all');
  });

  it('without a word of what stands in it', async () => {
    const { errors } = await assessed([file('bad.json', '{"family": Mustermann}')]);
    expect(errors.join()).not.toContain('Muster');
  });
});

describe('what an input says of itself', () => {
  it('a Bundle with further pages is a gap', async () => {
    const link = [{ relation: 'next', url: 'https://ehr.example/fhir?page=2' }];
    const { results } = await assessed([file('page.json', bundle(chartOf('a', 20), { link }))]);
    expect(results).toMatchObject([{ gaps: [{ why: 'truncated' }], decision: { subtype: 'X-UNREADABLE' } }]);
  });

  it('an error among the resources is a gap, and so is what is withheld; a hint is not', async () => {
    const outcome = (severity: string, code: string) => ({
      resourceType: 'OperationOutcome',
      issue: [{ severity, code, diagnostics: 'Conditions are withheld' }],
    });
    const gapsWith = async (severity: string, code: string) =>
      (await assessed([file('chart.json', [...chartOf('a', 20), outcome(severity, code)])])).results[0]?.gaps;
    const withheld = { text: expect.stringContaining('Conditions are withheld') };
    expect(await gapsWith('error', 'processing')).toMatchObject([{ why: 'failed', ...withheld }]);
    expect(await gapsWith('warning', 'forbidden')).toMatchObject([{ why: 'refused', ...withheld }]);
    expect(await gapsWith('warning', 'informational')).toEqual([]);
  });

  it('a history gives the newest version, and nothing of what was deleted', async () => {
    const entry = [
      { request: { method: 'DELETE', url: 'Observation/o' } },
      { resource: size('o', 60) },
      { resource: size('p', 21, { effectiveDateTime: '2026-11-01' }) },
      { resource: size('p', 70, { effectiveDateTime: '2026-11-01' }) },
      { resource: patient },
    ];
    const { results } = await assessed([
      file('history.json', { resourceType: 'Bundle', type: 'history', entry }),
    ]);
    expect(results).toMatchObject([{ facts: { lesions: { value: [{ size: 21 }] } } }]);
  });

  it('a transaction names its resources by address', async () => {
    const [address, lesion] = ['urn:uuid:11111111-aaaa', 'urn:uuid:22222222-bbbb'];
    const subject = { reference: address };
    const entry = [
      { fullUrl: address, resource: { ...patient, id: undefined } },
      { fullUrl: lesion, resource: structure('s', 'left', { patient: subject }) },
      { resource: tracked('o', 's', [60], { subject, focus: [{ reference: lesion }] }) },
      { resource: procedure('x', { text: 'Left nephrectomy' }, { subject: { reference: 'Patient/other' } }) },
    ];
    const { results } = await assessed([
      file('t.json', { resourceType: 'Bundle', type: 'transaction', entry }),
    ]);
    expect(results).toMatchObject([
      {
        patient: { id: '11111111-aaaa' },
        facts: { lesions: { value: [{ side: 'left', size: 60, treated: null }] } },
        gaps: [{ id: 'foreign-entries' }],
      },
    ]);
  });
});

describe('answers', () => {
  it('are laid over the chart', async () => {
    const { results } = await assessed([file('chart.json', chartOf('a', 20))], {
      answers: file('answers.json', { acuteBleed: true }),
    });
    expect(results).toMatchObject([{ decision: { disposition: 'emergency', rule: 'R01' } }]);
  });

  it('alone are assessed as well', async () => {
    const answers = file('answers.json', {
      renalAml: true,
      lesions: [{ measurements: [{ date: '2026-10-12', axesMm: [45], modality: 'mri' }] }],
    });
    const { code, results } = await assessed([], { answers });
    expect(code).toBe(0);
    expect(results).toMatchObject([{ patient: null, gaps: [], decision: { rule: 'R09' }, carePlan: null }]);
  });

  it('that do not fit are refused by name, all of them, and nothing is assessed', async () => {
    const path = file('answers.json', { lam: 'no', lesions: [{ measurements: [{ axesMm: [410] }] }] });
    const { code, text, errors } = await assessed([file('chart.json', chartOf('a', 20))], { answers: path });
    expect({ code, text }).toEqual({ code: 2, text: '' });
    expect(errors).toEqual([
      `${path}: lam: expected true or false`,
      `${path}: lesions[0].measurements[0].axesMm: expected numbers greater than 0 and at most 400`,
    ]);
  });

  it('that cannot be read are refused too', async () => {
    const { code, errors } = await assessed([], { answers: '/nowhere/answers.json' });
    expect({ code, errors }).toEqual({ code: 2, errors: ['/nowhere/answers.json: there is no such file.'] });
  });

  it('of one patient are never given to several', async () => {
    const path = file('answers.json', { symptoms: [] });
    const both = file('all.json', [...chartOf('a', 20), ...chartOf('b', 60)]);
    const { code, text, errors } = await assessed([both], { answers: path });
    expect({ code, text }).toEqual({ code: 2, text: '' });
    expect(errors).toEqual([`${path}: answers are of one patient, and the inputs hold several.`]);
  });

  describe('that confirm the size a report states', () => {
    const report = {
      resourceType: 'DiagnosticReport',
      id: 'r',
      status: 'final',
      code: { text: 'MRI abdomen' },
      subject: { reference: 'Patient/p1' },
      effectiveDateTime: '2026-10-02',
      conclusion: 'Left renal angiomyolipoma of 6.1 cm.',
    };
    const chart = () => [file('chart.json', [patient, aml, report])];

    it('make it a fact, which it is not before', async () => {
      const answers = file('answers.json', { confirmedSizes: ['DiagnosticReport/r#left:61'] });
      const before = await assessed(chart());
      expect(before.results).toMatchObject([
        { proposals: [{ id: 'DiagnosticReport/r#left:61' }], decision: { subtype: 'X-SIZE-MISSING' } },
      ]);
      const { results } = await assessed(chart(), { answers });
      expect(results).toMatchObject([{ decision: { disposition: 'intervention', rule: 'R09' } }]);
    });

    it('are refused by name where no report states it', async () => {
      const path = file('answers.json', { confirmedSizes: ['DiagnosticReport/r#left:62'] });
      const { code, text, errors } = await assessed(chart(), { answers: path });
      expect({ code, text }).toEqual({ code: 2, text: '' });
      expect(errors).toEqual([
        `${path}: confirmedSizes[0]: expected the id of a proposed size, not "DiagnosticReport/r#left:62".`,
      ]);
    });

    it('are asked for in the text', async () => {
      const { text } = await assessed(chart(), { format: 'text' });
      expect(text).toContain(
        '6.1 cm, left kidney, MRI of 2026-10-02: "Left renal angiomyolipoma of 6.1 cm." (DiagnosticReport/r#left:61)',
      );
    });
  });
});

describe('as text', () => {
  it('a clinician reads who, what, why and when, and that it is a draft', async () => {
    const { text } = await assessed([file('chart.json', chartOf('a', 20))], { format: 'text' });
    const [who, verdict] = text.split('\n');
    expect(who).toBe('Ada M. Test, female, born 1980-11-24, Patient/a · assessed 2026-11-23');
    expect(verdict).toBe('SURVEILLANCE · routine (R11b)');
    expect(text).toContain('Why:\n  Lesion L1: 2.0 cm on 2026-10-12\n');
    expect(text).toMatch(/\nNext scan: MRI\. Due by 2027-10-12, window/);
    expect(text).toContain('Draft for a clinician to check.');
  });

  it('says what could not be read', async () => {
    const path = file('Patient.ndjson', ndjson(patient));
    const { text } = await assessed([path, '/nowhere/Condition.ndjson'], { format: 'text' });
    expect(text).toContain('Not read:\n  A file of the export could not be read');
  });
});

it('work that cannot be finished ends with a sentence, and leaves nothing on disk', async () => {
  const path = file('all.ndjson', ndjson(...chartOf('a', 20)));
  const temporary = dirname(file('temporary/.keep', ''));
  vi.stubEnv('TMPDIR', temporary);
  const errors: string[] = [];
  const full = () => Promise.reject(new Error('no room'));
  const given = { inputs: [path], today: TODAY, answers: null, format: 'json' as const };
  const code = await run(given, { out: full, err: (sentence) => errors.push(sentence) });
  vi.unstubAllEnvs();
  expect({ code, errors }).toEqual({ code: 2, errors: ['The work could not be finished (no room).'] });
  expect(readdirSync(temporary)).toEqual(['.keep']);
});

it('the same files, answers and day give the same bytes', async () => {
  const path = file('chart.ndjson', ndjson(...chartOf('b', 60), ...chartOf('a', 20)));
  expect((await assessed([path])).text).toBe((await assessed([path])).text);
});
