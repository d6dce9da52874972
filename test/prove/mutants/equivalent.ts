/** Mutants of the core that no test can tell from it: each leaves every decision as it is, and why. */

export type Equivalent = {
  file: string;
  /** The code as it stands, and what it was changed to. */
  code: string;
  mutant: string;
  because: string;
};

export const EQUIVALENT: Equivalent[] = [];
