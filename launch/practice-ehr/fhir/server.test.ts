import { expect, test } from 'vitest';
import type { Access } from '../access.ts';
import { ada, plan } from '../fixtures.ts';
import { plain } from '../profiles/index.ts';
import { fhirServer } from './server.ts';
import { ChartStore } from './store.ts';

const access: Access = {
  sessionId: 'session',
  userId: 'urologist',
  patientId: 'ada',
  scopes: [{ type: 'CarePlan', actions: ['c', 'r', 'u', 's'], category: null }],
};
const call = { path: 'CarePlan', query: new URLSearchParams(), body: JSON.stringify(plan('ada')) };
const json = { 'content-type': 'application/fhir+json' };

test('writes take turns: conditional creates in the same instant leave one plan', async () => {
  const charts = new Map([['ada', await ChartStore.holding(ada.resources)]]);
  const { answer } = fhirServer({
    fhirUrl: 'http://ehr/fhir',
    authUrl: 'http://ehr/auth',
    charts,
    profile: plain,
  });
  const headers = { ...json, 'if-none-exist': 'identifier=urn:test:plan|ada' };
  const create = () => answer({ ...call, method: 'POST', headers }, access);
  const answers = await Promise.all([create(), create(), create()]);
  expect(answers.map(({ status }) => status)).toEqual([201, 200, 200]);
});
