import type { Kidney } from '../decision.ts';

/** KDIGO categories (P28), mL/min/1.73 m². */
export const GFR: Record<NonNullable<Kidney['g']>, string> = {
  G1: '90 or more',
  G2: '60–89',
  G3a: '45–59',
  G3b: '30–44',
  G4: '15–29',
  G5: 'below 15',
};

export const ALBUMINURIA: Record<NonNullable<Kidney['a']>, string> = {
  A1: 'below 30 mg/g',
  A2: '30–300 mg/g',
  A3: 'above 300 mg/g',
};

export const albuminOutOfDate = (date: string): string =>
  `urine albumin of ${date} is out of date: no category`;

/** Iodinated contrast: P29; gadolinium: P30. */
export const CONTRAST = {
  below30:
    'nephrology now. Iodinated contrast: saline prophylaxis unless on dialysis or in fluid overload. Metformin: hold per label. Gadolinium: group II only. Never delay emergency contrast.',
  below45:
    'prophylaxis before iodinated contrast is an individual decision; never delay emergency contrast for it.',
};

export const onDialysis = (egfr: string | null): string =>
  egfr === null ? 'On dialysis' : `On dialysis, ${egfr}`;

export const NEAR = {
  /** K2: within measurement error, P38. */
  four: (size: string) =>
    `${size} is below 4.0 cm, but within measurement error of it: ultrasound and CT or MRI of small masses differ by 5 mm or more in 25 % (read in a secondary source).`,
  /** K10. */
  three: (size: string) =>
    `${size} is close to 3.0 cm: with definite TSC a growing lesion above 3.0 cm is treated. Exactly 3.0 is not above; the EXIST-2 trial took 3.0 or more.`,
};

/** K8. */
export const repeatedCt = (count: number): string =>
  `${count} CT scans of the kidneys are recorded: repeated CT adds radiation, above all under 40. Ultrasound or MRI where they measure reliably.`;

export const contentOld = (date: string): string =>
  `The clinical content is of ${date}, more than 12 months ago: check for a newer version and newer evidence.`;

export const scheduledAsSporadic = (unread: boolean): string =>
  `TSC: ${unread ? 'could not be read' : 'not recorded'}, scheduled as sporadic.`;

export const sixMonths = (why: string[]): string =>
  `Recommended interval: 6 months instead of 12, because of ${why.join('; ')}.`;
