import type { Context } from '../context.ts';
import type { Disposition } from '../decision.ts';
import { stopFindings, stopText } from '../drugs/d0.ts';
import type { Evaluation } from '../evaluate.ts';
import { OUTCOMES } from '../outcomes.ts';
import type { OutcomeId } from '../rules/rule.ts';
import type { FactKey } from '../facts.ts';
import { isKnown } from '../known.ts';
import { lastSeen } from '../lesions/last-seen.ts';
import { onTreatment } from '../rules/r05.ts';
import { unreadNames } from '../rules/r06g.ts';
import { cm, FACT_LABELS } from './labels.ts';

type Headline = (c: Context, e: Evaluation) => string;

function size(e: Evaluation): string {
  const seen = lastSeen(e.governing);
  return seen === null ? '' : ` (${seen.atMost ? 'reported at most ' : ''}${cm(seen.mm)}, ${seen.date})`;
}

function grounds(e: Evaluation): string {
  return e.verdict.grounds.map((g) => g.text).join('; ');
}

/** Without what only says that this is treatment. */
function onTreatmentGrounds(c: Context, e: Evaluation): string {
  const { grounds: all } = e.verdict;
  return all
    .slice(0, all.length - onTreatment(c).grounds.length)
    .map((g) => g.text)
    .join('; ');
}

function boundary(c: Context): string {
  return c.size === 40
    ? ' Exactly 4.0 cm is a boundary the sources do not assign: confirm the measurement first.'
    : '';
}

/** What must happen before the size is acted on. */
function firstStep(e: Evaluation): string {
  const lesion = e.governing;
  if (lesion?.stale === true) return ' Re-image first: the size is older than 24 months.';
  if (lesion?.current?.remeasure === true) return ' Re-measure first: two recent values differ.';
  return lesion?.current?.modalityChanged === true ? ' Confirm first: the modality changed.' : '';
}

const EMERGENCY_LINE =
  'If there are acute symptoms, treat them as an emergency: the cause is not shown to be a kidney angiomyolipoma.';

const HEADLINES: Record<OutcomeId, Headline> = {
  EMERGENCY: (_, e) =>
    `Possible AML bleed — act now (${grounds(e)}). No haematuria does not exclude a bleed: most are retroperitoneal.`,
  'I-RECENT-BLEED': (_, e) =>
    `Recent bleed or bleeding sign, not shown to be controlled (${grounds(e)}). Today: haemodynamics, haemoglobin, arterial-phase CT or MRI, call interventional radiology.`,
  'I-DIAG': (_, e) =>
    `This may not be a classic angiomyolipoma (${grounds(e)}): characterise it and discuss it in a uro-oncology MDT before any treatment.`,
  'I-EAML': () =>
    'Epithelioid AML can metastasise and is not followed as a benign AML: uro-oncology MDT, pathology review, staging.',
  'I-SYMPT': (_, e) =>
    `The AML may be causing symptoms (${grounds(e)}): confirm the cause; intervention is recommended at any size.`,
  'I-RISK': (_, e) =>
    `Risk of haemorrhage (${grounds(e)}): intervention is recommended; refer to interventional radiology.`,
  'I-MTOR-BLOCKED': (_, e) =>
    `Definite TSC would favour an mTOR inhibitor, but it is blocked (${grounds(e)}): discuss embolization or nephron-sparing surgery.`,
  'I-SIZE': (c, e) =>
    `A lesion${size(e)}. The article: intervene above 4 cm. CUA and later cohorts: size alone does not decide. Decide with the patient: growth, aneurysm, vessels, fat, age, pregnancy wish, anticoagulant, distance to care, preference.${boundary(c)}${firstStep(e)}`,
  'I-GROWTH': (_, e) =>
    `Significant growth (${grounds(e)}): re-characterise first, then discuss intervention.${firstStep(e)}`,
  'I-MTOR-FAIL': (c, e) =>
    `The mTOR inhibitor may have failed (${onTreatmentGrounds(c, e)}): check adherence, drug level, interactions and diagnosis; MDT for embolization or nephron-sparing surgery.`,
  'M-HOLD': (c) => stopText(c, stopFindings(c)),
  'M-ASSESS': (c, e) =>
    `The effect of the treatment needs assessing (${onTreatmentGrounds(c, e)}): image now.`,
  'M-CONTINUE': (c, e) =>
    `${onTreatmentGrounds(c, e)}: nothing recorded asks to stop or change it, continue.${c.tscStatus === 'definite' ? '' : ' Off-label: TSC is not definite.'}`,
  'M-START': (c, e) =>
    `Definite TSC and ${e.rule.id === 'R08' ? 'a growing lesion above 3.0 cm' : 'a lesion of 4.0 cm or more'}${size(e)}: an mTOR inhibitor is first-line; embolization and nephron-sparing surgery are the alternatives.${boundary(c)}${e.governing?.stale === true ? ' Re-image before start.' : ''}`,
  'M-PAED': (_, e) =>
    `A child with definite TSC${size(e)}: an mTOR inhibitor is off-label under 18; the TSC centre decides.`,
  'S-RECHAR': () => 'Re-characterise now, before any routine interval.',
  PREGNANT: (_, e) =>
    `Pregnant, with nothing that asks for intervention${size(e)}: a scan every trimester, with obstetric input.`,
  TREATED: (_, e) =>
    e.verdict.grounds.every((g) => g.text.includes('removed'))
      ? 'Every lesion is removed and no longer counted: follow-up after treatment.'
      : 'Every lesion is treated: follow-up after treatment.',
  TSC: (_, e) => `Definite TSC, nothing that asks for treatment${size(e)}: surveillance.`,
  SMALL: (c, e) =>
    c.size === null
      ? 'Every lesion is reported below 4.0 cm: surveillance.'
      : `Below 4.0 cm${size(e)}${isKnown(c.facts.symptoms) ? ' and quiet' : ', symptoms not recorded'}: surveillance.`,
  'X-OUT-OF-SCOPE': (_, e) =>
    `No kidney angiomyolipoma found; ‘AML’ here is not leukaemia.${e.holds.has('R01') || e.holds.has('R03') ? ` ${EMERGENCY_LINE}` : ''}`,
  'X-SIZE-MISSING': (_, e) => `${grounds(e)}. No conclusion without it: image the kidneys now.`,
  'X-SIZE-INVALID': (_, e) =>
    `${grounds(e)}. Ask the source of the number what was measured, in which unit and when.`,
  'X-SIZE-STALE': (_, e) => `${grounds(e)}. A small lesion may have grown: re-image now.`,
  'X-UNREADABLE': (c, e) => {
    const keys = e.verdict.grounds.flatMap((g) => g.facts) as FactKey[];
    const names = [...new Set(keys.map((key) => unreadNames(c, key)))].join(', ');
    const labels = keys.map((key) => FACT_LABELS[key]).join(', ');
    return `Cannot conclude: ${names} could not be read, which may hide ${labels}. Look in the chart and try again.`;
  },
  UNCLASSIFIED: () => 'Not classified: the clinician decides.',
};

const NOT_FROM_RECORDS: Disposition[] = ['emergency', 'insufficient-data'];

/** The sentence a clinician reads first. Says so where it rests only on what the chart records. */
export function headlineOf(c: Context, e: Evaluation): string {
  const sentence = HEADLINES[e.outcome](c, e);
  if (e.outcome === 'M-HOLD') return sentence;
  if (!e.fromRecords || NOT_FROM_RECORDS.includes(OUTCOMES[e.outcome].disposition)) return sentence;
  return `From what the chart records: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
