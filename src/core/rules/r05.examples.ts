import type { Mtor } from '../facts.ts';
import {
  chart,
  everolimus,
  gap,
  lesion,
  present,
  type RuleExample,
  scan,
  series,
  sized,
  told,
  treatment,
} from '../fixtures.ts';

const listed = present([
  {
    name: 'everolimus 10 mg',
    status: 'active' as const,
    classes: ['mtor-inhibitor' as const],
    date: null,
    sources: [],
  },
]);

const on = (more: Partial<Mtor> = {}) => ({ mtor: present(everolimus({ indication: 'aml', ...more })) });
/** Imaged on treatment lately, one lesion of 2 cm. */
const treated = (more: Partial<Mtor> = {}) => sized(20, on(more));
const volumes = (baselineMl: number | null, nadirMl: number | null, currentMl: number | null) => ({
  volumes: { baselineMl, nadirMl, currentMl, currentDate: '2026-10-12' },
});
const axes = (date: string, ...axesMm: number[]) => ({ ...scan(date, 1), axesMm });

export const progressing: RuleExample[] = [
  {
    says: 'the volume 25 % above its smallest and above baseline is progression',
    facts: treated(volumes(60, 50, 62.5)),
    truth: true,
  },
  { says: '24.9 % above is not', facts: treated({ ...quiet(), ...volumes(60, 50, 62.45) }), truth: false },
  {
    says: 'nor is 25 % above the smallest but not above baseline',
    facts: treated({ ...quiet(), ...volumes(62.5, 50, 62.5) }),
    truth: false,
  },
  {
    says: 'without a baseline it cannot be told',
    facts: treated({ ...quiet(), ...volumes(null, 50, 70) }),
    truth: null,
  },
  {
    says: 'nor without the smallest',
    facts: treated({ ...quiet(), ...volumes(60, null, 70) }),
    truth: null,
  },
  { says: 'a new lesion of 1.0 cm is progression', facts: treated({ newLesionCm: 1 }), truth: true },
  { says: 'one of 0.9 cm is not', facts: treated({ ...quiet(), newLesionCm: 0.9 }), truth: false },
  {
    says: 'a kidney volume 20 % above its smallest and above baseline is',
    facts: treated({ kidneyVolumeChangeFromNadirPct: 20, kidneyVolumeAboveBaseline: true }),
    truth: true,
  },
  {
    says: '19.9 % is not',
    facts: treated({ ...quiet(), kidneyVolumeChangeFromNadirPct: 19.9, kidneyVolumeAboveBaseline: true }),
    truth: false,
  },
  {
    says: 'nor 20 % below baseline',
    facts: treated({ ...quiet(), kidneyVolumeChangeFromNadirPct: 20, kidneyVolumeAboveBaseline: false }),
    truth: false,
  },
  {
    says: 'nor told while the baseline is unknown',
    facts: treated({ ...quiet(), kidneyVolumeChangeFromNadirPct: 20, kidneyVolumeAboveBaseline: null }),
    truth: null,
  },
  { says: 'a bleed of grade 2 is, even undated', facts: treated({ bleedGrade: 2 }), truth: true },
  { says: 'one of grade 1 is not', facts: treated({ ...quiet(), bleedGrade: 1 }), truth: false },
  {
    says: 'significant growth from the smallest diameter on treatment is',
    facts: series([scan('2025-10-12', 20), scan('2026-10-12', 25.1)], on()),
    truth: true,
  },
  {
    says: '0.50 cm a year is not above',
    facts: series([scan('2025-10-12', 20), scan('2026-10-12', 25)], on(quiet())),
    truth: false,
  },
  {
    says: 'growth from a scan before the drug is not on treatment',
    facts: series([scan('2025-06-10', 10), scan('2026-10-12', 25)], on(quiet())),
    truth: false,
  },
  {
    says: 'nor growth across an embolization',
    facts: chart({
      ...on(quiet()),
      lesions: present([
        lesion('L1', [scan('2025-07-12', 20), scan('2026-10-12', 40)], {
          treated: [treatment('embolization', '2026-01-12')],
        }),
      ]),
    }),
    truth: false,
  },
  {
    says: 'scans of two modalities have no rate',
    facts: series([scan('2025-10-12', 20, 'ultrasound'), scan('2026-10-12', 30)], on(quiet())),
    truth: false,
  },
  {
    says: 'a smaller scan of another modality does not hide growth on the same one',
    facts: series(
      [scan('2025-08-12', 22), scan('2025-10-12', 20, 'ultrasound'), scan('2026-10-12', 30)],
      on(quiet()),
    ),
    truth: true,
  },
  {
    says: 'three axes give a volume where none is recorded',
    facts: series(
      [axes('2025-05-10', 40, 40, 40), axes('2025-10-12', 38, 38, 38), axes('2026-10-12', 42, 42, 42)],
      on(),
    ),
    truth: true,
  },
  { says: 'nothing documented cannot be told', facts: treated(), truth: null },
  {
    says: 'for a transplant without TSC the branch does not hold, even with a bleed',
    facts: treated({ indication: 'transplant', bleedGrade: 2 }),
    truth: false,
  },
];

