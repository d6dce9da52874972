import type { CarePlan, DocumentReference } from 'fhir/r4';
import type { Page } from './practice.ts';

/** Somebody else at work in the same chart, by another way than this app: the EHR's own API. */

type Paper = CarePlan | DocumentReference;

/** The clinician's access to the chart that the app's page was opened with. */
async function accessOf(app: Page) {
  const { base, token, patient } = await app.evaluate(() => {
    const key: string = JSON.parse(sessionStorage.getItem('SMART_KEY') ?? '""');
    const { serverUrl, tokenResponse } = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return { base: serverUrl, token: tokenResponse.access_token, patient: tokenResponse.patient };
  });
  return {
    base: String(base).replace(/\/$/, ''),
    patient: String(patient),
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/fhir+json' },
  };
}

/** What this app has written into the chart, whatever has become of it. */
export async function papersIn<T extends Paper['resourceType']>(
  app: Page,
  type: T,
): Promise<Extract<Paper, { resourceType: T }>[]> {
  const { base, patient, headers } = await accessOf(app);
  const found = await app.request.get(`${base}/${type}?patient=${patient}&_count=200`, { headers });
  const { entry = [] }: { entry?: { resource: Extract<Paper, { resourceType: T }> }[] } = await found.json();
  return entry
    .map(({ resource }) => resource)
    .filter(({ identifier = [] }) => identifier.some(({ system }) => system?.endsWith('#content')));
}

/** Changes the one draft of this app that is in the chart. */
export async function changeDraft(app: Page, change: (draft: CarePlan) => CarePlan): Promise<void> {
  const { base, headers } = await accessOf(app);
  const [draft, ...others] = (await papersIn(app, 'CarePlan')).filter(({ status }) => status === 'draft');
  if (draft === undefined || others.length > 0) throw new Error('the chart has one draft of this app');
  const answer = await app.request.put(`${base}/CarePlan/${draft.id}`, {
    headers: { ...headers, 'If-Match': `W/"${draft.meta?.versionId}"` },
    data: JSON.stringify(change(draft)),
  });
  if (!answer.ok()) throw new Error(`the change was refused: ${await answer.text()}`);
}
