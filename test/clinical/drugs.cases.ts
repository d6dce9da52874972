import { type Case, definite, LAST_SCAN, scan, seen, type ShownAlert, sized, sporadic } from './case.ts';
import { BY_SIZE, EMERGENCY, RECENT_BLEED, START, SURVEILLANCE } from './outcomes.ts';

/** D1–D16: scope, severity and order. (D0 stands with the treatment cases.) */

/** A drug start in a woman of 60 whose list is current and holds nothing of interest. */
const start = { ...definite, ...sized(45), medications: ['amlodipine'] };
const small = { ...sporadic, ...sized(20) };
const withDrug = (...names: string[]) => ({ ...start, medications: ['amlodipine', ...names] });

function named(id: string, severity: ShownAlert[1], names: readonly string[]): Case[] {
  return names.map((name) => ({
    name: `${name} is checked before a start (${id})`,
    answers: withDrug(name),
    expect: { ...START, alertsWith: [[id, severity]] },
  }));
}

const interactions: Case[] = [
  ...named('D1', 'stop', [
    'ketoconazole',
    'itraconazole',
    'posaconazole',
    'voriconazole',
    'clarithromycin',
    'telithromycin',
    'ritonavir',
    'atazanavir',
    'saquinavir',
    'indinavir',
    'nelfinavir',
    'darunavir',
    'nefazodone',
    'cobicistat',
    'nirmatrelvir/ritonavir',
    'lopinavir/ritonavir',
  ]),
  ...named('D2', 'caution', [
    'erythromycin',
    'fluconazole',
    'verapamil',
    'diltiazem',
    'aprepitant',
    'ciclosporin',
    'dronedarone',
    'imatinib',
  ]),
  ...named('D3', 'caution', [
    'rifampicin',
    'rifabutin',
    'rifapentine',
    'phenytoin',
    'carbamazepine',
    'phenobarbital',
    "St John's wort",
    'Saint John’s-wort',
    'oxcarbazepine',
    'eslicarbazepine',
    'dexamethasone',
    'primidone',
    'enzalutamide',
    'apalutamide',
    'mitotane',
  ]),
  ...named('D4', 'caution', ['lisinopril', 'ramipril', 'cilazapril', 'sacubitril/valsartan', 'sitagliptin']),
  ...named('D5', 'caution', ['cannabidiol', 'CBD oil']),
  ...named('D9', 'info', ['ethinylestradiol', 'combined oral contraceptive']),
  ...named('D10', 'caution', ['tacrolimus', 'methotrexate', 'prednisolone', 'deflazacort', 'dexamethasone']),
  ...named('D11', 'caution', ['apixaban', 'nadroparin', 'clopidogrel', 'ASA', 'ibuprofen', 'mefenamic acid']),
];

