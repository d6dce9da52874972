/** What a clinician may choose against the answer, with the reason it is offered for. */
export const OVERRIDES = {
  watching: {
    id: 'surveillance-6-monthly',
    text: 'Surveillance every 6 months instead of intervention',
    asymptomatic: 'No symptoms; size alone does not decide (P6, P11); decided with the patient.',
    noneRecorded: 'No symptoms recorded; size alone does not decide (P6, P11); decided with the patient.',
  },
  longer: {
    id: 'longer-interval',
    text: 'Scan every 24–36 months, or discharge with bleeding advice (H3). Frailty or limited life expectancy can be another reason.',
    reason:
      'At most 2.0 cm, fat shown, no TSC known, unchanged over 24 months or more; others scan less often (P6, P7, P1c, P42). The article says every 6–12 months (S6) or yearly (S52).',
  },
} as const;
