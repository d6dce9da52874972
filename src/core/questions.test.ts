import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someFacts } from './arbitraries.ts';
import { addDays } from './dates.ts';
import { type FactKey, type Facts, SYMPTOM_CODES, TSC_FEATURES } from './facts.ts';
import {
  chart,
  charted,
  context,
  decided,
  everolimus,
  lesion,
  present,
  scan,
  sized,
  TODAY,
  told,
  treatment,
} from './fixtures.ts';
import { isKnown } from './known.ts';
import { outlookOf } from './outlook.ts';

const range = (from: number, to: number, step = 1) =>
  Array.from(
    { length: Math.round((to - from) / step) + 1 },
    (_, n) => Math.round((from + n * step) * 10) / 10,
  );
const someDays = [...range(0, 40), ...range(1, 190).map((n) => n * 30)].map((n) => addDays(TODAY, -n));
const yesNo = [true, false];
const one = (mm: number[]) => [
  lesion('L1', mm.length === 0 ? [] : [scan(TODAY, mm[0] ?? 0)], { side: null, treated: [] }),
];

/** An older entry of a measured sign would take the measured one back, which nobody is asked to do. */
const MEASURED = ['hypotension', 'tachycardia', 'haemoglobin_drop'];

/** Far more values than the core tries: every year, every tenth of a millimetre, every day of the last weeks. */
const DENSE: { [K in FactKey]?: unknown[] } = {
  ageYears: range(0, 115),
  sex: ['female', 'male'],
  renalAml: yesNo,
  tsc: ['definite', 'suspected', 'excluded'],
  tscFeatures: [[], ...TSC_FEATURES.map((f) => [f])],
  lam: yesNo,
  lungSigns: [[], ['pneumothorax'], ['lung_cysts']],
  lesions: [[], one([]), ...range(1, 60, 0.1).map((mm) => one([mm]))],
  symptoms: [
    [],
    ...SYMPTOM_CODES.flatMap((code) => [
      [told(code)],
      ...range(0, MEASURED.includes(code) ? 0 : 16).map((n) => [
        told(code, { onset: addDays(TODAY, -n), ongoing: true }),
      ]),
    ]),
  ],
  acuteBleed: yesNo,
  priorAmlBleed: [false, ...someDays],
  riskObserved: someDays.map((date) => ({ by: 'Dr N', date })),
  aneurysm: range(0, 30, 0.1).map((mm) => ({ mm, date: null })),
  vesselRich: yesNo,
  flankTraumaExposure: yesNo,
  malignancySuspected: yesNo,
  patternChanged: yesNo,
  fatSeen: yesNo.flatMap((seen) => [null, 'ct', 'mri', 'ultrasound'].map((by) => ({ seen, by }))),
  histology: ['classic', 'epithelioid', 'other'],
  aggressiveSigns: [[], ['calcification'], ['necrosis'], ['vein_extension'], ['nodes'], ['invasive_margin']],
  solitaryKidney: yesNo,
  organTransplant: yesNo,
  dialysis: yesNo,
  emergencyAccessPoor: yesNo,
  rapamycinAllergy: yesNo,
  severeInfection: yesNo,
  liverDisease: [false, ...['A', 'B', 'C', null].map((childPugh) => ({ childPugh, specialistAgrees: null }))],
  plannedSurgery: [false, addDays(TODAY, 10)],
  plannedLiveVaccine: [false, addDays(TODAY, 10)],
  heightCm: range(40, 210, 10),
  egfr: range(1, 200).map((value) => ({ value, comparator: null, date: TODAY, equation: 'CKD-EPI 2021' })),
  creatinine: range(0.1, 25, 0.1).map((valueMgDl) => ({ valueMgDl, date: TODAY })),
  acrMgPerG: range(0, 1000, 10).map((value) => ({ value, date: TODAY })),
  lastRenalImagingDate: someDays,
  medicationsReviewed: someDays,
};

function supposed(facts: Facts, key: FactKey, value: unknown): Facts {
  return { ...facts, [key]: { state: 'present', value, sources: [] } };
}

function changes(facts: Facts, key: FactKey, told: 'verdict' | 'rule'): boolean {
  const now = outlookOf(context(facts))[told];
  return (DENSE[key] ?? []).some((value) => outlookOf(context(supposed(facts, key, value)))[told] !== now);
}

