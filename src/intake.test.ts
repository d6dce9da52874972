import type { DocumentReference } from 'fhir/r4';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Given } from './chart/answers/given.ts';
import { ehrError, type SaveOptions } from './ehr/index.ts';
import { sessionOf } from './ehr/test-tab.ts';
import type { EhrError, ReadOutcome, ReadRequest, SaveOutcome } from './ehr/types.ts';
import { createIntake, type Ehr } from './intake.ts';
import type { Before, IntakeState } from './intake-state.ts';
import { startReading } from './reading.ts';
import { AS_RECOMMENDED } from './review/choosing/chosen.ts';

// fhirclient needs a browser; the EHR of these tests is scripted.
vi.mock('./ehr/fhirclient.ts', () => ({ oauth2: {} }));

const TODAY = '2026-11-23';

type Unsaved = NonNullable<Parameters<typeof createIntake>[0]['unsaved']>;

const session = sessionOf();

const subject = { reference: 'Patient/p1' };
const patient = { resourceType: 'Patient', id: 'p1', gender: 'female', birthDate: '1980-05-01' };
const aml = {
  resourceType: 'Condition',
  id: 'aml',
  subject,
  clinicalStatus: {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
  },
  code: { coding: [{ system: 'http://snomed.info/sct', code: '254921004' }] },
};
const mm = (value: number) => ({ value, unit: 'mm', system: 'http://unitsofmeasure.org', code: 'mm' });
const size = (value: number) => ({
  resourceType: 'Observation',
  id: 'size',
  status: 'final',
  subject,
  effectiveDateTime: '2026-10-12',
  bodySite: { coding: [{ system: 'http://snomed.info/sct', code: '18639004' }] },
  code: { coding: [{ system: 'http://loinc.org', code: '21889-1' }] },
  component: [
    { code: { coding: [{ system: 'http://loinc.org', code: '33728-7' }] }, valueQuantity: mm(value) },
  ],
});
const bleeding = {
  ...aml,
  id: 'shock',
  onsetDateTime: TODAY,
  code: { text: 'Haemorrhagic shock, ruptured renal angiomyolipoma' },
};

/** An EHR that answers when the test says so. */
function scriptedEhr() {
  const tell = new Map<string, (outcome: ReadOutcome) => void>();
  const saves: unknown[] = [];
  const asked: SaveOptions[] = [];
  let finishSave: (outcome: SaveOutcome) => void = () => {};
  const ehr: Parameters<typeof startReading>[0] & Ehr = {
    openSession: async () => ({ ok: true, value: session }),
    readAll: async (_session, requests: readonly ReadRequest[], onOutcome) => {
      for (const { id } of requests) tell.set(id, onOutcome);
    },
    savePaper: (_session, paper, options) => {
      saves.push(paper('f1f2'));
      asked.push(options);
      return new Promise((resolve) => {
        finishSave = resolve;
      });
    },
    lookBack: async () => null,
    fingerprintOf: async () => 'c',
    watchStanding: async () => {},
    versionRefusal: async () => null,
  };
  const answer = (id: string, resources: unknown[] = [], problem: ReadOutcome['problem'] = null) => {
    tell.get(id)?.({ id, resources, problem });
  };
  return {
    ehr,
    answer,
    saves,
    savedWith: asked,
    asked: () => [...tell.keys()],
    finishSave: (one: SaveOutcome) => finishSave(one),
  };
}

const failed = (
  why: 'failed' | 'refused' | 'unreadable' | 'truncated' = 'failed',
  kind: 'server' | 'wrong-patient' = 'server',
) => ({
  why,
  error: ehrError(kind, 'x'),
});

/** Lets everything that is due happen. */
const settle = () => vi.runAllTimersAsync();
beforeEach(() => {
  vi.useFakeTimers();
});

async function intakeOf({ ehr }: ReturnType<typeof scriptedEhr>, unsaved?: Unsaved) {
  const reading = await startReading(ehr);
  if (!reading.ok) throw new Error('the session opens');
  return createIntake({ today: TODAY, reading: reading.value, ehr, ...(unsaved && { unsaved }) });
}

