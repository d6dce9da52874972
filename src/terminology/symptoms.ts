import { ICD10, ICD10CM, SNOMED, verified } from './code.ts';
import type { Concept } from './match.ts';

const HAEMATURIA = String.raw`\bha?ematuria\b|\bblood in (the )?urine\b`;

/**
 * The symptoms a chart can record, each with what it is recognised by; the first that fits counts.
 * Neither SNOMED 34436003 nor the ICD codes say how much blood: only words make it visible or heavy.
 */
export const SYMPTOMS = [
  {
    symptom: 'heavy_haematuria_or_clots',
    codes: [],
    words: new RegExp(
      `\\b(heavy|massive|profuse|clots?)\\b.*(${HAEMATURIA})|(${HAEMATURIA}).*\\b(heavy|massive|clots?)\\b|\\bclot retention\\b`,
      'i',
    ),
  },
  {
    symptom: 'nonvisible_haematuria',
    codes: [],
    words: new RegExp(
      `\\b(microscopic|non-?visible|dipstick|micro)\\b.*(${HAEMATURIA})|\\bmicroha?ematuria\\b`,
      'i',
    ),
  },
  {
    symptom: 'visible_haematuria',
    codes: [],
    words: new RegExp(`\\b(gross|visible|frank|macroscopic)\\b.*(${HAEMATURIA})|\\bmacroha?ematuria\\b`, 'i'),
  },
  {
    symptom: 'haematuria_unspecified',
    codes: [
      verified(SNOMED, '34436003', 'Blood in urine', 'public SNOMED CT list'),
      verified(ICD10CM, 'R31*', 'Hematuria', 'public ICD list'),
      verified(ICD10, 'R31*', 'Haematuria', 'public ICD list'),
    ],
    words: new RegExp(HAEMATURIA, 'i'),
  },
  {
    symptom: 'sudden_flank_pain',
    codes: [],
    words:
      /\b(sudden|abrupt|acute)\b.*\b(flank|loin) pain\b|\b(flank|loin) pain\b.*\b(sudden|abrupt|acute)\b/i,
  },
  {
    symptom: 'severe_flank_or_abdominal_pain',
    codes: [],
    words:
      /\b(severe|excruciating|intense)\b.*\b(flank|loin|abdominal) pain\b|\b(flank|loin|abdominal) pain\b.*\bsevere\b|\bacute abdomen\b/i,
  },
  {
    symptom: 'flank_pain',
    codes: [verified(SNOMED, '247355005', 'Flank pain', 'public SNOMED CT list')],
    words: /\b(flank|loin) pain\b/i,
  },
  {
    symptom: 'palpable_mass_discomfort',
    codes: [],
    words: /\bpalpable (flank|abdominal|renal|kidney) mass\b/i,
  },
  {
    symptom: 'haemodynamic_instability',
    codes: [],
    words: /\bha?emodynamic(ally)? (instability|unstable|compromised?|collapse)\b/i,
  },
  {
    symptom: 'shock',
    codes: [],
    words: /\bshock\b/i,
    unless: /\b(electric(al)?|shock ?wave|spinal|insulin|culture|icd|defibrillator)\b/i,
  },
  { symptom: 'syncope', codes: [], words: /\b(syncop(e|al)|faint(ed|ing)|collapsed)\b/i },
  {
    symptom: 'hypotension',
    codes: [],
    words: /\bhypotension\b|\blow blood pressure\b/i,
    unless: /\b(intracranial|ocular|intradialytic)\b/i,
  },
  { symptom: 'tachycardia', codes: [], words: /\btachycardia\b/i },
  {
    symptom: 'fever',
    codes: [],
    words: /\b(fever|pyrexia|febrile)\b/i,
    unless: /\b(hay|rheumatic|scarlet|yellow|dengue|mediterranean|seizures?|convulsions?)\b/i,
  },
  { symptom: 'breathlessness', codes: [], words: /\b(breathless(ness)?|dyspno?ea|shortness of breath)\b/i },
] as const satisfies readonly (Concept & { symptom: string })[];

/** A standing or lifelong form of a sign: never a sign of bleeding by itself. */
export const ORTHOSTATIC = /\b(orthostatic|postural)\b/i;
export const CHRONIC = /\b(chronic|supraventricular|ventricular|paroxysmal|recurrent|longstanding)\b/i;
