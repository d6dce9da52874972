import { describe, expect, test } from 'vitest';
import { drug, list, on, start } from '../../core/drugs/fixtures.ts';
import { chart, gap, lesion, present, scan, TODAY } from '../../core/fixtures.ts';
import { decide } from '../../core/index.ts';
import type { Facts, Gap, Medication } from '../../core/facts.ts';
import { answered, known } from '../../core/known.ts';
import { unreadFacts } from '../../core/unread.ts';
import { withDetails } from './details.ts';
import { type Given, parseChange } from './given.ts';
import { answerer, given } from './test-given.ts';

const taking = (name: string): Given => given({ ofMedicine: { name, at: [], taken: true } });
const whole = given({ noOtherMedicine: true });

const under = (facts: Facts, ...said: Given[]) => withDetails(facts, said, answerer);
const medicines = (facts: Facts) =>
  known(facts.medications)?.map(({ name, status }) => `${name}: ${status}`) ?? null;
const alert = (facts: Facts, id: string, gaps: Gap[] = []) =>
  decide({ facts, gaps, today: TODAY }).alerts.find((one) => one.id === id);

const charted = (name: string, reference: string, more: Partial<Medication> = {}) =>
  drug(name, ['anticoagulant'], {
    sources: [{ from: 'chart', reference, words: name, grade: 'coded' }],
    ...more,
  });

describe('a medicine that is added', () => {
  test('stands beside the chart’s, with who said it', () => {
    const facts = under(chart(list(charted('Warfarin', 'MedicationRequest/w'))), taking('metformin'));
    expect(medicines(facts)).toEqual(['Warfarin: active', 'metformin: active']);
    expect(known(facts.medications)?.[1]).toMatchObject({
      classes: [],
      sources: [{ from: 'clinician', by: 'Dr Rossi' }],
    });
  });

  test.each([
    ['carbamazepine', 'D3'],
    ['apixaban', 'D11'],
    ['Clarithromycin 500 mg', 'D1'],
  ])('%s brings its warning, %s', (name, id) => {
    const before = start({ ...on(), ...list(charted('Amlodipine', 'MedicationRequest/a', { classes: [] })) });
    expect(alert(before, id)).toBeUndefined();
    expect(alert(under(before, taking(name)), id)?.text).toContain(name.split(' ')[0]);
  });

  test('is checked as one of a list of answers', () => {
    const typed = (name: string) => parseChange({ ofMedicine: { name, at: [], taken: true } }, TODAY);
    expect(typed('apixaban')).toMatchObject({ ok: true, change: { ofMedicine: { name: 'apixaban' } } });
    expect(typed(' ')).toEqual({ ok: false, errors: ['medications[0]: expected a text'] });
  });
});

describe('a list that could not be read', () => {
  const failed = gap('medications', 'mtor');
  const unread = start({
    medications: { state: 'not-readable', gap: failed.id },
    mtor: { state: 'not-readable', gap: failed.id },
  });
  const isUnread = (facts: Facts) => unreadFacts(facts, [failed]).has('medications');

  test('stays unread when one of its medicines is told, whatever is said of how many', () => {
    const facts = under(unread, taking('apixaban'), taking('carbamazepine'));
    expect(medicines(facts)).toEqual(['apixaban: active', 'carbamazepine: active']);
    expect(isUnread(facts)).toBe(true);
    expect(answered(facts.medications)).toBe(false);
    expect(unreadFacts(facts, [failed]).has('mtor')).toBe(true);
  });

  test('is not called read by the checks of medicines either', () => {
    const treated = { ...unread, ...on() };
    expect(alert(under(treated, taking('apixaban')), 'D16', [failed])?.text).toContain(
      'could not be read completely',
    );
  });

  test('stays unread when the clinician only went through it', () => {
    const facts = { ...under(unread, taking('apixaban')), medicationsReviewed: present(TODAY) };
    expect(isUnread(facts)).toBe(true);
  });

  test('is whole once the clinician says that no other is taken; then no mTOR inhibitor is either', () => {
    for (const said of [
      [taking('apixaban'), whole],
      [whole, taking('apixaban')],
    ]) {
      const facts = under(unread, ...said);
      expect(medicines(facts)).toEqual(['apixaban: active']);
      expect(isUnread(facts)).toBe(false);
      expect(known(facts.mtor)).toBe(false);
    }
    expect(under(unread, whole).medications).toMatchObject({ state: 'absent-documented', value: [] });
  });

  test('that may hold an mTOR inhibitor is not whole without one', () => {
    const asked = chart(list(drug('Sirolimus', ['mtor-inhibitor'], { status: 'unknown' })));
    expect(under(asked, whole).mtor).toEqual({ state: 'not-recorded' });
    expect(known(under(chart(on()), whole).mtor)).toMatchObject({ drug: 'everolimus' });
  });
});