async function openIntake(scripted = scriptedEhr(), unsaved?: Unsaved) {
  const intake = await intakeOf(scripted, unsaved);
  const open = () => {
    const state = intake.get();
    if (state.phase !== 'open') throw new Error(`phase ${state.phase}`);
    return state;
  };
  const answerAll = async (resources: Record<string, unknown[]>, except: string[] = []) => {
    for (const id of scripted.asked()) if (!except.includes(id)) scripted.answer(id, resources[id] ?? []);
    await settle();
  };
  /** The screen shows the recommendation, and the code of the rest arrives. */
  const shown = async () => {
    intake.shown();
    await vi.dynamicImportSettled();
    await settle();
  };
  return { ...scripted, intake, open, answerAll, shown };
}

const chart = { patient: [patient], problems: [aml], 'tumour-sizes': [size(20)] };

const choices = { option: null, actions: [], accepted: false };
const saved: SaveOutcome = {
  state: 'saved',
  as: 'plan',
  reference: 'CarePlan/1',
  version: '1',
  content: 'c',
  ended: null,
};

describe('before there is anything to show', () => {
  test('nothing of a patient is shown until the Patient read has come back', async () => {
    const { intake, answerAll } = await openIntake();
    await answerAll(chart, ['patient']);
    expect(intake.get()).toEqual({ phase: 'opening' });
  });
});

describe('how the EHR stands to this page', () => {
  test('is watched once the recommendation is on view, and shown when it changes', async () => {
    const scripted = scriptedEhr();
    const watching = vi.spyOn(scripted.ehr, 'watchStanding');
    const { open, answerAll, shown } = await openIntake(scripted);
    await answerAll(chart);
    expect(open().standing).toEqual({
      signIn: { state: 'open' },
      connection: 'there',
      saving: { kind: 'plan' },
    });
    expect(watching).not.toHaveBeenCalled();
    await shown();
    await shown();
    expect(watching).toHaveBeenCalledOnce();
    const { standing } = open();
    watching.mock.lastCall?.[1]({ ...standing, connection: 'offline' });
    expect(open().standing.connection).toBe('offline');
  });
});

describe('the Patient read stops everything', () => {
  test.each([
    ['fails', [], failed(), /own record could not be read.*error of its own/],
    ['finds another patient', [], failed('unreadable', 'wrong-patient'), /another patient than the one/],
    ['brings nothing', [], null, /could not be read/],
  ] as const)('when it %s, whatever else arrives', async (_name, resources, problem, sentence) => {
    const { intake, answer, answerAll } = await openIntake();
    answer('patient', [...resources], problem);
    await answerAll(chart, ['patient']);
    const state = intake.get();
    expect(state.phase).toBe('refused');
    expect(state.phase === 'refused' && state.error.sentence).toMatch(sentence);
  });

  test('even after other reads were shown', async () => {
    const { intake, answer, answerAll } = await openIntake();
    await answerAll(chart);
    answer('patient', [], failed('unreadable', 'wrong-patient'));
    await settle();
    expect(intake.get().phase).toBe('refused');
  });
});

describe('an EHR of another version', () => {
  test('is refused in words, whatever has been read of it', async () => {
    const scripted = scriptedEhr();
    let tell: (error: EhrError | null) => void = () => {};
    scripted.ehr.versionRefusal = () =>
      new Promise((resolve) => {
        tell = resolve;
      });
    const { intake, answerAll } = await openIntake(scripted);
    await answerAll(chart);
    expect(intake.get().phase).toBe('open');
    tell(ehrError('unsupported', 'FHIR version 3.0.1', 'Another version.'));
    await settle();
    expect(intake.get()).toMatchObject({ phase: 'refused', error: { sentence: 'Another version.' } });
    intake.retry('problems');
    expect(intake.get().phase).toBe('refused');
  });
});

