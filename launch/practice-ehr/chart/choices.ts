import type { IncomingMessage } from 'node:http';
import type { Behaviour, PracticeUser } from '../types.ts';

/** Who is signed in: the practice EHR takes the browser's word for it. */
const USER = 'practice-ehr-user';
const BEHAVIOUR = 'practice-ehr-behaviour';

export const signedIn = (request: IncomingMessage, users: readonly PracticeUser[]): PracticeUser =>
  chosen(request, USER, users);

/** How the EHR behaves towards the apps that this browser opens. */
export const behaving = (request: IncomingMessage, behaviours: readonly Behaviour[]): Behaviour =>
  chosen(request, BEHAVIOUR, behaviours);

/** The one named by the cookie; the first one where there is none, or none we know. */
function chosen<T extends { id: string }>(request: IncomingMessage, cookie: string, known: readonly T[]): T {
  const cookies = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const named = cookies.find((pair) => pair.startsWith(`${cookie}=`))?.slice(cookie.length + 1);
  const one = known.find(({ id }) => id === named) ?? known[0];
  if (one === undefined) throw new Error(`the practice EHR has nothing for ${cookie}`);
  return one;
}

const choice = (cookie: string, { id }: { id: string }): string =>
  `${cookie}=${id}; Path=/; SameSite=Lax; HttpOnly`;

export const userCookie = (user: PracticeUser): string => choice(USER, user);
export const behaviourCookie = (behaviour: Behaviour): string => choice(BEHAVIOUR, behaviour);

/** A plan with all its notes is well within it. */
const FORM_LIMIT = 256 * 1024;

/** A posted form; null when it is too large to be ours. */
export async function form(request: IncomingMessage): Promise<URLSearchParams | null> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > FORM_LIMIT) return null;
  }
  return new URLSearchParams(body);
}

/** A path of this site to go back to; never another origin. */
export const localPath = (path: string | null): string =>
  path !== null && /^\/(?![/\\])/.test(path) ? path : '/';