test('a list that is old, or empty, is not a current one because a medicine was added', () => {
  const old = charted('Warfarin', 'MedicationRequest/w', { date: '2024-01-01' });
  for (const facts of [
    { ...start(), ...on() },
    { ...start(), ...on(), ...list(old) },
  ]) {
    expect(alert(facts, 'D16')?.text).toContain('No medication list of the last 6 months');
    expect(alert(under(facts, taking('apixaban')), 'D16')?.text).toContain('No medication list');
  }
});

describe('a medicine of the chart', () => {
  const warfarin = charted('Warfarin 5 mg', 'MedicationRequest/w');
  const stopped = given(
    { ofMedicine: { name: 'Warfarin 5 mg', at: ['MedicationRequest/w'], taken: false } },
    'Stopped by cardiology',
  );

  test('that is not taken any more is history, with the chart’s source and the reason', () => {
    const facts = under(start({ ...list(warfarin) }), stopped);
    expect(medicines(facts)).toEqual(['Warfarin 5 mg: stopped']);
    expect(known(facts.medications)?.[0]?.sources).toMatchObject([
      { reference: 'MedicationRequest/w' },
      { from: 'clinician', reason: 'Stopped by cardiology' },
    ]);
    expect(alert(start({ ...list(warfarin) }), 'D11')).toBeDefined();
    expect(alert(facts, 'D11')).toBeUndefined();
  });

  test('is found again by its entry when a later read gives it another name', () => {
    const renamed = { ...warfarin, name: 'Warfarin sodium tablet' };
    expect(medicines(under(chart(list(renamed)), stopped))).toEqual(['Warfarin sodium tablet: stopped']);
  });

  test('of which the chart does not say whether it is taken is taken once the clinician says so', () => {
    const open = chart(list({ ...warfarin, status: 'unknown' }));
    const said = given({ ofMedicine: { name: warfarin.name, at: ['MedicationRequest/w'], taken: true } });
    expect(medicines(under(open, said))).toEqual(['Warfarin 5 mg: active']);
  });
});

describe('lists on which the chart contradicts itself', () => {
  const side = (id: string, mm: number) => ({
    value: [lesion(id, [scan('2026-10-12', mm)])],
    sources: [],
  });
  const facts = chart({ lesions: { state: 'conflicting', values: [side('L1', 21), side('L2', 60)] } });

  test('keep both sides when a lesion is entered, which stands on each', () => {
    const said = given({
      ofLesion: { id: 'New lesion', at: [], measurements: [{ date: '2026-11-01', axesMm: [12] }] },
    });
    const { lesions } = under(facts, said);
    expect(lesions.state).toBe('conflicting');
    const ids =
      lesions.state === 'conflicting' ? lesions.values.map(({ value }) => value.map(({ id }) => id)) : [];
    expect(ids).toEqual([
      ['L1', 'New lesion, entered'],
      ['L2', 'New lesion, entered'],
    ]);
  });
});