/** Everything about progression documented and quiet. */
function quiet(): Partial<Mtor> {
  return {
    ...volumes(100, 50, 52),
    newLesionCm: 0,
    kidneyVolumeChangeFromNadirPct: 0,
    kidneyVolumeAboveBaseline: false,
    bleedGrade: 0,
  };
}

const safe = {
  pregnant: present(false),
  severeInfection: present(false),
  rapamycinAllergy: present(false),
};
const event = (term: NonNullable<Mtor['adverseEvents']>[number]['term'], grade: number | null) =>
  sized(20, { ...safe, ...on({ adverseEvents: [{ term, grade }] }) });
const events: Pick<Mtor, 'adverseEvents'> = { adverseEvents: [] };

export const stopping: RuleExample[] = [
  { says: 'nothing that asks to stop', facts: sized(20, { ...safe, ...on(events) }), truth: false },
  { says: 'angioedema of unknown grade stops it', facts: event('angioedema', null), truth: true },
  { says: 'so does breathlessness of grade 1', facts: event('breathlessness', 1), truth: true },
  { says: 'stomatitis of grade 2 does', facts: event('stomatitis', 2), truth: true },
  { says: 'stomatitis of grade 1 does not', facts: event('stomatitis', 1), truth: false },
  { says: 'of unknown grade does not', facts: event('stomatitis', null), truth: false },
  { says: 'pneumonitis of grade 2 does', facts: event('pneumonitis', 2), truth: true },
  { says: 'pneumonitis of grade 1 does not', facts: event('pneumonitis', 1), truth: false },
  { says: 'thrombocytopenia of grade 2 does', facts: event('thrombocytopenia', 2), truth: true },
  { says: 'thrombocytopenia of grade 1 does not', facts: event('thrombocytopenia', 1), truth: false },
  { says: 'hypersensitivity of any grade does', facts: event('hypersensitivity', null), truth: true },
  { says: 'any other toxicity of grade 3 does', facts: event('other', 3), truth: true },
  { says: 'of grade 2 does not', facts: event('other', 2), truth: false },
  {
    says: 'pregnancy does',
    facts: sized(20, { ...safe, ...on(events), pregnant: present(true) }),
    truth: true,
  },
  {
    says: 'even in a man, until that is cleared up',
    facts: sized(20, { ...safe, ...on(events), pregnant: present(true), sex: present('male') }),
    truth: true,
  },
  {
    says: 'a severe infection does',
    facts: sized(20, { ...safe, ...on(events), severeInfection: present(true) }),
    truth: true,
  },
  {
    says: 'an allergy to rapamycins does',
    facts: sized(20, { ...safe, ...on(events), rapamycinAllergy: present(true) }),
    truth: true,
  },
  {
    says: 'two mTOR inhibitors taken do',
    facts: sized(20, { ...safe, ...on({ ...events, bothTaken: true }) }),
    truth: true,
  },
  {
    says: 'breathlessness now does',
    facts: sized(20, { ...safe, ...on(events), symptoms: present([told('breathlessness')]) }),
    truth: true,
  },
  {
    says: 'and breathlessness of two weeks that the clinician says is going on',
    facts: sized(20, {
      ...safe,
      ...on(events),
      symptoms: present([told('breathlessness', { onset: '2026-11-09', ongoing: true })]),
    }),
    truth: true,
  },
  {
    says: 'of another cause it does not',
    facts: sized(20, {
      ...safe,
      ...on(events),
      symptoms: present([told('breathlessness', { ongoing: true, cause: 'other' })]),
    }),
    truth: false,
  },
  {
    says: 'a man need not be asked about pregnancy',
    facts: sized(20, { ...safe, ...on(events), pregnant: chart().pregnant, sex: present('male') }),
    truth: false,
  },
  { says: 'adverse events not recorded cannot be told', facts: sized(20, { ...safe, ...on() }), truth: null },
  {
    says: 'nor pregnancy',
    facts: sized(20, { ...safe, ...on(events), pregnant: chart().pregnant }),
    truth: null,
  },
];

