import type { PlanInput } from '../plan.ts';
import { type Block, block } from './block.ts';
import { unknown as words } from './words.ts';

/** What the patient may be able to answer, and what the team has to find out, by the fact that is asked for. */
const TELL: Readonly<Record<string, string>> = {
  symptoms: words.pain,
  acuteBleed: words.pain,
  priorAmlBleed: words.bled,
  tsc: words.tsc,
  tscFeatures: words.tsc,
  pregnant: words.pregnant,
  planningPregnancy: words.pregnant,
  breastFeeding: words.breastFeeding,
  mtor: words.takes,
  medications: words.takes,
  ageYears: words.age,
  solitaryKidney: words.oneKidney,
  rapamycinAllergy: words.allergy,
  severeInfection: words.infection,
  liverDisease: words.liver,
  lam: words.lungs,
  lungSigns: words.lungs,
};
const FIND: Readonly<Record<string, string>> = {
  lesions: words.size,
  aneurysm: words.vessels,
  malignancySuspected: words.kind,
  histology: words.kind,
  aggressiveSigns: words.kind,
  renalAml: words.kind,
  fatSeen: words.fat,
  patternChanged: words.looks,
  lastRenalImagingDate: words.lastScan,
};

type Asked = { tell: string } | { find: string };

/** `lesions.L1.treated` and `mtor.bothTaken` are asked as a part of their fact. */
function asked(fact: string): Asked {
  const [key = '', ...path] = fact.split('.');
  const part = path.at(-1);
  if (key === 'lesions' && part === 'treated') return { tell: words.treated };
  if (key === 'mtor' && part !== undefined)
    return part === 'bothTaken' || part === 'since' || part === 'indication'
      ? { tell: words.takes }
      : { find: words.works };
  const tell = TELL[key];
  return tell === undefined ? { find: FIND[key] ?? words.rest } : { tell };
}

/**
 * What is not known: what was not read, and what the decision asks for. Unknown is never none. `isShort`: that there is
 * something, without what.
 */
export function unknownBlocks({ decision, gaps }: PlanInput, isShort: boolean): Block[] {
  const unread = gaps.some(({ facts }) => facts.length > 0);
  const questions = decision.subtype === 'X-OUT-OF-SCOPE' ? [] : decision.questions;
  const all = questions.map(({ fact }) => asked(fact));
  const tell = new Set(all.flatMap((one) => ('tell' in one ? [one.tell] : [])));
  const find = new Set(all.flatMap((one) => ('find' in one ? [one.find] : [])));
  const notRead = unread ? [block('unread', words.unreadHeading, { before: [words.unread] })] : [];
  if (isShort && all.length > 0)
    return [...notRead, block('unknown', words.shortHeading, { before: [words.short] })];
  return [
    ...notRead,
    ...(tell.size > 0 ? [block('tell', words.tellHeading, { items: [...tell] })] : []),
    ...(find.size > 0
      ? [block('find', words.findHeading, { items: [...find], after: [words.mayChange] })]
      : []),
  ];
}
