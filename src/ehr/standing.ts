import { capabilitiesOf } from './capabilities.ts';
import { type Heard, onHeard } from './heard.ts';
import { heardIn, send } from './http.ts';
import { rungOf } from './rung.ts';
import { forget, isOpen, recall } from './save-memory.ts';
import { onNamed } from './signed-in.ts';
import { onStandalone } from './standalone.ts';
import { firstStanding } from './standing-on-demand.ts';
import { forgetLaunch } from './stored-launch.ts';
import { launchOf, tokenEnd } from './token.ts';
import type { Session, Standing } from './types.ts';

/** So long before its end it is said that a sign-in ends. */
const WARN_MS = 2 * 60_000;
/** Longer than this no timer waits. */
const LONGEST_MS = 2 ** 31 - 1;
const ASK_AGAIN_MS = 15_000;
const ASK_TIMEOUT_MS = 10_000;

type Become = (change: Partial<Standing>) => void;

/** Tells how the session stands whenever that changes, for as long as the page is open. */
export function watchStanding(session: Session, tell: (standing: Standing) => void): void {
  let standing = firstStanding(session);
  let needsWayBack = false;
  const become: Become = (change) => {
    const next = { ...standing, ...change };
    if (JSON.stringify(next) === JSON.stringify(standing)) return;
    standing = next;
    if (next.signIn.state === 'ended') void forgetSession(session);
    tell(next);
    if (needsWayBack || next.signIn.state === 'open') return;
    needsWayBack = true;
    void onStandalone(session, () => become({ standalone: true }));
  };
  const hasEnded = () => standing.signIn.state === 'ended';
  const lookAtEnd = watchEnd(session, become, hasEnded);
  watchConnection(session, become, { hasEnded, lookAtEnd });
  const tellSaving = async () => become({ saving: rungOf(session, await capabilitiesOf(session)) });
  void tellSaving();
  void onNamed(session, () => {
    become({ named: true });
    // A final note needs an author.
    void tellSaving();
  });
}

/** The tab keeps nothing of a sign-in that is over, but what is not known to have been saved: that must not be repeated. */
async function forgetSession(session: Session): Promise<void> {
  const launch = launchOf(session);
  if (launch !== null) forgetLaunch(sessionStorage, launch);
  if (!isOpen(await recall(session))) await forget(session);
}

/** By the clock, where the EHR said when the token ends. Returns what looks at the clock again. */
function watchEnd(session: Session, become: Become, hasEnded: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const lookIn = (ms: number) => {
    timer = setTimeout(look, Math.min(ms, LONGEST_MS));
  };
  const look = () => {
    clearTimeout(timer);
    const end = tokenEnd(session);
    if (end === null || hasEnded()) return;
    const left = end.at - Date.now();
    if (left > WARN_MS) {
      become({ signIn: { state: 'open' } });
      return lookIn(left - WARN_MS);
    }
    if (end.isRenewable) {
      // Only that the code is there when it is needed: an unattended page must not stay signed in by itself.
      import('./renew.ts').catch(() => {});
      return;
    }
    if (left <= 0) return become({ signIn: { state: 'ended' } });
    become({ signIn: { state: 'ending', at: end.at } });
    lookIn(left);
  };
  // A computer that slept wakes with timers that are late.
  document.addEventListener('visibilitychange', look);
  look();
  return look;
}

/**
 * One request that fails says little, and so does a browser that calls itself offline: before anything is said, the
 * patient's own record is asked for, which this session could read; and then again until there is an answer.
 */
function watchConnection(
  session: Session,
  become: Become,
  { hasEnded, lookAtEnd }: { hasEnded: () => boolean; lookAtEnd: () => void },
): void {
  let isAsking = false;
  let timer: ReturnType<typeof setTimeout>;
  const ask = async () => {
    clearTimeout(timer);
    if (isAsking || hasEnded()) return;
    isAsking = true;
    const heard = await askWhetherThere(session);
    isAsking = false;
    if (heard === 'answer') return become({ connection: 'there' });
    if (heard === 'not-signed-in') return become({ connection: 'there', signIn: { state: 'ended' } });
    become({ connection: navigator.onLine ? 'unreachable' : 'offline' });
    timer = setTimeout(() => void ask(), ASK_AGAIN_MS);
  };
  onHeard(session, (heard) => {
    lookAtEnd();
    if (isAsking) return;
    if (heard === 'answer') become({ connection: 'there' });
    else void ask();
  });
  for (const event of ['offline', 'online']) addEventListener(event, () => void ask());
}

const askWhetherThere = async (session: Session): Promise<Heard> =>
  heardIn(await send(session, { address: `Patient/${session.patientId}`, timeoutMs: ASK_TIMEOUT_MS }));