export const undocumented: RuleExample[] = [
  { says: 'a start not recorded: assess', facts: treated({ since: null }), truth: true },
  {
    says: 'an active drug on the list with definite TSC has no recorded start',
    facts: chart({ medications: listed, tsc: present('definite') }),
    truth: true,
  },
  { says: 'six months without a scan: assess', facts: chart(on({ since: '2026-05-23' })), truth: true },
  { says: 'a day less: not yet', facts: chart(on({ since: '2026-05-24' })), truth: false },
  {
    says: 'a scan on the day of the start is baseline',
    facts: series([scan('2026-05-23', 20)], on({ since: '2026-05-23' })),
    truth: true,
  },
  {
    says: 'an undated scan is none',
    facts: series([scan(null, 20)], on({ since: '2026-05-23' })),
    truth: true,
  },
  { says: 'a scan 12 months ago is in time', facts: series([scan('2025-11-23', 20)], on()), truth: false },
  { says: 'one day more is not', facts: series([scan('2025-11-22', 20)], on()), truth: true },
  {
    says: 'volumes are imaging too',
    facts: chart(on(volumes(100, 50, 52))),
    truth: false,
  },
  {
    says: '20 % and 5 mm above the smallest diameter: assess, whatever the modality',
    facts: series([scan('2026-06-12', 25, 'ultrasound'), scan('2026-10-12', 30, 'ct')], on()),
    truth: true,
  },
  {
    says: '19.9 % is not',
    facts: series([scan('2026-06-12', 40), scan('2026-10-12', 47.96)], on()),
    truth: false,
  },
  {
    says: 'nor are 4.9 mm',
    facts: series([scan('2026-06-12', 20), scan('2026-10-12', 24.9)], on()),
    truth: false,
  },
  {
    says: 'imaged lately, nothing larger: documented',
    facts: treated(),
    truth: false,
  },
];

export const continuing: RuleExample[] = [
  { says: 'everolimus for AML is treatment', facts: chart(on()), truth: true },
  {
    says: 'so is any mTOR inhibitor with definite TSC',
    facts: chart({ ...on({ indication: 'transplant' }), tsc: present('definite') }),
    truth: true,
  },
  { says: 'for a transplant it is not', facts: chart(on({ indication: 'transplant' })), truth: false },
  {
    says: 'without a known reason it cannot be told: the size rules apply',
    facts: chart(on({ indication: null })),
    truth: null,
  },
  { says: 'not on the drug, as stated, is not', facts: chart({ mtor: present(false) }), truth: false },
  { says: 'not recorded cannot be told', facts: chart(), truth: null },
  {
    says: 'entries that contradict each other count as on the drug',
    facts: chart({
      mtor: {
        state: 'conflicting',
        values: [
          { value: false, sources: [] },
          { value: everolimus({ indication: 'tsc' }), sources: [] },
        ],
      },
    }),
    truth: true,
  },
  {
    says: 'TSC that could not be read leaves it open',
    facts: chart(on({ indication: 'sega' })),
    gaps: [gap('tsc')],
    truth: null,
  },
];
