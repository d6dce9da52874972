import { r00 } from './r00.ts';
import { r01 } from './r01.ts';
import { r01b } from './r01b.ts';
import { r02 } from './r02.ts';
import { r03 } from './r03.ts';
import { r04 } from './r04.ts';
import { r05a, r05b, r05c, r05d } from './r05.ts';
import { r06 } from './r06.ts';
import { unreadableRule } from './r06g.ts';
import { r07, r07x } from './r07.ts';
import { r08, r08x } from './r08.ts';
import { r09 } from './r09.ts';
import { r10 } from './r10.ts';
import { r11a, r11b, r11c, r11d, r11e, r12 } from './r11.ts';
import type { Rule } from './rule.ts';

/** R06 stands after the size rules: a known large lesion is not cancelled by another one's missing size. */
const BEFORE_UNREADABLE: Rule[] = [
  r00,
  r01,
  r01b,
  r02,
  r03,
  r04,
  r05b,
  r05a,
  r05c,
  r05d,
  r07,
  r07x,
  r08,
  r08x,
  r09,
  r10,
  r06,
];

export const unreadable = unreadableRule(BEFORE_UNREADABLE);

/** Decides where no other does: it always holds. */
export const FALLBACK: Rule = r12;

/** Every rule, in the order of evaluation. The first that holds decides. */
export const RULES: Rule[] = [...BEFORE_UNREADABLE, unreadable, r11d, r11e, r11c, r11a, r11b, FALLBACK];