describe('the questions', { timeout: 120_000 }, () => {
  it('are exactly the missing facts that can change disposition, first option or interval', () => {
    // `Object.keys` of a closed record: exactly its keys.
    const keys = Object.keys(DENSE) as FactKey[];
    fc.assert(
      fc.property(someFacts, (facts) => {
        const asked = new Set(decided(facts).questions.map((q) => q.fact));
        for (const key of keys) {
          if (isKnown(facts[key]) || key === 'tscFeatures') continue;
          const decisive = changes(facts, key, 'verdict') || (key === 'tsc' && changes(facts, key, 'rule'));
          expect([key, asked.has(key)]).toEqual([key, decisive]);
        }
        // Signs of TSC are part of the one question about TSC (K12).
        if (!isKnown(facts.tscFeatures) && changes(facts, 'tscFeatures', 'verdict'))
          expect(asked).toContain('tsc');
      }),
      { numRuns: 40 },
    );
  });
});

const definite = { tsc: present('definite' as const) };
const asked = (facts: Facts) => decided(facts).questions.map((q) => q.fact);
const about = (facts: Facts, fact: string) => decided(facts).questions.find((q) => q.fact === fact);

describe('a question', () => {
  it('tells each verdict that its answers could lead to, once, at the threshold', () => {
    expect(about(sized(20), 'aneurysm')?.wouldChange).toEqual([
      {
        answer: '5 mm',
        disposition: 'intervention',
        subtype: 'I-RISK',
        option: 'embolization',
        intervalMonths: 6,
      },
      { answer: '4.9 mm', disposition: 'surveillance', option: 'active-surveillance', intervalMonths: 6 },
    ]);
  });

  it('is asked where equal first options would become one, or the subtype another', () => {
    expect(about(sized(60), 'aneurysm')?.wouldChange.map((w) => w.subtype)).toEqual(['I-RISK']);
    expect(about(sized(45, definite), 'ageYears')?.wouldChange).toMatchObject([
      { answer: '17', subtype: 'M-PAED' },
    ]);
  });

  it('is never asked about kidney function, which changes no disposition', () => {
    for (const facts of [sized(20), sized(60), sized(45, definite)]) {
      expect(asked(facts).filter((f) => ['egfr', 'creatinine', 'heightCm', 'acrMgPerG'].includes(f))).toEqual(
        [],
      );
    }
  });

  it('about TSC is one question, asked of everyone in whom it is not recorded', () => {
    expect(asked(sized(20))).toContain('tsc');
    expect(asked(sized(20))).not.toContain('tscFeatures');
    expect(asked(sized(20, { tsc: present('excluded') }))).not.toContain('tsc');
    expect(asked(sized(20, { symptoms: present([told('shock')]) }))).not.toContain('tsc');
  });

  it('asks where no lesion is recorded, and for the size of one that has none or a useless number', () => {
    expect(about(chart(), 'lesions')?.wouldChange.map((w) => w.answer)).toContain('a lesion of 4.0 cm');
    const useless = [
      scan('2026-12-01', 30),
      scan('2026-10-12', -3),
      scan('2026-10-12', 410),
      { ...scan('2026-10-12', 30), unusable: 'no-unit' as const },
    ];
    for (const m of useless) {
      const facts = chart({ lesions: present([lesion('L1', [m])]) });
      expect(about(facts, 'lesions.L1.size')?.wouldChange.map((w) => w.disposition)).toContain(
        'intervention',
      );
    }
  });

  it('asks whether a lesion was treated, and for the day and the result of a treatment', () => {
    const withTreatment = (treated: ReturnType<typeof treatment>[] | null) =>
      chart({ lesions: present([lesion('L1', [scan('2026-03-12', 45)], { treated })]) });
    expect(asked(withTreatment(null))).toContain('lesions.L1.treated');
    expect(asked(withTreatment([]))).not.toContain('lesions.L1.treated');
    expect(asked(withTreatment([treatment('embolization', null)]))).toContain('lesions.L1.treated.date');
    const surgery = treatment('nephron-sparing-surgery', '2026-04-12');
    expect(about(withTreatment([surgery]), 'lesions.L1.treated.completeExcision')?.text).toContain(
      'nephron sparing surgery of 2026-04-12, lesion L1',
    );
    const excised = treatment('nephron-sparing-surgery', '2026-04-12', true);
    expect(asked(withTreatment([excised])).filter((f) => f.startsWith('lesions'))).toEqual([]);
  });

  it('asks for every undocumented detail of a drug that could change the verdict', () => {
    const questions = asked(sized(35, { mtor: present(everolimus({ indication: 'aml', since: null })) }));
    for (const detail of ['since', 'bleedGrade', 'newLesionCm', 'adverseEvents', 'bothTaken']) {
      expect(questions).toContain(`mtor.${detail}`);
    }
    expect(questions).not.toContain('mtor.indication');
  });

  it('asks for the volume where the others set a limit', () => {
    const volumes = { baselineMl: 100, nadirMl: 60, currentMl: null, currentDate: '2026-10-12' };
    const facts = sized(35, { mtor: present(everolimus({ indication: 'aml', volumes })) });
    expect(about(facts, 'mtor.volumes.currentMl')?.wouldChange).toMatchObject([
      { answer: '100.1 mL', subtype: 'I-MTOR-FAIL' },
    ]);
  });

  it('first asks whether a severe bleed without a day is happening now', () => {
    const facts = sized(35, { mtor: present(everolimus({ indication: 'aml', bleedGrade: 3 })) });
    expect(decided(facts).questions[0]).toMatchObject({
      fact: 'mtor.bleedDate',
      text: 'Is this happening now? (severe bleed on treatment, undated)',
    });
  });

  it('asks of a low pressure alone whether it is new, also where no symptom is recorded', () => {
    const low = { systolic: 85, diastolic: null, date: TODAY, sources: [] };
    expect(decided(sized(20, { bloodPressure: present([low]) })).questions[0]).toMatchObject({
      fact: 'bloodPressure',
      text: 'Is this new for this patient? (Low blood pressure, 2026-11-23)',
      wouldChange: [{ answer: 'yes', disposition: 'emergency' }],
    });
  });

  it('asks for the age where today’s pulse or pressure would be that of a healthy child, whatever it once was', () => {
    const days = ['2025-01-01', TODAY];
    const pulse = days.map((date) => ({ date, value: 120, sources: [] }));
    const pressure = days.map((date) => ({ date, systolic: 85, diastolic: null, sources: [] }));
    for (const measured of [{ heartRate: present(pulse) }, { bloodPressure: present(pressure) }]) {
      const facts = sized(20, { symptoms: present([told('flank_pain')]), ...measured });
      expect(decided(facts).disposition).toBe('emergency');
      expect(about(facts, 'ageYears')?.wouldChange).toMatchObject([{ subtype: 'I-SYMPT' }]);
    }
  });

  it('asks of blood in the urine long ago whether it was seen or only measured', () => {
    const facts = sized(20, { symptoms: present([charted('haematuria_unspecified', '2026-01-01')]) });
    expect(decided(facts).questions[0]?.text).toBe(
      'Visible, or on the dipstick only? (Haematuria (visible or not is not said), 2026-01-01)',
    );
  });

  it('puts TSC first only where a lesion is recorded', () => {
    const mtor = present(everolimus({ indication: 'other' }));
    const questions = asked(chart({ ageYears: present(30), mtor }));
    expect(questions).toContain('tsc');
    expect(questions[0]).not.toBe('tsc');
  });

  it('about one lesion or two tells only the answers that lead elsewhere, where there are any', () => {
    const unlinked = (id: string, date: string, mm: number) =>
      lesion(id, [scan(date, mm)], { side: null, unlinked: true });
    const facts = chart({
      fatSeen: present({ seen: true, by: 'ct' }),
      lesions: present([unlinked('A', '2025-10-12', 22), unlinked('B', '2026-10-12', 32)]),
    });
    expect(about(facts, 'lesions.A')?.wouldChange).toMatchObject([
      { answer: 'same as B', disposition: 'intervention' },
    ]);
  });

  it('asks of a kidney removed and measured since which of the two is right, and what follows from each', () => {
    const removal = { treated: [treatment('nephrectomy', '2026-03-01')] };
    const before = scan('2026-02-01', 45);
    const facts = chart({
      lesions: present([
        lesion('L1', [before, scan('2026-10-12', 20)], removal),
        lesion('L2', [before], removal),
        lesion('L3', [scan('2026-10-12', 12)], { side: 'right' }),
      ]),
    });
    expect(about(facts, 'lesions.L1.treated')).toMatchObject({
      text: 'It was measured after its removal: is that measurement of this lesion? (nephrectomy of 2026-03-01, lesion L1)',
      wouldChange: [{ answer: 'yes, the kidney was not removed', subtype: 'I-SIZE' }],
    });
  });

  it('asks once about an entry that implies another sign', () => {
    const facts = sized(20, { symptoms: present([charted('sudden_flank_pain', '2026-01-01')]) });
    const now = decided(facts).questions.filter((q) => q.text.startsWith('Is this happening now?'));
    expect(now.map((q) => q.text)).toEqual(['Is this happening now? (Sudden flank pain, 2026-01-01)']);
  });

  it('asks whether a drug of unknown status is still taken, where that matters', () => {
    const listed = (name: string, classes: 'mtor-inhibitor' | 'nsaid') =>
      sized(20, {
        ...definite,
        medications: present([{ name, status: 'unknown', classes: [classes], date: null, sources: [] }]),
      });
    expect(about(listed('everolimus', 'mtor-inhibitor'), 'medications')?.text).toBe(
      'Is this drug still taken? (everolimus)',
    );
    expect(asked(listed('ibuprofen', 'nsaid'))).not.toContain('medications');
  });
});
