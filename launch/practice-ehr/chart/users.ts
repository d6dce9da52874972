import type { IncomingMessage } from 'node:http';
import type { PracticeUser } from '../types.ts';

/** Who is signed in: the practice EHR takes the browser's word for it. */
const COOKIE = 'practice-ehr-user';

/** The user named by the cookie; the first one where there is none, or none we know. */
export function signedIn(request: IncomingMessage, users: PracticeUser[]): PracticeUser {
  const cookies = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const named = cookies.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
  const user = users.find(({ id }) => id === named) ?? users[0];
  if (user === undefined) throw new Error('the practice EHR has no users');
  return user;
}

export const userCookie = (user: PracticeUser): string =>
  `${COOKIE}=${user.id}; Path=/; SameSite=Lax; HttpOnly`;

const FORM_LIMIT = 4_096;

/** A small posted form; null when it is too large to be ours. */
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
