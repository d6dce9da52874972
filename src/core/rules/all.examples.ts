import type { RuleExample } from '../fixtures.ts';
import * as r00 from './r00.examples.ts';
import * as r01 from './r01.examples.ts';
import * as r01b from './r01b.examples.ts';
import * as r02 from './r02.examples.ts';
import * as r03 from './r03.examples.ts';
import * as r04 from './r04.examples.ts';
import * as r05 from './r05.examples.ts';
import * as r06 from './r06.examples.ts';
import * as r07 from './r07.examples.ts';
import * as r08 from './r08.examples.ts';
import * as r09 from './r09.examples.ts';
import * as r10 from './r10.examples.ts';
import * as r11 from './r11.examples.ts';

/** Each rule's own examples: they run as tests. */
export const EXAMPLES: Readonly<Record<string, RuleExample[]>> = {
  R00: r00.examples,
  R01: r01.examples,
  R01b: r01b.examples,
  R02: r02.examples,
  R03: r03.examples,
  R04: r04.examples,
  R05b: r05.progressing,
  R05a: r05.stopping,
  R05c: r05.undocumented,
  R05d: r05.continuing,
  R06: r06.examples,
  R07: r07.start,
  R07x: r07.blocked,
  R08: r08.start,
  R08x: r08.blocked,
  R09: r09.examples,
  R10: r10.examples,
  R11d: r11.pregnant,
  R11e: r11.characterise,
  R11c: r11.treated,
  R11b: r11.small,
};
