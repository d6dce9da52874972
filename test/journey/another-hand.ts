import type { CarePlan, DocumentReference } from 'fhir/r4';
import { systemOf } from './own-site.ts';
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

/** As every EHR can be asked for them. */
const SEARCH: Record<Paper['resourceType'], string> = {
  CarePlan: 'category=assess-plan',
  DocumentReference: 'type=http://loinc.org|11506-3',
};

/** What this app has written into the chart in this journey (`ownSite`), whatever has become of it. */
export async function papersIn<T extends Paper['resourceType']>(
  app: Page,
  type: T,
): Promise<Extract<Paper, { resourceType: T }>[]> {
  const { base, patient, headers } = await accessOf(app);
  const found = await app.request.get(`${base}/${type}?patient=${patient}&${SEARCH[type]}`, { headers });
  const { entry = [] }: { entry?: { resource: Extract<Paper, { resourceType: T }> }[] } = await found.json();
  return entry.map(({ resource }) => resource).filter((paper) => isOurs(paper, systemOf(app.context())));
}

/** By its identifier; of a note some EHRs keep none, and it is known by how its title ends. */
const isOurs = (paper: Paper, ours: string): boolean =>
  paper.identifier?.some(({ system }) => system === ours) ??
  (paper.resourceType === 'DocumentReference' &&
    / \[[0-9a-f]{12}\]$/.test(paper.content[0]?.attachment.title ?? ''));

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
