import type { Observation } from 'fhir/r4';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ada, chart, plan } from '../fixtures.ts';
import { epicLike } from '../profiles/epic-like.ts';
import { client, launch, startEhr } from '../test-client.ts';
import type { Behaviour } from '../types.ts';

const CATEGORIES = 'http://terminology.hl7.org/CodeSystem/observation-category';

const result = (id: string, code: string, name: string): Observation => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  category: [{ coding: [{ system: CATEGORIES, code }] }],
  code: { text: name },
  subject: { reference: 'Patient/eve' },
});
const eve = chart('eve', [result('lab', 'laboratory', 'eGFR'), result('pulse', 'vital-signs', 'Pulse')]);

let ehr: Awaited<ReturnType<typeof startEhr>>;
beforeAll(async () => {
  ehr = await startEhr({ patients: [ada, eve], profiles: [epicLike] });
});
afterAll(() => ehr.close());

async function granted(scope: string, of: Behaviour = ehr, patientId = 'eve') {
  const token = await launch(of, { scope: `openid ${scope}`, patientId });
  return { scope: token.scope.replace('openid ', ''), fhir: client(of, token.access_token) };
}

describe('scopes of SMART version 1', () => {
  test('are offered beside those of version 2', async () => {
    const { capabilities } = await (await fetch(`${ehr.fhirUrl}/.well-known/smart-configuration`)).json();
    expect(capabilities).toEqual(expect.arrayContaining(['permission-v1', 'permission-v2']));
  });

  test('are granted as they were asked', async () => {
    const asked = 'patient/Observation.read patient/CarePlan.write patient/Condition.* patient/*.read';
    expect((await granted(asked)).scope).toBe(asked);
    expect((await granted('patient/Banana.read patient/Condition.Read patient/Procedure.rs')).scope).toBe(
      'patient/Procedure.rs',
    );
  });

  test('read is reading and searching, and nothing more', async () => {
    const { fhir } = await granted('patient/CarePlan.read patient/Patient.read');
    expect((await fhir('GET', 'Patient/eve')).status).toBe(200);
    expect((await fhir('GET', 'CarePlan')).status).toBe(200);
    expect((await fhir('GET', 'Condition')).status).toBe(403);
    expect((await fhir('POST', 'CarePlan', plan('eve'))).status).toBe(403);
  });

  test('write is writing, and nothing more', async () => {
    const { fhir } = await granted('patient/CarePlan.write');
    expect((await fhir('POST', 'CarePlan', plan('eve'))).status).toBe(201);
    expect((await fhir('GET', 'CarePlan')).status).toBe(403);
  });

  test('a star for the type is every type', async () => {
    const { fhir } = await granted('patient/*.read');
    expect((await fhir('GET', 'Condition')).status).toBe(200);
    expect((await fhir('POST', 'CarePlan', plan('eve'))).status).toBe(403);
  });

  test('where an EHR has something for a part of them, that part is granted', async () => {
    const asked =
      'patient/CarePlan.* patient/CarePlan.write patient/Condition.write patient/DiagnosticReport.read';
    const { scope } = await granted(asked, ehr.like(epicLike.id));
    expect(scope.split(' ').slice(0, -1)).toEqual(['patient/CarePlan.read', 'patient/Condition.write']);
  });
});

describe('scopes of one category', () => {
  const laboratory = `patient/Observation.rs?category=${CATEGORIES}|laboratory`;

  test('are granted as they were asked, to look and not to write', async () => {
    expect((await granted(laboratory)).scope).toBe(laboratory);
    const others =
      'patient/Observation.crs?category=laboratory patient/*.rs?category=laboratory patient/Observation.rs?status=final';
    expect((await granted(`patient/Procedure.rs ${others}`)).scope).toBe('patient/Procedure.rs');
  });

  test.each([laboratory, 'patient/Observation.rs?category=imaging,laboratory'])(
    '%s: what is of another category, or of none, is neither found nor counted nor read',
    async (scope) => {
      const { fhir } = await granted(scope);
      const found = await fhir('GET', 'Observation?patient=eve');
      expect(found.body.entry?.map(({ resource }) => resource?.id)).toEqual(['lab']);
      expect(found.body.total).toBe(1);
      expect((await fhir('GET', 'Observation?_summary=count')).body.total).toBe(1);
      expect((await fhir('GET', 'Observation/lab')).status).toBe(200);
      for (const path of ['Observation/pulse', 'Observation/eve-size', 'Observation/pulse/_history/1'])
        expect((await fhir('GET', path)).status).toBe(403);
      expect((await fhir('GET', 'Observation/pulse/_history')).body.entry).toEqual([]);
      expect((await fhir('GET', 'Observation/none')).status).toBe(404);
    },
  );

  test('a whole scope beside them is the whole', async () => {
    const { fhir } = await granted(`${laboratory} patient/Observation.r`);
    expect((await fhir('GET', 'Observation?patient=eve')).body.total).toBe(1);
    expect((await fhir('GET', 'Observation/pulse')).status).toBe(200);
  });

  test('are not enough to look for what stands in the way of a create', async () => {
    const { fhir } = await granted('patient/CarePlan.c patient/CarePlan.s?category=assess-plan');
    const reply = await fhir('POST', 'CarePlan', plan('eve'), {
      'if-none-exist': 'identifier=urn:test:plan|eve',
    });
    expect(reply.status).toBe(403);
  });
});
