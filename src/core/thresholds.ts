/**
 * The numbers that rules compare a fact with. Rules read them here, and so do the questions and what would change,
 * which try each of them and just either side: none is missed.
 */

/** Longest axis: discuss intervention (S7, K2); growth counts (K10, K5's floor); fat is to be proved (K8). */
export const SIZE_MM = { intervene: 40, growing: 30, proveFat: 10 } as const;

/** Hard risk from here on (P10); any smaller one shortens the interval (MOD-6). */
export const ANEURYSM_MM = { seen: 0, risky: 5 } as const;

/** Limits of pulse and pressure change with these ages (P34, [BK]); an adult is one by the label (K16). */
export const AGE_YEARS = { toddler: 2, olderChild: 10, adult: 18 } as const;

/** A sign is acute (72 hours on a calendar without a clock), recent, or a bleed is recent (R01, R01b, R03). */
export const DAYS = { acute: 3, recentSign: 14, recentBleed: 30 } as const;

/** K18, R04 (e2, e3, e4). */
export const MONTHS = { stale: 24, onTreatment: 12, observed: 12, longAgo: 120 } as const;

/** K5: annual growth and the least change that counts; fast growth is never annualised. */
export const GROWTH = {
  notable: { cmPerYear: 0.25, mm: 3 },
  significant: { cmPerYear: 0.5, mm: 5 },
  fast: { cmPerYear: 0.25, mm: 5 },
} as const;

/** On an mTOR inhibitor: S28–S30, P16, R05c. Volumes as a multiple of the smallest; diameters likewise, and in mm. */
export const MTOR = {
  emergencyBleedGrade: 3,
  newLesionCm: 1,
  kidneyVolumePct: 20,
  volumeFromNadir: 1.25,
  diameterFromSmallest: 1.2,
  firstScanMonths: 6,
} as const;
