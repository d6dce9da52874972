import { describe, expect, it } from 'vitest';
import type { Facts, SymptomCode } from './facts.ts';
import {
  chart,
  charted,
  decided,
  everolimus,
  gap,
  lesion,
  present,
  scan,
  series,
  sized,
  told,
  treatment,
} from './fixtures.ts';

const definite = { tsc: present('definite' as const) };
const fatShown = { fatSeen: present({ seen: true, by: 'mri' as const }) };
const shape = (facts: Facts) => {
  const { disposition, subtype, rule, urgency } = decided(facts);
  return [disposition, subtype, rule, urgency];
};

describe('one disposition each', () => {
  it.each<[string, Facts, unknown[]]>([
    ['2 cm, sporadic', sized(20), ['surveillance', null, 'R11b', 'routine']],
    ['39.9 mm', sized(39.9), ['surveillance', null, 'R11b', 'routine']],
    ['exactly 4.0 cm', sized(40), ['intervention', 'I-SIZE', 'R09', '8-weeks']],
    ['2 cm with definite TSC', sized(20, definite), ['surveillance', null, 'R11a', 'routine']],
    ['4.5 cm with definite TSC', sized(45, definite), ['medical-therapy', 'M-START', 'R07', '8-weeks']],
    [
      '4.5 cm with definite TSC at 12',
      sized(45, { ...definite, ageYears: present(12) }),
      ['medical-therapy', 'M-PAED', 'R07', '8-weeks'],
    ],
    [
      '4.5 cm with definite TSC, pregnant',
      sized(45, { ...definite, pregnant: present(true) }),
      ['intervention', 'I-MTOR-BLOCKED', 'R07x', '6-weeks'],
    ],
    [
      'definite TSC, 3.2 cm and growing',
      series([scan('2025-10-12', 28), scan('2026-10-12', 32)], definite),
      ['medical-therapy', 'M-START', 'R08', '8-weeks'],
    ],
    [
      'the same with an allergy to the drug',
      series([scan('2025-10-12', 28), scan('2026-10-12', 32)], {
        ...definite,
        rapamycinAllergy: present(true),
      }),
      ['intervention', 'I-MTOR-BLOCKED', 'R08x', '6-weeks'],
    ],
    ['2 cm, pregnant', sized(20, { pregnant: present(true) }), ['surveillance', null, 'R11d', 'routine']],
    [
      'sudden flank pain',
      sized(20, { symptoms: present([told('sudden_flank_pain')]) }),
      ['emergency', null, 'R01', 'now'],
    ],
    [
      'a bleed two weeks ago',
      sized(20, { priorAmlBleed: present('2026-11-09') }),
      ['intervention', 'I-RECENT-BLEED', 'R01b', 'same-day'],
    ],
    [
      'an epithelioid AML',
      sized(20, { histology: present('epithelioid') }),
      ['intervention', 'I-EAML', 'R02', '2-weeks'],
    ],
    [
      'pain since spring',
      sized(20, { symptoms: present([told('flank_pain', { onset: '2026-04-01' })]) }),
      ['intervention', 'I-SYMPT', 'R03', '6-weeks'],
    ],
    [
      'an aneurysm of 6 mm',
      sized(20, { aneurysm: present({ mm: 6, date: null }) }),
      ['intervention', 'I-RISK', 'R04', '2-weeks'],
    ],
    [
      'significant growth at 3.2 cm',
      series([scan('2025-10-12', 25), scan('2026-10-12', 32)], fatShown),
      ['intervention', 'I-GROWTH', 'R10', '8-weeks'],
    ],
    [
      'significant growth at 2 cm',
      series([scan('2025-10-12', 13), scan('2026-10-12', 20)], fatShown),
      ['surveillance', 'S-RECHAR', 'R11e', '6-weeks'],
    ],
    [
      'a changed pattern',
      sized(20, { patternChanged: present(true) }),
      ['surveillance', 'S-RECHAR', 'R11e', '2-weeks'],
    ],
    [
      'a lesion without a size',
      chart({ lesions: present([lesion('L1', [])]) }),
      ['insufficient-data', 'X-SIZE-MISSING', 'R06', '6-weeks'],
    ],
    [
      '2 cm, three years ago',
      series([scan('2023-10-12', 20)]),
      ['insufficient-data', 'X-SIZE-STALE', 'R06', '6-weeks'],
    ],
    [
      'a number without a unit',
      series([{ ...scan('2026-10-12', 20), unusable: 'no-unit' }]),
      ['insufficient-data', 'X-SIZE-INVALID', 'R06', 'routine'],
    ],
    [
      'no renal AML',
      chart({ renalAml: present(false) }),
      ['insufficient-data', 'X-OUT-OF-SCOPE', 'R00', 'routine'],
    ],
    [
      'embolized in spring, smaller',
      series([scan('2026-01-12', 45), scan('2026-10-12', 30)], {
        lesions: present([
          lesion('L1', [scan('2026-01-12', 45), scan('2026-10-12', 30)], {
            treated: [treatment('embolization', '2026-04-01')],
          }),
        ]),
      }),
      ['surveillance', null, 'R11c', 'routine'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(shape(facts)).toEqual(expected);
  });
});

describe('on an mTOR inhibitor', () => {
  it('for an unknown reason the size rules apply, and the reason is asked first', () => {
    const unknown = decided(sized(60, { mtor: present(everolimus()) }));
    expect(unknown.rule).toBe('R09');
    expect(unknown.questions[0]).toMatchObject({
      fact: 'mtor.indication',
      text: 'Why is this drug given?',
    });
  });
});

describe('a size that cannot be used is refused by name', () => {
  it.each([
    [{ ...scan('2026-10-12', 20), axesMm: [], unusable: 'no-unit' as const }, '2026-10-12: no unit'],
    [{ ...scan('2026-10-12', 20), axesMm: [], unusable: 'unknown-unit' as const }, 'not a unit of length'],
    [scan('2026-10-12', -3), '-3 mm, 2026-10-12: not a plausible size'],
    [scan('2026-10-12', 410), '410 mm, 2026-10-12: not a plausible size'],
    [scan('2026-11-24', 20), '20 mm, 2026-11-24: in the future'],
    [scan('2026-02-29', 20), '20 mm, 2026-02-29: no such day'],
  ])('%#', (measurement, why) => {
    const d = decided(series([measurement]));
    expect([d.rule, d.subtype, d.imaging]).toEqual(['R06', 'X-SIZE-INVALID', null]);
    expect(d.headline).toContain(`Lesion L1: a number that cannot be used (`);
    expect(d.headline).toContain(why);
  });

  it('and never repaired: an older one that can be used does not stand for it', () => {
    const d = decided(series([scan('2026-01-12', 20), scan('2026-10-12', 410)]));
    expect([d.subtype, d.reasons[0]?.text]).toEqual([
      'X-SIZE-INVALID',
      'Lesion L1: a number that cannot be used (410 mm, 2026-10-12: not a plausible size)',
    ]);
  });

  it('but a large one that can be used still acts, and an older one that cannot does not matter', () => {
    expect(decided(series([scan('2026-01-12', 45), scan('2026-10-12', 410)])).rule).toBe('R09');
    expect(decided(series([scan('2026-01-12', -3), scan('2026-10-12', 20)])).rule).toBe('R11b');
  });

  it('and asked about before a bound that has become stale', () => {
    const boundedByReport = { date: '2024-11-22', upperMm: 21 };
    const facts = chart({ lesions: present([lesion('L1', [scan('2026-10-12', 410)], { boundedByReport })]) });
    expect(decided(facts).subtype).toBe('X-SIZE-INVALID');
  });

  it('a bound alone is a missing size', () => {
    const bound = { ...scan('2026-10-12', 30), unusable: 'bound-only' as const };
    expect(decided(series([bound])).subtype).toBe('X-SIZE-MISSING');
  });
});

describe('urgency', () => {
  it('is the most urgent of all findings, not only of the deciding rule', () => {
    const facts = sized(20, {
      malignancySuspected: present(true),
      symptoms: present([told('visible_haematuria')]),
    });
    expect(shape(facts)).toEqual(['intervention', 'I-DIAG', 'R02', 'same-day']);
  });

  it('is now for acute symptoms even where no AML is known', () => {
    const d = decided(chart({ renalAml: present(false), symptoms: present([told('shock')]) }));
    expect([d.rule, d.urgency]).toEqual(['R00', 'now']);
    expect(d.headline).toContain('emergency');
  });

  it('is two weeks for fast growth, whatever the size', () => {
    expect(shape(series([scan('2026-06-12', 36), scan('2026-10-12', 42)]))).toEqual([
      'intervention',
      'I-SIZE',
      'R09',
      '2-weeks',
    ]);
  });

  it('is the same day after an embolization', () => {
    const facts = chart({
      lesions: present([
        lesion('L1', [scan('2026-10-12', 45)], { treated: [treatment('embolization', '2026-11-15')] }),
      ]),
      symptoms: present([told('flank_pain', { onset: '2026-04-01' })]),
    });
    expect(decided(facts).urgency).toBe('same-day');
  });
});

describe('the headline', () => {
  it('says when it rests only on what the chart records', () => {
    expect(decided(sized(20)).headline).toMatch(/^From what the chart records: below 4\.0 cm/);
  });

  it('names the K4 debate', () => {
    expect(decided(sized(60)).headline).toContain('CUA and later cohorts: size alone does not decide.');
  });

  it('names the boundary at exactly 4.0 cm only', () => {
    expect(decided(sized(40)).headline).toContain('boundary');
    expect(decided(sized(40.1)).headline).not.toContain('boundary');
  });

  it('does not say that there is no lesion where an AML is coded but not measured', () => {
    const coded = { ...chart(), renalAml: present(true) };
    expect(decided(coded).headline).toMatch(/^A renal angiomyolipoma is recorded, its size is not\./);
    expect(decided({ ...coded, lesions: present([]) }).headline).toMatch(
      /^A renal angiomyolipoma is recorded/,
    );
    expect(decided(chart()).headline).toMatch(/^No kidney lesion is recorded\./);
    expect(decided(chart({ lesions: present([]) })).headline).toMatch(/^No kidney lesion with a size/);
  });

  it('asks for a new image before acting on a stale large size', () => {
    expect(decided(series([scan('2020-10-12', 50)])).headline).toContain('Re-image first');
  });
});

describe('the governing lesion', () => {
  it('is the largest active one; of equals the one measured longest ago', () => {
    const d = decided(
      chart({
        lesions: present([lesion('A', [scan('2026-10-12', 20)]), lesion('B', [scan('2026-09-12', 20)])]),
      }),
    );
    expect(d.governingLesion).toBe('B');
  });

  it('is the lesion that made the rule hold', () => {
    const d = decided(chart({ lesions: present([lesion('A', [scan('2026-10-12', 20)]), lesion('B', [])]) }));
    expect([d.rule, d.governingLesion]).toEqual(['R06', 'B']);
  });

  it('is the bounded one with the newest report where nothing is active', () => {
    const bounded = (id: string, date: string) => lesion(id, [], { boundedByReport: { date, upperMm: 15 } });
    const d = decided(chart({ lesions: present([bounded('A', '2026-10-12'), bounded('B', '2026-10-13')]) }));
    expect([d.rule, d.governingLesion, d.imaging?.due]).toEqual(['R11b', 'B', '2027-10-13']);
  });
});

describe('what could not be read', () => {
  it('stops a surveillance plan where it could hide something worse, and is named', () => {
    const d = decided(sized(20), [gap('symptoms', 'tsc')]);
    expect(d).toMatchObject({ rule: 'R06g', subtype: 'X-UNREADABLE', urgency: 'same-day', imaging: null });
    expect(d.headline).toContain('Problem list');
    expect(d.headline).toContain('symptoms');
    expect(d.reasons.map((r) => r.facts)).toEqual([['symptoms']]);
  });

  it('does not where it cannot change an earlier rule', () => {
    expect(decided(sized(20), [gap('egfr', 'heightCm', 'contraception')]).rule).toBe('R11b');
  });

  it('a clinician’s answer ends it', () => {
    const answered = {
      state: 'absent-documented' as const,
      value: [],
      sources: [{ from: 'clinician' as const, date: '2026-11-23' }],
    };
    expect(decided(sized(20, { symptoms: answered }), [gap('symptoms')]).rule).toBe('R11b');
  });

  it('a value the chart did give stays known, a list may lack items', () => {
    expect(decided(sized(20, { aneurysm: present({ mm: 0, date: null }) }), [gap('aneurysm')]).rule).toBe(
      'R11b',
    );
    expect(decided(sized(20), [gap('lesions')]).rule).toBe('R06g');
  });

  it('counts together: a fast pulse and a low pressure are an emergency only as a pair', () => {
    expect(decided(sized(20), [gap('heartRate')]).rule).toBe('R11b');
    expect(decided(sized(20), [gap('bloodPressure')]).rule).toBe('R11b');
    const both = decided(sized(20), [gap('heartRate', 'bloodPressure', 'egfr')]);
    expect([both.rule, both.urgency]).toEqual(['R06g', 'same-day']);
    expect(both.reasons.map((r) => r.facts)).toEqual([['heartRate', 'bloodPressure']]);
  });

  it('does not hide what is known to be worse', () => {
    expect(decided(sized(60), [gap('symptoms', 'tsc', 'lesions')]).rule).toBe('R09');
  });

  it('is routine where no bleeding fact is among it', () => {
    expect(decided(sized(20), [gap('mtor')])).toMatchObject({ rule: 'R06g', urgency: 'routine' });
  });

  it.each(['symptoms', 'acuteBleed', 'priorAmlBleed', 'haemoglobin', 'heartRate', 'bloodPressure'] as const)(
    'is of the same day where %s is among it',
    (fact) => {
      expect(decided(sized(20), [gap('mtor', fact)])).toMatchObject({ rule: 'R06g', urgency: 'same-day' });
    },
  );

  it('never becomes "no lesion" or "no AML"', () => {
    const d = decided(chart({ renalAml: present(false) }), [gap('renalAml', 'lesions')]);
    expect(d.rule).toBe('R06g');
  });

  it('is found by the state of the fact as well', () => {
    const facts = sized(20, { aneurysm: { state: 'not-readable', gap: 'reports' } });
    expect(decided(facts).rule).toBe('R06g');
    const named = decided(facts, [
      { id: 'reports', what: 'Imaging reports', why: 'refused', facts: [], text: '' },
    ]);
    expect(named.headline).toContain('Imaging reports');
  });
});

describe('the trace', () => {
  it('names the signs in one order, however they are listed', () => {
    const reasons = (...codes: SymptomCode[]) =>
      decided(sized(20, { symptoms: present(codes.map((code) => told(code))) })).reasons.map((r) => r.text);
    expect(reasons('syncope', 'shock')).toEqual(['Shock', 'Syncope']);
    expect(reasons('shock', 'syncope')).toEqual(['Shock', 'Syncope']);
  });

  it('has every rule once, in order, and marks the deciding one', () => {
    const { trace, rule } = decided(sized(60));
    expect(trace).toHaveLength(24);
    expect(trace.find((t) => t.result === 'holds')?.rule).toBe(rule);
    expect(trace.find((t) => t.rule === 'R01')?.result).toBe('cannot-tell');
    expect(trace.find((t) => t.rule === 'R12')?.result).toBe('does-not-hold');
  });

  it('says of a man that he is not pregnant where that is recorded, and nothing where he is recorded as pregnant', () => {
    const pregnancy = (pregnant: boolean) =>
      decided(sized(20, { sex: present('male'), pregnant: present(pregnant) })).trace.find(
        (t) => t.rule === 'R11d',
      )?.result;
    expect([pregnancy(false), pregnancy(true)]).toEqual(['does-not-hold', 'cannot-tell']);
  });
});

describe('questions', () => {
  it('are only those whose answer would change the verdict', () => {
    const facts = decided(sized(20)).questions.map((q) => q.fact);
    expect(facts).toContain('symptoms');
    expect(facts).toContain('aneurysm');
    expect(facts).not.toContain('egfr');
    expect(facts).not.toContain('contraception');
    expect(facts).not.toContain('lesions');
  });

  it('start with what could be an emergency', () => {
    expect(decided(sized(20)).questions[0]?.wouldChange[0]?.disposition).toBe('emergency');
  });

  it('ask of an old or undated sign in the chart: is this happening now?', () => {
    const d = decided(sized(20, { symptoms: present([charted('syncope', '2025-01-01')]) }));
    expect(d.questions[0]).toMatchObject({
      fact: 'symptoms',
      text: 'Is this happening now? (Syncope, 2025-01-01)',
      wouldChange: [{ answer: 'yes', disposition: 'emergency' }],
    });
    expect(d.alerts.filter((a) => a.severity === 'stop')).toEqual([]);
  });

  it('do not ask that of what is over', () => {
    const over = charted('syncope', '2025-01-01', { status: 'resolved' });
    expect(
      decided(sized(20, { symptoms: present([over]) }))
        .questions.map((q) => q.text)
        .join(),
    ).not.toContain('happening now');
  });

  it('ask about TSC first in a young adult with one lesion', () => {
    expect(decided(sized(45, { ageYears: present(30), ...fatShown })).questions[0]?.fact).toBe('tsc');
  });

  it('ask for the size that is missing, and for the link of an older measurement', () => {
    const missing = decided(chart({ lesions: present([lesion('L1', [])]) }));
    expect(missing.questions.map((q) => q.fact)).toContain('lesions.L1.size');
    const unlinked = decided(
      chart({
        ...fatShown,
        lesions: present([
          lesion('old', [scan('2025-10-12', 22)], { unlinked: true }),
          lesion('new', [scan('2026-10-12', 32)], { unlinked: true }),
        ]),
      }),
    );
    expect(unlinked.questions.find((q) => q.fact === 'lesions.old')?.wouldChange[0]).toMatchObject({
      answer: 'same as new',
      disposition: 'intervention',
    });
  });
});

describe('education', () => {
  it('teaches the signs of bleeding to everyone with a renal AML', () => {
    const ids = (facts: Facts) => decided(facts).education.map((e) => e.id);
    expect(ids(sized(20))).toEqual(['H1', 'H2', 'H3', 'H4', 'H5', 'H11', 'H12', 'H13']);
    expect(ids(sized(60))).toEqual(['H1', 'H2', 'H3', 'H4', 'H6', 'H11', 'H12', 'H13']);
    expect(decided(chart({ renalAml: present(false) })).education).toEqual([]);
  });

  it('says of what is not confirmed that it is not', () => {
    const h2 = decided(sized(20)).education.find((e) => e.id === 'H2');
    expect(h2?.text).toContain('Most small ones never bleed (general medical knowledge, not yet confirmed)');
    const h12 = decided(sized(20)).education.find((e) => e.id === 'H12');
    expect(h12?.text).toContain('contact sport (general medical knowledge, not yet confirmed)');
  });

  it('gives the date of the next scan', () => {
    expect(decided(sized(20)).education.find((e) => e.id === 'H5')?.text).toContain('2027-10-12');
  });
});

describe('the trace', () => {
  it('says of entries that contradict each other that they do', () => {
    const values = [true, false].map((value) => ({ value, sources: [] }));
    const { trace } = decided(sized(20, { malignancySuspected: { state: 'conflicting', values } }));
    expect(trace.find((step) => step.rule === 'R02')?.because).toContain(
      'Suspicion of malignancy: entries contradict each other',
    );
  });
});

describe('actions', () => {
  const ids = (facts: Facts) => decided(facts).actions.map((a) => a.id);

  it('always teach; ask the report for what is needed with each imaging', () => {
    expect(ids(sized(20))).toEqual(['report-request', 'act-if', 'bleeding-education']);
  });

  it('settle TSC before choosing a treatment by size', () => {
    expect(ids(sized(40))).toContain('settle-tsc-first');
    expect(ids(sized(40, { tsc: present('excluded') }))).not.toContain('settle-tsc-first');
  });
});
