import type { CarePlan, DocumentReference } from 'fhir/r4';
import { delay, HttpResponse } from 'msw';
import { beforeEach, describe, expect, test } from 'vitest';
import { savePaper, type SaveOptions } from './save.ts';
import { chartForTests, lost, type Paper, plan, refuse } from './test-chart.ts';
import { openTab, sessionOf } from './test-tab.ts';
import type { OwnDraft, SaveOutcome, Session } from './types.ts';

const chart = chartForTests();
const { held, sent, onCreate, onSearch, onUpdate } = chart;

const save = (session: Session, options: Partial<SaveOptions> = {}, paper: Paper = plan) =>
  savePaper(session, paper, {
    written: 'plan',
    contentKey: 'content',
    press: 'save',
    accepted: false,
    timeoutMs: 200,
    ...options,
  });

const SAVED = { state: 'saved', as: 'plan', reference: 'CarePlan/c1', version: '1', ended: null };

const draftIn = (outcome: SaveOutcome): OwnDraft => {
  if (outcome.state !== 'other-draft') throw new Error(`other-draft expected, not ${outcome.state}`);
  return outcome.draft;
};

describe('saving', () => {
  test('puts one draft into the chart and says which', async () => {
    expect(await save(sessionOf())).toMatchObject(SAVED);
    expect(held()).toHaveLength(1);
  });

  test('asks that nothing is created where the identifier exists, and nothing else that a browser must ask leave for', async () => {
    await save(sessionOf());
    const headers = sent()[0]?.headers;
    expect(headers?.get('If-None-Exist')).toMatch(/^identifier=urn%3Auuid%3A[0-9a-f-]+%7C[0-9a-f]{64}$/);
    expect(headers?.get('Content-Type')).toBe('application/fhir+json');
    expect(headers?.get('Prefer')).toBeNull();
  });

  test('does not ask that of an EHR that does not say that it heeds it', async () => {
    chart.begin({ conditional: false });
    expect(await save(sessionOf())).toMatchObject(SAVED);
    expect(sent()[0]?.headers.get('If-None-Exist')).toBeNull();
  });

  test('names who, when and in which encounter, but no author for a proposal', async () => {
    await save(sessionOf({ encounterId: 'e1' }));
    expect(held()[0]).toMatchObject({
      status: 'draft',
      encounter: { reference: 'Encounter/e1' },
      created: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      identifier: [{ use: 'official' }, { use: 'secondary', system: expect.stringMatching(/#content$/) }],
    });
    expect(held()[0]).not.toHaveProperty('author');
  });

  test('names the clinician as author of a plan they accepted', async () => {
    await save(sessionOf(), { accepted: true }, { ...plan, intent: 'plan' });
    expect(held()[0]).toMatchObject({ intent: 'plan', author: { reference: 'Practitioner/dr' } });
  });

  test.each([null, 'Patient/p1'])('refuses an accepted plan when the user is %s', async (fhirUser) => {
    const outcome = await save(sessionOf({ fhirUser }), { accepted: true }, { ...plan, intent: 'plan' });
    expect(outcome).toMatchObject({ state: 'not-saved', error: { kind: 'auth' } });
    expect(sent()).toHaveLength(0);
  });

  test('tells patients and sites apart', async () => {
    await save(sessionOf());
    await save(sessionOf({ planSystem: 'urn:other' }));
    expect(held()).toHaveLength(2);
  });

  test('sends nothing without the scope to create', async () => {
    const outcome = await save(sessionOf({ scopes: ['patient/CarePlan.rs'] }));
    expect(outcome).toMatchObject({ state: 'not-saved', error: { kind: 'scope' } });
    expect(sent()).toHaveLength(0);
  });

  test('never writes as something else than was said before the press', async () => {
    chart.says([{ type: 'CarePlan', interaction: [{ code: 'read' }, { code: 'search-type' }] }]);
    const outcome = await save(sessionOf());
    expect(outcome).toMatchObject({ state: 'not-saved', error: { kind: 'unsupported' } });
    expect(sent()).toHaveLength(0);
  });

  test('finds the id in Location when the answer has no body', async () => {
    const headers = { Location: 'https://ehr.test/fhir/CarePlan/x/_history/7' };
    onCreate(() => new HttpResponse(null, { status: 201, headers }));
    expect(await save(sessionOf())).toMatchObject({ reference: 'CarePlan/x', version: '7' });
  });

  test('looks for the draft when a 201 names none', async () => {
    onCreate(async (request) => chart.create(request).then(() => HttpResponse.text('', { status: 201 })));
    expect(await save(sessionOf())).toMatchObject(SAVED);
    expect(held()).toHaveLength(1);
  });
});

describe.each([true, false])(
  'saving again, where the EHR refuses a second copy itself: %s',
  (conditional) => {
    beforeEach(() => chart.begin({ conditional }));

    test('while a save is under way joins it', async () => {
      const session = sessionOf();
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => save(session)));
      expect(new Set(outcomes).size).toBe(1);
      expect(sent()).toHaveLength(1);
    });

    test('the same content is already saved', async () => {
      await save(sessionOf());
      expect(await save(sessionOf())).toMatchObject({ state: 'already-saved', reference: 'CarePlan/c1' });
      expect(held()).toHaveLength(1);
    });

    test('other content is not saved, and never said to be: the draft that is there is shown', async () => {
      await save(sessionOf());
      const outcome = await save(sessionOf(), { contentKey: 'other' });
      expect(draftIn(outcome)).toMatchObject({
        reference: 'CarePlan/c1',
        version: '1',
        canUpdate: true,
        resource: { id: 'c1' },
      });
      expect(held()).toHaveLength(1);
    });

    test.each(['revoked', 'active'] as const)('makes a new draft after one that is %s', async (status) => {
      await save(sessionOf());
      chart.change((all) => all.map((one) => ({ ...one, status }) as CarePlan));
      const again = await save(sessionOf());
      expect(again).toMatchObject({ state: 'saved', reference: 'CarePlan/c2', ended: 'CarePlan/c1' });
      expect(held()[1]).toMatchObject({ replaces: [{ reference: 'CarePlan/c1' }] });
      expect(held()[0]).toMatchObject({ status });
      expect(await save(sessionOf())).toMatchObject({ state: 'already-saved', reference: 'CarePlan/c2' });
    });

    test('one that was entered in error is not replaced, and does not stand in the way', async () => {
      await save(sessionOf());
      chart.change((all) => all.map((one) => ({ ...one, status: 'entered-in-error' })));
      expect(await save(sessionOf())).toMatchObject({ state: 'saved', ended: 'CarePlan/c1' });
      expect(held()[1]).not.toHaveProperty('replaces');
    });

    test('stops where the chart holds several drafts, and names them', async () => {
      await save(sessionOf());
      chart.change((all) => [...all, { ...all[0], id: 'c9' } as Paper]);
      const outcome = await save(sessionOf());
      expect(outcome).toEqual({ state: 'several', references: ['CarePlan/c1', 'CarePlan/c9'] });
      expect(held()).toHaveLength(2);
    });

    test('is not confused by a plan of somebody else', async () => {
      chart.change(() => [{ ...plan, id: 'x', identifier: [{ system: 'urn:else', value: '1' }] }]);
      expect(await save(sessionOf())).toMatchObject({ state: 'saved', reference: 'CarePlan/c2' });
    });
  },
);

describe('what is sent with a condition', () => {
  test.each(lost)('is found in the chart when only %s', async (_name, spoil) => {
    onCreate((request) => spoil(chart.create(request)));
    expect(await save(sessionOf())).toMatchObject(SAVED);
    expect(held()).toHaveLength(1);
    expect(sent()).toHaveLength(1);
  });

  test('and never arrived leaves once more by itself', async () => {
    let times = 0;
    onCreate((request) => (times++ === 0 ? HttpResponse.error() : chart.create(request)));
    expect(await save(sessionOf())).toMatchObject(SAVED);
  });

  test.each<[string, () => Response]>([
    ['never arrives', () => HttpResponse.error()],
    ['meets a server error', () => new HttpResponse(null, { status: 500 })],
  ])('and %s is not known, never "saved" and never "not saved"', async (_name, answer) => {
    onCreate(answer);
    const outcome = await save(sessionOf());
    expect(outcome).toMatchObject({
      state: 'not-known',
      next: 'send',
      error: { kind: 'unknown-outcome', sentence: expect.stringMatching(/not in the chart so far/) },
    });
  });

  test('and without a chart to look into is not known either, and safe to repeat', async () => {
    onCreate(async (request) => chart.create(request).then(() => HttpResponse.error()));
    let looks = 0;
    onSearch((request) => (looks++ === 0 ? chart.search(request) : refuse(403)));
    expect(await save(sessionOf())).toMatchObject({ state: 'not-known', next: 'send' });
    onCreate(chart.create);
    onSearch(chart.search);
    expect(await save(sessionOf())).toMatchObject(SAVED);
    expect(held()).toHaveLength(1);
  });

  test('finds the next generation from what a 200 shows, where the chart cannot be searched', async () => {
    await save(sessionOf());
    chart.change((all) => all.map((one) => ({ ...one, status: 'active' }) as Paper));
    onSearch(() => refuse(403));
    openTab('https://app.test/');
    expect(await save(sessionOf())).toMatchObject({ state: 'saved', reference: 'CarePlan/c2' });
  });

  test('is what gets no answer time and again: then a simpler way is offered, and only then taken', async () => {
    onCreate((request) =>
      request.headers.has('If-None-Exist') ? HttpResponse.error() : chart.create(request),
    );
    expect(await save(sessionOf())).toMatchObject({ state: 'not-known', next: 'send' });
    expect(await save(sessionOf())).toMatchObject({ state: 'not-known', next: 'send-once-more' });
    expect(held()).toHaveLength(0);
    expect(await save(sessionOf(), { press: 'send-once-more' })).toMatchObject({ state: 'saved' });
  });
});

describe('what is sent without a condition', () => {
  beforeEach(() => chart.begin({ conditional: false }));

  test.each(lost)('is found in the chart when only %s', async (_name, spoil) => {
    onCreate((request) => spoil(chart.create(request)));
    expect(await save(sessionOf())).toMatchObject(SAVED);
    expect(sent()).toHaveLength(1);
  });

  test('and got no answer is never sent again by itself, however often save is pressed', async () => {
    let asked = 0;
    onCreate(() => {
      asked++;
      return HttpResponse.error();
    });
    expect(await save(sessionOf())).toMatchObject({ state: 'not-known', next: 'check' });
    expect(await save(sessionOf())).toMatchObject({ state: 'not-known', next: 'send-once-more' });
    expect(await save(sessionOf(), { press: 'check' })).toMatchObject({ next: 'send-once-more' });
    expect(asked).toBe(1);
  });

  test('may arrive late: looking for it finds it', async () => {
    onCreate(() => HttpResponse.error());
    await save(sessionOf());
    chart.change(() => []);
    onCreate(chart.create);
    await save(sessionOf(), { press: 'send-once-more' });
    expect(await save(sessionOf(), { press: 'check' })).toMatchObject({ reference: 'CarePlan/c1' });
    expect(held()).toHaveLength(1);
  });

  test('twice, because the clinician said so, shows a second copy that came of it', async () => {
    let late: (() => Promise<Response>) | null = null;
    onCreate((request) => {
      const copy = request.clone();
      late = () => chart.create(copy);
      return HttpResponse.error();
    });
    await save(sessionOf());
    onCreate(chart.create);
    await save(sessionOf(), { press: 'send-once-more' });
    await (late as (() => Promise<Response>) | null)?.();
    expect(await save(sessionOf(), { press: 'check' })).toMatchObject({ state: 'several' });
  });

  test('is not sent at all while the chart cannot be searched', async () => {
    onSearch(() => refuse(403));
    expect(await save(sessionOf())).toMatchObject({ state: 'not-saved' });
    expect(sent()).toHaveLength(0);
  });
});

describe('looking again, when nothing was ever unsure', () => {
  test('says that nothing is there, and not that a save was not confirmed', async () => {
    const outcome = await save(sessionOf(), { press: 'check' });
    expect(outcome).toMatchObject({
      state: 'not-saved',
      error: { sentence: expect.stringContaining('No draft of this app is in the chart') },
    });
    expect(sent()).toHaveLength(0);
  });

  test('says that the chart could not be searched', async () => {
    onSearch(() => refuse(403));
    expect(await save(sessionOf(), { press: 'check' })).toMatchObject({
      state: 'not-saved',
      error: { sentence: expect.stringContaining('could not be searched') },
    });
  });
});

test.each([
  [400, 'unsupported'],
  [401, 'auth'],
  [403, 'scope'],
  [409, 'conflict'],
  [412, 'conflict'],
  [422, 'unsupported'],
  [429, 'rate-limit'],
])('a refusal with %i is a draft not saved', async (status, kind) => {
  onCreate(() => new HttpResponse(null, { status }));
  expect(await save(sessionOf())).toMatchObject({ state: 'not-saved', error: { kind } });
});

describe('updating our draft', () => {
  const next: CarePlan = { ...plan, title: 'of today' };
  const update = async (session: Session, change?: () => void) => {
    await save(session);
    const draft = draftIn(await save(session, { contentKey: 'next' }));
    change?.();
    return save(session, { contentKey: 'next', press: { update: draft } }, next);
  };

  test('changes it from the version that was seen, and it stays the same plan', async () => {
    expect(await update(sessionOf())).toMatchObject({
      state: 'saved',
      reference: 'CarePlan/c1',
      version: '2',
    });
    expect(held()).toHaveLength(1);
    expect(held()[0]).toMatchObject({ title: 'of today', status: 'draft', id: 'c1' });
    expect(await save(sessionOf(), { contentKey: 'next' })).toMatchObject({ state: 'already-saved' });
  });

  test('keeps identifiers of others, and when it was begun', async () => {
    const theirs = { system: 'urn:else', value: '7' };
    await save(sessionOf());
    chart.change((all) =>
      all.map(
        (one) =>
          ({ ...one, created: '2026-01-01', identifier: [...(one.identifier ?? []), theirs] }) as Paper,
      ),
    );
    const draft = draftIn(await save(sessionOf(), { contentKey: 'next' }));
    await save(sessionOf(), { contentKey: 'next', press: { update: draft } }, next);
    expect(held()[0]).toMatchObject({ created: '2026-01-01' });
    expect(held()[0]?.identifier).toHaveLength(3);
    expect(held()[0]?.identifier).toContainEqual(theirs);
  });

  test.each([412, 409])(
    'that somebody changed since (%i) is not changed: both are shown',
    async (conflict) => {
      const change = () => {
        chart.change((all) =>
          all.map((one) => ({ ...one, title: 'theirs', meta: { versionId: '2' } }) as Paper),
        );
        onUpdate(() => refuse(conflict));
      };
      const outcome = await update(sessionOf(), change);
      expect(outcome).toMatchObject({
        state: 'other-draft',
        draft: { version: '2', resource: { title: 'theirs' } },
        seen: { meta: { versionId: '1' } },
      });
      expect(held()[0]).toMatchObject({ title: 'theirs' });
    },
  );

  test('that somebody made active is not touched', async () => {
    const change = () =>
      chart.change((all) =>
        all.map((one) => ({ ...one, status: 'active', meta: { versionId: '2' } }) as Paper),
      );
    expect(await update(sessionOf(), change)).toMatchObject({
      state: 'not-saved',
      error: { kind: 'conflict' },
    });
    expect(held()[0]).toMatchObject({ status: 'active' });
  });

  test('that is gone says so', async () => {
    const outcome = await update(sessionOf(), () => chart.change(() => []));
    expect(outcome).toMatchObject({ state: 'not-saved', error: { kind: 'not-found' } });
  });

  test.each(lost)('is found to have happened when only %s', async (_name, spoil) => {
    const outcome = await update(sessionOf(), () => onUpdate((request) => spoil(chart.update(request))));
    expect(outcome).toMatchObject({ state: 'saved', version: '2' });
    expect(held()).toHaveLength(1);
  });

  test('that never arrives is not known', async () => {
    const outcome = await update(sessionOf(), () => onUpdate(() => HttpResponse.error()));
    expect(outcome).toMatchObject({ state: 'not-known' });
  });

  test('is not offered where the EHR names no version, or lets nothing be changed', async () => {
    await save(sessionOf());
    const readOnly = sessionOf({ scopes: ['patient/CarePlan.crs'] });
    expect(draftIn(await save(readOnly, { contentKey: 'next' })).canUpdate).toBe(false);
    chart.change((all) => all.map((one) => ({ ...one, meta: {} })));
    expect(draftIn(await save(sessionOf(), { contentKey: 'next' })).canUpdate).toBe(false);
  });
});

describe('a note', () => {
  const note: DocumentReference = {
    resourceType: 'DocumentReference',
    status: 'current',
    docStatus: 'preliminary',
    subject: { reference: 'Patient/p1' },
    content: [{ attachment: { contentType: 'text/html;charset=utf-8', title: 'Plan (draft)' } }],
  };
  const noPlans = (notes: 'draft' | 'final-only') => {
    chart.says([
      { type: 'CarePlan', interaction: [{ code: 'read' }] },
      { type: 'DocumentReference', interaction: [{ code: 'create' }, { code: 'search-type' }] },
    ]);
    return sessionOf({ notes });
  };
  const draft = (session: Session, contentKey = 'content') =>
    save(session, { written: 'draft-note', contentKey }, note);
  const final = (session: Session, contentKey = 'content') =>
    save(session, { written: 'final-note', contentKey }, { ...note, docStatus: 'final' });

  test('stands in for a plan, once', async () => {
    const session = noPlans('draft');
    expect(await draft(session)).toMatchObject({ state: 'saved', as: 'draft-note' });
    expect(await draft(session)).toMatchObject({ state: 'already-saved', as: 'draft-note' });
    expect(held()[0]).not.toHaveProperty('author');
    expect(held()[0]).toMatchObject({
      context: { period: { end: expect.any(String) } },
      content: [{ attachment: { title: expect.stringMatching(/^Plan \(draft\) \[[0-9a-f]{12}\]$/) } }],
    });
  });

  test('is recognised by its title where the EHR drops identifiers', async () => {
    const session = noPlans('final-only');
    await final(session);
    expect(held()[0]).toMatchObject({ author: [{ reference: 'Practitioner/dr' }] });
    chart.change((all) => all.map((one) => ({ ...one, identifier: [] })));
    expect(await final(session)).toMatchObject({ state: 'already-saved', as: 'final-note' });
    expect(held()).toHaveLength(1);
  });

  test('that is final and says something else stands beside the earlier one', async () => {
    const session = noPlans('final-only');
    await final(session);
    expect(await final(session, 'of the next visit')).toMatchObject({ state: 'saved' });
    expect(held()).toHaveLength(2);
  });

  test('that is final needs a clinician to answer for it', async () => {
    noPlans('final-only');
    const outcome = await final(sessionOf({ notes: 'final-only', fhirUser: null }));
    expect(outcome).toMatchObject({ state: 'not-saved' });
    expect(sent()).toHaveLength(0);
  });
});

test('where it is from is told where the EHR takes that, and its failure fails nothing', async () => {
  chart.says([
    { type: 'CarePlan', interaction: [{ code: 'create' }, { code: 'search-type' }], conditionalCreate: true },
    { type: 'Provenance', interaction: [{ code: 'create' }] },
  ]);
  const targets: string[] = [];
  const provenance = (target: string) => {
    targets.push(target);
    return { resourceType: 'Provenance' as const, target: [], recorded: '', agent: [] };
  };
  chart.on('post', 'Provenance')(() => refuse(500));
  expect(await save(sessionOf(), { provenance })).toMatchObject(SAVED);
  expect(targets).toEqual(['CarePlan/c1/_history/1']);
  await delay(20);
});

test('storage holds no patient id, name or token', async () => {
  const { storage } = openTab('https://app.test/');
  await save(sessionOf({ userName: 'Dr N' }));
  expect(JSON.stringify(storage)).toContain('renal-aml-save');
  expect(JSON.stringify(storage)).not.toMatch(/Patient\/|"p1"|Dr N|secret/);
});

test('a browser without storage still saves', async () => {
  const { storage } = openTab('https://app.test/');
  storage.setItem = () => {
    throw new Error('quota');
  };
  expect((await save(sessionOf())).state).toBe('saved');
});