const scope: Case[] = [
  {
    name: 'a mouthwash does not reach the blood: nothing is checked',
    answers: withDrug('dexamethasone mouthwash'),
    expect: { ...START, drugChecks: [['D15', 'info']] },
  },
  {
    name: 'a start with nothing of interest on the list asks for its baseline only',
    answers: start,
    expect: { ...START, drugChecks: [['D15', 'info']] },
  },
  {
    name: 'the checks of a start stand in order: stop, caution, info, and within each by number',
    answers: withDrug(
      'apixaban',
      'cannabidiol',
      'lisinopril',
      'carbamazepine',
      'verapamil',
      'clarithromycin',
    ),
    expect: {
      ...START,
      drugChecks: [
        ['D1', 'stop'],
        ['D2', 'caution'],
        ['D3', 'caution'],
        ['D4', 'caution'],
        ['D5', 'caution'],
        ['D11', 'caution'],
        ['D15', 'info'],
      ],
    },
  },
  {
    name: 'the interactions of a drug neither taken nor started are not shown',
    answers: {
      ...small,
      medications: [
        'clarithromycin',
        'verapamil',
        'carbamazepine',
        'lisinopril',
        'cannabidiol',
        'prednisolone',
      ],
    },
    expect: { ...SURVEILLANCE, drugChecks: [] },
  },
  {
    name: 'an anticoagulant is named even where no drug is considered',
    answers: { ...small, medications: ['apixaban'] },
    expect: { ...SURVEILLANCE, drugChecks: [['D11', 'caution']] },
  },
  {
    name: 'the interactions of a transplant drug are shown, whatever is done about the lesion',
    answers: {
      ...small,
      medications: ['sirolimus', 'clarithromycin'],
      mtor: { drug: 'sirolimus', since: '2020-01-01', indication: 'transplant' },
    },
    expect: { ...SURVEILLANCE, alertsWith: [['D1', 'stop']] },
  },
  {
    name: 'a toxicity stands before an interaction',
    answers: {
      ...definite,
      ...seen(scan('2025-05-01', 45, 'mri'), scan(LAST_SCAN, 35, 'mri')),
      medications: ['everolimus', 'clarithromycin', 'lisinopril'],
      mtor: {
        drug: 'everolimus',
        since: '2025-06-10',
        doseMgPerDay: 10,
        indication: 'aml',
        adverseEvents: [{ term: 'stomatitis', grade: 3 }],
      },
    },
    expect: {
      subtype: 'M-HOLD',
      alertsWith: [
        ['D0', 'stop'],
        ['D1', 'stop'],
        ['D4', 'caution'],
      ],
    },
  },
  {
    name: 'on treatment without anything of interest no baseline of a start is shown as a stop or a caution',
    answers: {
      ...definite,
      ...seen(scan('2025-05-01', 45, 'mri'), scan(LAST_SCAN, 35, 'mri')),
      medications: ['everolimus'],
      mtor: { drug: 'everolimus', since: '2025-06-10', doseMgPerDay: 10, indication: 'aml' },
    },
    expect: {
      subtype: 'M-CONTINUE',
      alertsWithout: ['D0', 'D1', 'D2', 'D3', 'D4', 'D5', 'D10', 'D11', 'D12', 'D13', 'D14', 'D16'],
    },
  },
];

const bleeding: Case[] = [
  ...(['apixaban', 'clopidogrel'] as const).flatMap((name): Case[] => [
    {
      name: `no further dose of ${name} in an emergency until the team has decided`,
      answers: { ...small, acuteBleed: true, medications: [name] },
      expect: { ...EMERGENCY, drugChecks: [['D11', 'stop']] },
    },
    {
      name: `no further dose of ${name} after a recent bleed until the team has decided`,
      answers: { ...small, priorAmlBleed: '2026-11-01', medications: [name] },
      expect: { ...RECENT_BLEED, alertsWith: [['D11', 'stop']] },
    },
  ]),
  {
    name: 'ibuprofen is no exception in an emergency',
    answers: { ...small, acuteBleed: true, medications: ['ibuprofen'] },
    expect: { ...EMERGENCY, drugChecks: [['D11', 'caution']] },
  },
  {
    name: 'an anticoagulant before an intervention by size is a caution',
    answers: { ...sporadic, ...sized(45), medications: ['apixaban'] },
    expect: { ...BY_SIZE, alertsWith: [['D11', 'caution']] },
  },
];

const woman = { ...start, breastFeeding: false } as const;

