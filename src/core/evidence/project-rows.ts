import type { ProjectRow } from './types.ts';

/** The modifiers (clinical.md, part 4 d), the shortened interval (part 4 b) and the age of an eGFR (part 5). */
export const MODIFIERS: ProjectRow[] = [
  {
    id: 'MOD-G',
    statement:
      'A valid eGFR is shown with its G category, compared unrounded; with an albumin ratio, its A category too. Where it is not valid (K20), creatinine and its trend are shown without a G category [BK].',
    marks: [],
  },
  {
    id: 'MOD-60',
    statement:
      'eGFR below 60: kidney disease is flagged, to be confirmed over more than 3 months; nephrology; nephron-sparing emphasis.',
    marks: [],
  },
  {
    id: 'MOD-45',
    statement: 'eGFR from 30 to below 45: prophylaxis before iodinated contrast is individual.',
    marks: [],
  },
  {
    id: 'MOD-30',
    statement:
      'eGFR below 30: nephrology now; saline prophylaxis unless on dialysis or in fluid overload; metformin: hold per label; gadolinium of group II only; emergency contrast is never delayed.',
    marks: [],
  },
  {
    id: 'MOD-GFR?',
    statement:
      'eGFR missing or older than 12 months, and a drug, contrast or an intervention is proposed: requested, and needed first. Emergency contrast is never delayed for it.',
    marks: [],
  },
  {
    id: 'MOD-TSC?',
    statement:
      'TSC evaluation if TSC is suspected; not recorded, at 40 years or younger or with 4.0 cm or more; or excluded, with a pointer to it. Genetic referral if suspected, below 40 years with two AML or more, with multiple cysts (TSC2/PKD1), or with a relative with TSC.',
    marks: [],
  },
  {
    id: 'MOD-LAM',
    statement:
      'A woman of 18 or older with definite TSC; or breathlessness, pneumothorax or lung cysts: low-dose chest CT, respiratory referral, avoid oestrogen (D9) [V2]. Under 18 or pregnant: no routine CT (K16, K17). LAM with AML alone is not definite TSC.',
    marks: [],
  },
  {
    id: 'MOD-MDT',
    statement:
      'Intervention or medical therapy: multidisciplinary team; an expert centre with TSC, both kidneys affected, a solitary kidney, pregnancy, a child, or an eGFR below 60.',
    marks: [],
  },
  {
    id: 'MOD-SOFT',
    statement:
      'A soft bleeding factor (K6) lowers the threshold for referral. Some of the factors are from no text that was read [BK]. Never “stop the anticoagulant”: ask the prescriber (exception: D11).',
    marks: ['PR'],
  },
  {
    id: 'MOD-EDU',
    statement: 'Always: education about bleeding, and that it was given.',
    marks: [],
  },
  {
    id: 'MOD-NEAR',
    statement:
      'From 3.8 to below 4.0 cm, or from 2.8 to 3.0 cm with definite TSC: a note that a threshold is near.',
    marks: [],
  },
  { id: 'MOD-AGE', statement: 'Content older than 12 months: a warning.', marks: [] },
  {
    id: 'MOD-6',
    statement:
      'In R11a and R11b, 6 months instead of 12 with any of: an active lesion of 3.0 cm or more (not if a scan of the same class lies 24 months or more before its current value and it is not growing); notable growth; an aneurysm below 5 mm; a solitary kidney.',
    marks: ['PR'],
  },
  {
    id: 'F15',
    statement: 'An eGFR is out of date after 12 months; before contrast or a drug, after 3.',
    marks: [],
  },
];

