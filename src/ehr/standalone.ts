import { array, record } from './json.ts';
import { sendPrivately } from './private-request.ts';
import type { Session } from './types.ts';
import { insideBase } from './url.ts';

const TIMEOUT_MS = 10_000;
const ASK_AGAIN_MS = 15_000;

/** SMART App Launch 2.2, capabilities: opens an app without a chart, and lets a patient be chosen for it. */
const NEEDED = ['launch-standalone', 'context-standalone-patient'];

/** Tells, once the EHR has said so, that it lets this app be opened without a chart. Asked until there is an answer. */
export async function onStandalone(session: Session, tell: () => void): Promise<void> {
  const allowed = await allowsStandalone(session);
  if (allowed === null) setTimeout(() => void onStandalone(session, tell), ASK_AGAIN_MS);
  if (allowed === true) tell();
}

/** Null without an answer, or where the EHR is in trouble. Never rejects. */
export async function allowsStandalone({ serverUrl }: Session): Promise<boolean | null> {
  const url = insideBase(serverUrl, '.well-known/smart-configuration');
  if (url === null) return false;
  // Public by specification: sent without the token.
  const headers = { Accept: 'application/json' };
  const answer = await sendPrivately(url, { headers, timeoutMs: TIMEOUT_MS, later: true });
  if (!answer.ok || answer.value.status >= 500) return null;
  const { accepted, body } = answer.value;
  const said = array(record(accepted && body.ok ? body.value : null).capabilities);
  return NEEDED.every((one) => said.includes(one));
}