const pregnancy: Case[] = [
  ...([18, 55] as const).map(
    (ageYears): Case => ({
      name: `a woman of ${ageYears} whose pregnancy is not known is tested before a start`,
      answers: { ...woman, ageYears },
      expect: { ...START, alertsWith: [['D8', 'info']] },
    }),
  ),
  {
    name: 'a woman of 56 is not tested before a start',
    answers: { ...woman, ageYears: 56 },
    expect: { ...START, alertsWithout: ['D8'] },
  },
  {
    name: 'a man of 30 is not tested before a start',
    answers: { ...woman, ageYears: 30, sex: 'male' },
    expect: { ...START, alertsWithout: ['D8'] },
  },
  {
    name: 'a woman not pregnant, today, and using contraception is not tested before a start',
    answers: { ...woman, ageYears: 30, pregnant: false, contraception: true },
    expect: { ...START, alertsWithout: ['D8'] },
  },
  {
    name: 'a woman not pregnant whose contraception is not known is asked before a start',
    answers: { ...woman, ageYears: 30, pregnant: false },
    expect: { ...START, alertsWith: [['D8', 'info']] },
  },
  {
    name: 'a woman not pregnant who uses no contraception is asked before a start',
    answers: { ...woman, ageYears: 30, pregnant: false, contraception: false },
    expect: { ...START, alertsWith: [['D8', 'info']] },
  },
  {
    name: 'a pregnancy that blocks the start is a stop',
    answers: { ...start, ageYears: 30, pregnant: true },
    expect: { subtype: 'I-MTOR-BLOCKED', alertsWith: [['D0', 'stop']] },
  },
  {
    name: 'an allergy that blocks the start is a stop',
    answers: { ...start, rapamycinAllergy: true },
    expect: { subtype: 'I-MTOR-BLOCKED', alertsWith: [['D0', 'stop']] },
  },
];

const plans: Case[] = [
  {
    name: 'a live vaccine planned is named before a start',
    answers: { ...start, plannedLiveVaccine: '2026-11-30' },
    expect: { ...START, alertsWith: [['D6', 'info']] },
  },
  {
    name: 'no live vaccine planned is not named',
    answers: { ...start, plannedLiveVaccine: false },
    expect: { ...START, alertsWithout: ['D6'] },
  },
  {
    name: 'liver disease of a known class is a caution before a start',
    answers: { ...start, liverDisease: { childPugh: 'A' } },
    expect: { ...START, alertsWith: [['D12', 'caution']] },
  },
  {
    name: 'liver disease of an unknown class is a caution before a start',
    answers: { ...start, liverDisease: { childPugh: null } },
    expect: { ...START, alertsWith: [['D12', 'caution']] },
  },
  {
    name: 'no liver disease is not named',
    answers: { ...start, liverDisease: false },
    expect: { ...START, alertsWithout: ['D12'] },
  },
  {
    name: 'an operation planned is a caution before a start',
    answers: { ...start, plannedSurgery: '2026-12-03' },
    expect: { ...START, alertsWith: [['D13', 'caution']] },
  },
  {
    name: 'an operation planned is not named where no drug is taken or started',
    answers: { ...small, plannedSurgery: '2026-12-03', plannedLiveVaccine: '2026-11-30' },
    expect: { ...SURVEILLANCE, alertsWithout: ['D6', 'D13'] },
  },
  {
    name: 'a dose other than 10 mg is asked about',
    answers: {
      ...definite,
      ...sized(35),
      medications: ['everolimus'],
      mtor: { drug: 'everolimus', since: '2026-09-01', doseMgPerDay: 7.5, indication: 'aml' },
    },
    expect: { subtype: 'M-CONTINUE', alertsWith: [['D14', 'info']] },
  },
  {
    name: 'a second such drug on the list is asked about, and holds nothing by itself',
    answers: {
      ...definite,
      ...sized(35),
      medications: ['everolimus', 'sirolimus'],
      mtor: { drug: 'everolimus', since: '2026-09-01', doseMgPerDay: 10, indication: 'aml' },
    },
    expect: { subtype: 'M-CONTINUE', alertsWith: [['D10', 'caution']], alertsWithout: ['D0'] },
  },
  {
    name: 'a list never recorded is reconciled before a start',
    answers: { ...definite, ...sized(45) },
    expect: { ...START, alertsWith: [['D16', 'info']] },
  },
  {
    name: 'a list never recorded is reconciled before an intervention',
    answers: { ...sporadic, ...sized(45) },
    expect: { ...BY_SIZE, alertsWith: [['D16', 'info']] },
  },
  {
    name: 'a list never recorded does not matter where nothing is proposed',
    answers: small,
    expect: { ...SURVEILLANCE, alertsWithout: ['D16'] },
  },
];

export const drugs: Case[] = [...interactions, ...scope, ...bleeding, ...pregnancy, ...plans];
