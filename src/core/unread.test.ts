import { describe, expect, it } from 'vitest';
import type { Facts, Gap } from './facts.ts';
import { chart, lesion, present, scan } from './fixtures.ts';
import { unreadFacts } from './unread.ts';

const gapOf = (...facts: Gap['facts']): Gap => ({ id: 'g', what: 'x', why: 'failed', facts, text: 'x' });
const unread = (facts: Partial<Facts>, ...keys: Gap['facts']) => [
  ...unreadFacts(chart(facts), [gapOf(...keys)]),
];
const none = <T>(value: T) => ({ state: 'absent-documented' as const, value, sources: [] });

describe('a read that failed', () => {
  it('leaves what was found of one value known, whether it is there or absent', () => {
    expect(unread({ lam: present(true), dialysis: none(false) }, 'lam', 'dialysis', 'histology')).toEqual([
      'histology',
    ]);
  });

  it('may have held an angiomyolipoma where the rest says that there is none', () => {
    expect(unread({ renalAml: none(false) }, 'renalAml')).toEqual(['renalAml']);
    expect(unread({ renalAml: present(true) }, 'renalAml')).toEqual([]);
  });

  it.each<[keyof Facts, Partial<Facts>]>([
    ['tscFeatures', { tscFeatures: present(['sega']) }],
    ['lungSigns', { lungSigns: present(['lung_cysts']) }],
    ['lesions', { lesions: present([lesion('L1', [scan('2026-10-12', 20)])]) }],
    ['symptoms', { symptoms: none([]) }],
    ['haemoglobin', { haemoglobin: present([]) }],
    ['heartRate', { heartRate: present([]) }],
    ['bloodPressure', { bloodPressure: present([]) }],
    ['aggressiveSigns', { aggressiveSigns: present(['necrosis']) }],
    ['medications', { medications: present([]), mtor: none(false) }],
  ])('may have held more of a list: %s', (key, facts) => {
    expect(unread(facts, key)).toEqual([key]);
  });

  it('of medications may have held an mTOR inhibitor that nothing else records', () => {
    expect(unread({}, 'medications')).toEqual(['medications', 'mtor']);
    expect(unread({ mtor: none(false) }, 'medications')).toEqual(['medications']);
  });

  it('does not undo what the clinician has answered', () => {
    const answered = { ...none([]), sources: [{ from: 'clinician' as const, date: '2026-11-23' }] };
    expect(unread({ symptoms: answered }, 'symptoms')).toEqual([]);
  });

  it('may still have held more where the clinician spoke of some of a list alone', () => {
    const some = {
      ...present([lesion('L1', [scan('2026-10-12', 15)])]),
      sources: [{ from: 'clinician' as const, date: '2026-11-23', part: true as const }],
    };
    expect(unread({ lesions: some }, 'lesions')).toEqual(['lesions']);
  });
});
