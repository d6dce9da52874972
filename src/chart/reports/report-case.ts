/** A report, or a sentence of one, with what should be proposed from it. */
export type ReportCase = {
  text: string;
  /**
   * Each current size of a kidney angiomyolipoma that the text states, as `left 41 × 32 × 28`: the side (`left`,
   * `right`, `unknown`), then millimetres, longest first. A size of anything else, an earlier size, a bound ("up
   * to", "less than") and a range are none.
   */
  sizes: readonly `${'left' | 'right' | 'unknown'} ${string}`[];
};
