import type { BrowserContext, Route } from '@playwright/test';

/** What becomes of one request; `ms` is how long it takes to get there, or back. */
export type Spoil =
  | { kind: 'lost-request' }
  | { kind: 'lost-answer' }
  | { kind: 'status'; status: number; arrives: boolean }
  | { kind: 'late'; ms: number; answer: boolean };

/** Spoils the next writes, and the next searches for what was written, in this order; all that follow get through. */
export async function spoil(
  context: BrowserContext,
  { writes = [], searches = [] }: { writes?: Spoil[]; searches?: Spoil[] },
): Promise<void> {
  const [nextWrites, nextSearches] = [[...writes], [...searches]];
  await context.route(/\/fhir\/CarePlan(?:[/?]|$)/, async (route) => {
    const method = route.request().method();
    const next = method === 'GET' ? nextSearches.shift() : nextWrites.shift();
    // What was on its way when its page went has nobody to answer.
    await (next === undefined ? route.continue() : spoiled(route, next)).catch(() => {});
  });
}

async function spoiled(route: Route, what: Spoil): Promise<void> {
  if (what.kind === 'lost-request') return route.abort('connectionreset');
  if (what.kind === 'lost-answer') {
    await route.fetch();
    return route.abort('connectionreset');
  }
  if (what.kind === 'status') {
    if (what.arrives) await route.fetch();
    const headers = { 'Retry-After': '1', 'Access-Control-Allow-Origin': '*' };
    return route.fulfill({ status: what.status, headers, json: { resourceType: 'OperationOutcome' } });
  }
  const wait = () => new Promise((resolve) => setTimeout(resolve, what.ms));
  if (!what.answer) await wait();
  const answer = await route.fetch();
  if (what.answer) await wait();
  return route.fulfill({ response: answer });
}
