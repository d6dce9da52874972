/** A mutant of the core that no test can tell from it: it leaves every decision as it is, and why. */
export type Equivalent = {
  file: string;
  /** The code as it stands, and what it was changed to; each run of white space is one space. */
  code: string;
  mutant: string;
  because: string;
};
