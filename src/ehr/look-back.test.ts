import { delay, HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { fingerprint } from './identity.ts';
import { lookBack } from './look-back.ts';
import { savePaper } from './save.ts';
import { chartForTests, type Paper, plan, refuse } from './test-chart.ts';
import { openTab, sessionOf } from './test-tab.ts';
import type { Session } from './types.ts';

const chart = chartForTests();
const { sent, onCreate, onSearch } = chart;

const save = (session: Session, contentKey = 'content') =>
  savePaper(session, plan, { written: 'plan', contentKey, press: 'save', accepted: false, timeoutMs: 200 });

describe('when a chart is opened', () => {
  test('without anything of ours there is nothing to tell', async () => {
    expect(await lookBack(sessionOf(), 'content')).toBeNull();
  });

  test('a draft of another day that says the same is already saved', async () => {
    await save(sessionOf());
    openTab('https://app.test/');
    expect(await lookBack(sessionOf(), 'content')).toMatchObject({
      state: 'already-saved',
      reference: 'CarePlan/c1',
    });
  });

  test('one that says something else is shown', async () => {
    await save(sessionOf());
    openTab('https://app.test/');
    expect(await lookBack(sessionOf(), 'of today')).toMatchObject({
      state: 'other-draft',
      draft: { reference: 'CarePlan/c1', canUpdate: true },
    });
  });

  test('two of them are shown', async () => {
    await save(sessionOf());
    chart.change((all) => [...all, { ...all[0], id: 'c9' } as Paper]);
    expect(await lookBack(sessionOf(), 'content')).toMatchObject({ state: 'several' });
  });

  test('an ended one does not stand in the way', async () => {
    await save(sessionOf());
    chart.change((all) => all.map((one) => ({ ...one, status: 'active' }) as Paper));
    openTab('https://app.test/');
    expect(await lookBack(sessionOf(), 'of today')).toBeNull();
  });

  test('where nothing can be written nothing is looked for', async () => {
    const session = sessionOf({ scopes: ['patient/CarePlan.rs'] });
    onSearch(() => {
      throw new Error('asked');
    });
    expect(await lookBack(session, 'content')).toBeNull();
  });
});

describe('after a reload', () => {
  test('what was saved is still shown, also where the screen says something else, and nothing is sent', async () => {
    const outcome = await save(sessionOf());
    expect(await lookBack(sessionOf(), 'content')).toEqual(outcome);
    expect(await lookBack(sessionOf(), 'of now')).toEqual(outcome);
    expect(sent()).toHaveLength(1);
  });

  test('the save of one patient is not told of another', async () => {
    await save(sessionOf());
    chart.change(() => []);
    expect(await lookBack(sessionOf({ patientId: 'p2' }), 'content')).toBeNull();
  });

  test('what was saved and is no longer there is not told as saved', async () => {
    await save(sessionOf());
    chart.change(() => []);
    expect(await lookBack(sessionOf(), 'content')).toBeNull();
  });

  test('an interrupted save is looked up, not repeated', async () => {
    onCreate((request) => chart.create(request).then(async (late) => (await delay(150), late)));
    const interrupted = save(sessionOf());
    while (sent().length === 0) await delay(5);
    expect(await lookBack(sessionOf(), 'content')).toMatchObject({
      state: 'saved',
      reference: 'CarePlan/c1',
    });
    await interrupted;
    expect(sent()).toHaveLength(1);
  });

  test.each([
    [true, 'send'],
    [false, 'check'],
  ])('one that is not in the chart is not known (condition: %s)', async (conditional, next) => {
    chart.begin({ conditional });
    onCreate(() => HttpResponse.error());
    await save(sessionOf());
    expect(await lookBack(sessionOf(), 'content')).toMatchObject({ state: 'not-known', next });
  });

  test('without a chart to look into: saved is what this tab heard, and the rest is not known', async () => {
    const outcome = await save(sessionOf());
    onSearch(() => refuse(403));
    expect(await lookBack(sessionOf(), 'content')).toEqual(outcome);
    openTab('https://app.test/');
    expect(await lookBack(sessionOf(), 'content')).toBeNull();
  });
});

test('content is known by its fingerprint', async () => {
  const outcome = await save(sessionOf(), 'key');
  const content = 'content' in outcome ? outcome.content : '';
  expect(content).toBe(await fingerprint('key'));
  expect(content).not.toBe(await fingerprint('another'));
});