describe('reading', () => {
  test('shows what is still being read, and no verdict that it could change', async () => {
    const { open, answer } = await openIntake();
    answer('patient', [patient]);
    await settle();
    expect(open().settled).toBe(false);
    expect(open().reading).toContain('Problem list');
    expect(open().glance.gaps.every(({ why }) => why === 'outstanding')).toBe(true);
  });

  test('settles when everything has arrived', async () => {
    const { open, answerAll } = await openIntake();
    await answerAll(chart);
    expect(open()).toMatchObject({
      settled: true,
      reading: [],
      glance: { patient: { id: 'p1' }, gaps: [] },
    });
    expect(open().glance.decision.disposition).toBe('surveillance');
  });

  test('leaves a read that failed as a gap, never as nothing', async () => {
    const { open, answer, answerAll } = await openIntake();
    answer('problems', [], failed('refused'));
    await answerAll(chart, ['problems']);
    expect(open().settled).toBe(true);
    expect(open().glance.gaps).toMatchObject([{ id: 'problems', why: 'refused' }]);
    expect(open().glance.decision.subtype).toBe('X-UNREADABLE');
  });

  test('says that entries of another patient came and are not used', async () => {
    const { open, answer, answerAll } = await openIntake();
    answer('problems', [aml], failed('unreadable', 'wrong-patient'));
    await answerAll(chart, ['problems']);
    expect(open().glance.gaps).toMatchObject([
      { id: 'problems', text: expect.stringContaining('entries of another patient') },
    ]);
    expect(open().glance.decision.subtype).toBe('X-UNREADABLE');
  });

  test('says how much was read where there is more', async () => {
    const { open, answer, answerAll } = await openIntake();
    const many = Array.from({ length: 1200 }, (_, n) => ({ ...aml, id: `c${n}` }));
    answer('problems', [...many, aml, aml], { ...failed('truncated'), atLimit: true });
    answer('procedures', [{ ...aml, resourceType: 'Procedure' }], failed('truncated'));
    answer('allergies', [], failed('truncated'));
    await answerAll(chart, ['problems', 'procedures', 'allergies']);
    const texts = open().glance.gaps.map(({ text }) => text);
    expect(texts).toContainEqual(expect.stringContaining('showing the newest 1201 as the EHR orders them'));
    expect(texts).toContainEqual(expect.stringContaining('and nothing came of it'));
    expect(texts).toContainEqual(
      expect.stringContaining('showing 1 entry that came; the rest could not be loaded'),
    );
  });

  test('shows an emergency the moment it holds', async () => {
    const { open, answer } = await openIntake();
    answer('patient', [patient]);
    answer('problems', [aml, bleeding]);
    await settle();
    expect(open().reading.length).toBeGreaterThan(5);
    expect(open()).toMatchObject({ settled: true, glance: { decision: { disposition: 'emergency' } } });
  });

  test('takes reads that arrive together along in one assessment', async () => {
    const { intake, answerAll } = await openIntake();
    const states: IntakeState[] = [];
    intake.subscribe(() => states.push(intake.get()));
    await answerAll(chart);
    expect(states.length).toBeLessThanOrEqual(2);
  });

  test('tells nobody who has unsubscribed', async () => {
    const { intake, answerAll } = await openIntake();
    const listener = vi.fn();
    intake.subscribe(listener)();
    await answerAll(chart);
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('trying again', () => {
  test('reads what failed, and only that, and closes the gap', async () => {
    const scripted = scriptedEhr();
    const readAll = vi.spyOn(scripted.ehr, 'readAll');
    const { intake, open, answer, answerAll } = await openIntake(scripted);
    answer('problems', [], failed());
    await answerAll(chart, ['problems']);
    intake.retry('problems');
    await settle();
    expect(readAll.mock.lastCall?.[1].map(({ id }) => id)).toEqual(['problems']);
    expect(open()).toMatchObject({ settled: true, reading: ['Problem list'] });
    answer('problems', [aml]);
    await settle();
    expect(open()).toMatchObject({
      reading: [],
      glance: { gaps: [], decision: { disposition: 'surveillance' } },
    });
  });

  test('says so while it is under way, sends it once however often it is pressed, and then says what came', async () => {
    const scripted = scriptedEhr();
    const readAll = vi.spyOn(scripted.ehr, 'readAll');
    const { intake, open, answer, answerAll } = await openIntake(scripted);
    answer('problems', [], failed());
    await answerAll(chart, ['problems']);
    const sent = readAll.mock.calls.length;
    intake.retry('problems');
    intake.retry('problems');
    expect(readAll.mock.calls.length - sent).toBe(1);
    expect(open().retries).toMatchObject([
      { gap: { id: 'problems', what: 'Problem list' }, state: 'reading' },
    ]);
    answer('problems', [], failed());
    await settle();
    expect(open().retries).toMatchObject([
      { gap: { id: 'problems' }, state: 'not-read', sentence: expect.stringContaining('error of its own') },
    ]);
    intake.retry('problems');
    answer('problems', [aml]);
    await settle();
    expect(open().retries).toMatchObject([{ gap: { id: 'problems' }, state: 'read', sentence: null }]);
  });

  test('for a gap found inside an answer sends only the reads that could close it', async () => {
    const scripted = scriptedEhr();
    const readAll = vi.spyOn(scripted.ehr, 'readAll');
    const { intake, open, answer, answerAll } = await openIntake(scripted);
    const elsewhere = { ...size(20), id: 'odd', bodySite: undefined };
    await answerAll({ ...chart, 'tumour-sizes': [size(20), elsewhere] });
    const gap = open().glance.gaps.find(({ id }) => id === 'unplaced:Observation/odd');
    intake.retry(gap?.id ?? 'no such gap');
    expect(readAll.mock.lastCall?.[1].map(({ id }) => id)).toEqual(['tumour-sizes']);
    expect(open()).toMatchObject({ settled: true, glance: { patient: { id: 'p1' } } });
    answer('tumour-sizes', [size(20)]);
    await settle();
    expect(open()).toMatchObject({ glance: { gaps: [] }, retries: [{ state: 'read' }] });
  });

  test('that brings nothing takes nothing away: what was read in part stays, with why it is still not whole', async () => {
    const { intake, open, answer, answerAll } = await openIntake();
    await answerAll(chart, ['problems']);
    answer('problems', [aml], failed('truncated'));
    await settle();
    const { facts } = open().glance;
    intake.retry('problems');
    answer('problems', [], { why: 'failed', error: ehrError('network', 'x') });
    await settle();
    expect(open().glance.facts).toEqual(facts);
    expect(open().glance.gaps).toMatchObject([{ id: 'problems', why: 'truncated' }]);
    expect(open().retries).toMatchObject([{ sentence: expect.stringContaining('could not be reached') }]);
  });

  test('the patient who is on the screen stays there when their record is read again in vain', async () => {
    const { open, intake, answer, answerAll } = await openIntake();
    await answerAll(chart);
    const { patient } = open().glance;
    answer('patient', [], failed());
    await settle();
    expect(open().glance.patient).toEqual(patient);
    answer('patient', [], failed('failed', 'wrong-patient'));
    expect(intake.get().phase).toBe('refused');
  });

  test('of what is no gap sends nothing', async () => {
    const scripted = scriptedEhr();
    const readAll = vi.spyOn(scripted.ehr, 'readAll');
    const { intake, answerAll } = await openIntake(scripted);
    await answerAll(chart);
    intake.retry('problems');
    expect(readAll).toHaveBeenCalledOnce();
  });

  test('shows nothing before the patient is known', async () => {
    const intake = await intakeOf(scriptedEhr());
    intake.retry('problems');
    intake.save(choices, 'save');
    expect(intake.get()).toEqual({ phase: 'opening' });
  });
});

describe('what accompanies the recommendation', () => {
  test('loads once the recommendation is on view, not before', async () => {
    const { open, answerAll, shown } = await openIntake();
    await answerAll(chart);
    expect(open()).toMatchObject({ settled: true, assessment: 'loading' });
    await shown();
    expect(open().assessment).toMatchObject({ decision: { rule: open().glance.decision.rule } });
  });
});

/** What a note says, as whoever opens it reads it. */
function noteIn(paper: unknown): string {
  // The test has looked at what it is before.
  const { content } = paper as DocumentReference;
  return Buffer.from(content[0]?.attachment.data ?? '', 'base64').toString('utf8');
}

describe('saving', () => {
  test('sends the plan of the choices once, and says what came of it', async () => {
    const { intake, open, answerAll, shown, saves, finishSave } = await openIntake();
    await answerAll(chart);
    await shown();
    intake.save({ ...choices, option: 'active-surveillance' }, 'save');
    intake.save({ ...choices, option: 'active-surveillance' }, 'save');
    expect(open().saving).toBe('in-progress');
    expect(saves).toMatchObject([
      { resourceType: 'CarePlan', status: 'draft', subject: { reference: 'Patient/p1' } },
    ]);
    finishSave(saved);
    await settle();
    expect(open().saving).toEqual(saved);
  });

  test.each([
    ['draft-note', 'preliminary'],
    ['final-note', 'final'],
  ] as const)('as a %s writes the plan as a note that is %s', async (kind, docStatus) => {
    const scripted = scriptedEhr();
    const watching = vi.spyOn(scripted.ehr, 'watchStanding');
    const { intake, open, answerAll, shown, saves, savedWith } = await openIntake(scripted);
    await answerAll(chart);
    await shown();
    const { standing } = open();
    watching.mock.lastCall?.[1]({ ...standing, saving: { kind, because: 'not-offered' } });
    intake.save(choices, 'save');
    expect(saves).toMatchObject([{ resourceType: 'DocumentReference', docStatus }]);
    expect(noteIn(saves[0])).toContain('f1f2');
    expect(noteIn(saves[0]).includes('Signed by Dr N')).toBe(kind === 'final-note');
    expect(savedWith).toMatchObject([{ written: kind, press: 'save' }]);
  });

  test.each([
    [false, 0],
    [true, 1],
  ])('tells where the plan is from, and names a clinician only who accepted it: %s', async (accepted, n) => {
    const { intake, answerAll, shown, savedWith } = await openIntake();
    await answerAll(chart);
    await shown();
    intake.save({ ...choices, accepted }, 'save');
    const whence = savedWith[0]?.provenance?.('CarePlan/1/_history/1');
    expect(whence).toMatchObject({
      target: [{ reference: 'CarePlan/1/_history/1' }],
      activity: { coding: [{ code: 'CREATE' }] },
    });
    const humans = whence?.agent.filter(({ who }) => who.reference === 'Practitioner/dr');
    expect(humans).toHaveLength(n);
  });

  test('is not possible while the verdict may still change', async () => {
    const { intake, answer, saves } = await openIntake();
    answer('patient', [patient]);
    await settle();
    intake.save(choices, 'save');
    expect(saves).toEqual([]);
  });

  test('of an emergency is refused in words', async () => {
    const { intake, open, answerAll, shown, saves } = await openIntake();
    await answerAll({ ...chart, problems: [aml, bleeding] });
    await shown();
    intake.save(choices, 'save');
    expect(saves).toEqual([]);
    expect(open().saving).toMatchObject({
      state: 'not-saved',
      error: { sentence: expect.stringContaining('no plan') },
    });
  });

  test('of an earlier save nothing is asked before the recommendation is on view', async () => {
    const scripted = scriptedEhr();
    const lookBack = vi.spyOn(scripted.ehr, 'lookBack');
    const { answerAll, shown } = await openIntake(scripted);
    await answerAll(chart);
    expect(lookBack).not.toHaveBeenCalled();
    await shown();
    expect(lookBack).toHaveBeenCalledOnce();
  });

  test('is still shown after a reload', async () => {
    const scripted = scriptedEhr();
    scripted.ehr.lookBack = async () => saved;
    const { open, answerAll, shown } = await openIntake(scripted);
    await answerAll(chart);
    await shown();
    expect(open()).toMatchObject({ saving: saved, outdated: false });
  });
});

describe('answering', () => {
  const bleeds: Given = {
    key: 'acuteBleed',
    question: 'Is the lesion bleeding now?',
    said: 'Yes',
    change: { acuteBleed: true },
  };
  const definite: Given = { key: 'tsc', question: 'TSC?', said: 'Definite', change: { tsc: 'definite' } };
  const notKnown: Given = { key: 'lam', question: 'LAM?', said: 'Not known', change: {} };

  const onView = async (scripted = scriptedEhr()) => {
    const opened = await openIntake(scripted);
    await opened.answerAll(chart);
    await opened.shown();
    return opened;
  };

  test('works the decision out anew at once, and undoing brings the first one back', async () => {
    const { intake, open } = await onView();
    const before = open().assessment;
    intake.answer(bleeds);
    expect(open()).toMatchObject({
      glance: { decision: { disposition: 'emergency' } },
      assessment: { decision: { disposition: 'emergency' }, carePlan: null },
      answers: [bleeds],
    });
    intake.undo(bleeds.key);
    expect(open().assessment).toEqual(before);
    expect(open().answers).toEqual([]);
  });

  test('is the clinician’s: by the name that the session has, on this day, beside what the chart has', async () => {
    const { intake, open } = await onView();
    intake.answer(definite);
    expect(open().glance.facts.tsc).toEqual({
      state: 'present',
      value: 'definite',
      sources: [{ from: 'clinician', date: TODAY, by: 'Dr N' }],
    });
    expect(open().recorded.tsc).toEqual({ state: 'not-recorded' });
  });

  test('waits for the code that works answers out', async () => {
    const { intake, open, answerAll } = await openIntake();
    await answerAll(chart);
    intake.answer(bleeds);
    expect(open()).toMatchObject({ answers: [], glance: { decision: { disposition: 'surveillance' } } });
  });

  test('stands when the chart is read again', async () => {
    const scripted = scriptedEhr();
    const { intake, open, answer, answerAll, shown } = await openIntake(scripted);
    answer('allergies', [], failed());
    await answerAll(chart, ['allergies']);
    await shown();
    intake.answer(definite);
    intake.retry('allergies');
    answer('allergies');
    await settle();
    expect(open()).toMatchObject({
      answers: [definite],
      glance: { gaps: [], facts: { tsc: { value: 'definite' } } },
    });
  });

  test('is gone with the patient', async () => {
    const { intake, answer } = await onView();
    intake.answer(definite);
    answer('patient', [], failed('unreadable', 'wrong-patient'));
    expect(JSON.stringify(intake.get())).not.toContain('TSC');
    intake.undo('tsc');
    expect(intake.get().phase).toBe('refused');
  });

  test('goes into the plan, with its source', async () => {
    const { intake, saves, open } = await onView();
    intake.answer(definite);
    intake.save(choices, 'save');
    expect(JSON.stringify(saves)).toContain(`entered by Dr N, ${TODAY}`);
    expect(open().outdated).toBe(false);
  });

  test('after a save: the draft is of earlier answers, until they are those again', async () => {
    const { intake, open, finishSave } = await onView();
    intake.save(choices, 'save');
    finishSave(saved);
    await settle();
    expect(open()).toMatchObject({ saving: saved, outdated: false });
    intake.answer(notKnown);
    expect(open()).toMatchObject({ saving: saved, outdated: false });
    intake.answer(bleeds);
    expect(open()).toMatchObject({ saving: saved, outdated: true });
    intake.undo(bleeds.key);
    expect(open()).toMatchObject({ saving: saved, outdated: false });
  });

  test('during a save: what is saved is of before', async () => {
    const { intake, open, finishSave } = await onView();
    intake.save(choices, 'save');
    intake.answer(definite);
    finishSave(saved);
    await settle();
    expect(open()).toMatchObject({ saving: saved, outdated: true });
  });

  test('before a reload: the answers are gone, and the draft of then is not called one of now', async () => {
    const scripted = scriptedEhr();
    scripted.ehr.lookBack = async () => saved;
    scripted.ehr.fingerprintOf = async () => 'other';
    const { open } = await onView(scripted);
    expect(open()).toMatchObject({ saving: saved, outdated: true, answers: [] });
  });
});

describe('what was entered before this tab signed in again', () => {
  const lam: Given = { key: 'lam', question: 'LAM?', said: 'No', change: { lam: false } };
  const acute: Given = { key: 'acuteBleed', question: 'Bleed?', said: 'Yes', change: { acuteBleed: true } };
  const back = { state: 'back', answers: [lam, acute], chosen: AS_RECOMMENDED } as const;

  /** A tab that keeps this of earlier. */
  const keeping = (before: Before | null, dropsOthers = false) => ({
    bringBack: vi.fn(async () => before),
    dropAll: vi.fn(),
    dropOthers: async () => dropsOthers,
    signInAgain: vi.fn(async () => true),
  });

  async function openWith(unsaved: ReturnType<typeof keeping>) {
    const scripted = scriptedEhr();
    const looking = vi.spyOn(scripted.ehr, 'lookBack');
    const opened = await openIntake(scripted, unsaved);
    return { ...opened, looking };
  }

  test('is laid over the chart as answers are, once that is read', async () => {
    const unsaved = keeping(back);
    const { open, answerAll, shown } = await openWith(unsaved);
    await answerAll(chart);
    expect(unsaved.bringBack).not.toHaveBeenCalled();
    await shown();
    expect(unsaved.bringBack).toHaveBeenCalledExactlyOnceWith(session, TODAY);
    expect(open().answers).toEqual([lam, acute]);
    expect(open().glance.decision.disposition).toBe('emergency');
    expect(open().before).toEqual(back);
  });

  test('is there before our own drafts are looked for', async () => {
    const unsaved = keeping({ ...back, answers: [lam] });
    const { looking, open, answerAll, shown } = await openWith(unsaved);
    looking.mockImplementation(async () => {
      expect(open().answers).toEqual([lam]);
      return null;
    });
    await answerAll(chart);
    await shown();
    expect(looking).toHaveBeenCalledTimes(1);
  });

  test('gives way to what is answered meanwhile', async () => {
    let arrive: (before: Before) => void = () => {};
    const unsaved = keeping(null);
    unsaved.bringBack.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
    const { intake, open, answerAll, shown } = await openWith(unsaved);
    await answerAll(chart);
    await shown();
    const now = { ...lam, said: 'Yes', change: { lam: true } };
    intake.answer(now);
    arrive(back);
    await settle();
    expect(open().answers).toEqual([acute, now]);
  });

  test('can be dropped, and what was answered since stays', async () => {
    const { intake, open, answerAll, shown } = await openWith(keeping(back));
    await answerAll(chart);
    await shown();
    const since = { ...lam, key: 'pregnant', change: { pregnant: false } };
    intake.answer(since);
    intake.settleBefore('drop');
    expect(open().answers).toEqual([since]);
    expect(open().before).toBeNull();
  });

  test('stays when its line is closed', async () => {
    const { intake, open, answerAll, shown } = await openWith(keeping(back));
    await answerAll(chart);
    await shown();
    intake.settleBefore('keep');
    expect(open()).toMatchObject({ answers: [lam, acute], before: null });
  });

  test('of another patient or user is told not to be taken over', async () => {
    const { open, answerAll, shown } = await openWith(keeping(null, true));
    await answerAll(chart);
    await shown();
    expect(open()).toMatchObject({ answers: [], before: { state: 'others' } });
  });

  test('goes along when this tab signs in again, and not while a save is under way', async () => {
    const unsaved = keeping(null);
    const { intake, answerAll, shown } = await openWith(unsaved);
    await answerAll(chart);
    await shown();
    intake.answer(lam);
    expect(await intake.signInAgain(AS_RECOMMENDED)).toBe(true);
    expect(unsaved.signInAgain).toHaveBeenCalledExactlyOnceWith(session, {
      answers: [lam],
      chosen: AS_RECOMMENDED,
    });
    intake.save(choices, 'save');
    expect(await intake.signInAgain(AS_RECOMMENDED)).toBe(false);
    expect(unsaved.signInAgain).toHaveBeenCalledTimes(1);
  });

  test('waits no longer once the plan is saved', async () => {
    const unsaved = keeping(null);
    const { intake, answerAll, shown, finishSave } = await openWith(unsaved);
    await answerAll(chart);
    await shown();
    intake.save(choices, 'save');
    finishSave({ state: 'not-saved', error: ehrError('server', 'x') });
    await settle();
    expect(unsaved.dropAll).not.toHaveBeenCalled();
    intake.save(choices, 'save');
    finishSave(saved);
    await settle();
    expect(unsaved.dropAll).toHaveBeenCalledTimes(1);
  });
});