/** The drug checks (clinical.md, part 4 e): what sets each off. What it then says is the alert itself. */
export const DRUG_CHECKS: ProjectRow[] = [
  {
    id: 'D0',
    statement:
      'On any mTOR inhibitor, whatever it is given for, and always first. Emergency department now, no further dose until reviewed: angioedema, anaphylaxis, breathlessness or hypoxia (possible pneumonitis), sepsis, febrile neutropenia. Interrupt, ring the prescriber today: pregnancy (stop; obstetrics too), pneumonitis or stomatitis of grade 2 or more, any toxicity of grade 3 or more (grade 4: stop), severe infection, allergy to rapamycins, hypersensitivity of any grade, thrombocytopenia of grade 2 or more [BK], two mTOR inhibitors taken. P35 gives the grades [V]. Given for a transplant, or for an unknown reason beside a transplant or another immunosuppressant: as soon and for the same, but do not interrupt; ring the transplant team now. “Do not start”: D0 also says why R07x or R08x blocks a start.',
    marks: [],
  },
  {
    id: 'D1',
    statement:
      'A strong CYP3A4 inhibitor, lopinavir with ritonavir too [BK; ritonavir: V, P44]: avoid the combination.',
    marks: [],
  },
  {
    id: 'D2',
    statement:
      'A P-gp and moderate CYP3A4 inhibitor: a dose change is needed, by the current label and a pharmacist; no number here.',
    marks: [],
  },
  {
    id: 'D3',
    statement:
      'A strong inducer lowers the level [V2]: do not stop an antiseizure drug; neurology and pharmacist. Dexamethasone and other enzyme-inducing antiseizure drugs count too [V P35], as do primidone, enzalutamide, apalutamide and mitotane [BK].',
    marks: [],
  },
  {
    id: 'D4',
    statement:
      'An ACE inhibitor, or a neprilysin or DPP-4 inhibitor [BK]: angioedema. Do not stop an ACE inhibitor blindly; ask the prescriber about an ARB, of the same benefit for the kidney in TSC [BK].',
    marks: [],
  },
  { id: 'D5', statement: 'Cannabidiol: the level may rise strongly; measure it.', marks: [] },
  {
    id: 'D6',
    statement: 'A live vaccine is planned: avoid it during treatment, plan it before.',
    marks: ['V2'],
  },
  { id: 'D7', statement: 'Grapefruit: avoid.', marks: [] },
  {
    id: 'D8',
    statement:
      'A woman of 12–55: pregnancy test and contraception before the start [V2]; breast-feeding is asked about [BK]. “Not pregnant” older than 7 days before a first dose is not known [PR].',
    marks: [],
  },
  {
    id: 'D9',
    statement: 'A product with oestrogen, with TSC or LAM: counsel [V2], alternatives.',
    marks: [],
  },
  {
    id: 'D10',
    statement:
      'A second distinct active mTOR inhibitor, on the list or beside it: which one is taken? Ring today; both taken: D0. Another immunosuppressant or a systemic corticosteroid: caution for infection, ask about a transplant. It never holds the drug by itself.',
    marks: [],
  },
  {
    id: 'D11',
    statement:
      'In every patient, with or without an mTOR inhibitor: an anticoagulant, antiplatelet or NSAID is flagged for bleeding and the kidney. Exception, in an emergency or after a recent bleed, for an anticoagulant or antiplatelet: give no further dose until the emergency team has decided; consider reversal now with haematology [BK].',
    marks: [],
  },
  { id: 'D12', statement: 'Liver disease: its Child-Pugh class is needed.', marks: [] },
  { id: 'D13', statement: 'Surgery is planned: wound healing, timing per label.', marks: [] },
  {
    id: 'D14',
    statement: 'Another recorded dose of everolimus than the stated one: ask what it is given for.',
    marks: [],
  },
  {
    id: 'D15',
    statement:
      'Before a start: baseline laboratory values, an MRI at most 3 months old and counselling. On treatment the values are taken again, on a schedule that is to be confirmed [BK].',
    marks: [],
  },
  {
    id: 'D16',
    statement:
      'Where a drug, contrast or an intervention is proposed, and the medication list is empty or older than 6 months: reconcile it first; the checks are “not done”, never “clear”.',
    marks: [],
  },
];
