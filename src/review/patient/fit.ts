/** A size of print, in points; `brief`: set closer, and for the clinician with less said where that is allowed. */
export type Step = { points: number; brief: boolean };

const roomy = (points: number): Step => ({ points, brief: false });
const brief = (points: number): Step => ({ points, brief: true });

/** From the largest down: the first that one page holds. Large print for the patient as long as that is possible. */
export const STEPS = {
  patient: [...[16, 15, 14].map(roomy), ...[14, 13.5, 13, 12.5, 12, 11.5, 11].map(brief)],
  clinician: [...[10, 9.5, 9].map(roomy), ...[9, 8.75, 8.5, 8.25, 8, 7.75, 7.5].map(brief)],
} satisfies Record<string, Step[]>;

/** What no step brings onto one page is printed like this, on as many as it takes. */
export const SEVERAL_PAGES = { patient: roomy(14), clinician: roomy(9) } satisfies Record<string, Step>;

/** What one page holds inside its margins, in CSS pixels. Letter is the shorter page, A4 the narrower: what fits both fits each. */
export const PAGE_HEIGHT = (279.4 - 2 * 7) * (96 / 25.4);
