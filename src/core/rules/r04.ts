import type { Context } from '../context.ts';
import { monthsApart, olderThanMonths } from '../dates.ts';
import type { CalendarDate, FactKey } from '../facts.ts';
import { known } from '../known.ts';
import { notLargerThanBeforeMtor } from '../mtor.ts';
import { progression } from '../treatment/progression.ts';
import { onTreatmentImaging, regrown } from '../treatment/scans.ts';
import { anyOf, type Verdict, verdict } from '../truth.ts';
import { cannotTell } from './clauses.ts';
import type { Rule } from './rule.ts';
import { ANEURYSM_MM, MONTHS, SIZE_MM } from '../thresholds.ts';

/** An aneurysm of 5 mm or more has been reported after this day. */
function riskyAneurysmAfter(c: Context, date: CalendarDate): boolean {
  return c.aneurysm !== null && c.aneurysm.mm >= ANEURYSM_MM.risky && c.aneurysm.date > date;
}

/** e1: embolization, nephron-sparing surgery or nephrectomy on or after it, and nothing risky reported since. */
export function dealtWith(c: Context, since: CalendarDate): boolean {
  const treated = c.treatments.filter((t) => t.procedure !== 'ablation' && t.date >= since);
  return treated.some((t) => !riskyAneurysmAfter(c, t.date));
}

/** e2: at least 12 months on an mTOR inhibitor since, scanned on it, not failing, not larger, nothing risky seen. */
function controlledByMtor(c: Context, since: CalendarDate): boolean {
  const { mtor: drug, today } = c;
  if (drug === null || drug.since === null) return false;
  if (![drug.since, since].every((day) => monthsApart(day, today, MONTHS.onTreatment))) return false;
  const imaged = onTreatmentImaging(c);
  if (imaged === null || imaged <= since) return false;
  if (c.aneurysm !== null && c.aneurysm.mm >= ANEURYSM_MM.risky && c.aneurysm.date >= imaged) return false;
  if (progression(c).truth === true || regrown(c, 'larger') !== null) return false;
  return notLargerThanBeforeMtor(drug, c.largest);
}

/** e3: a team decided to observe this known risk, at most 12 months ago. A bleed after that is a new risk. */
function observed(c: Context, bleed: CalendarDate | null): boolean {
  const decision = known(c.facts.riskObserved);
  if (
    decision === null ||
    decision.date > c.today ||
    olderThanMonths(decision.date, c.today, MONTHS.observed)
  )
    return false;
  return bleed === null || decision.date >= bleed;
}

/** e4: a bleed more than 10 years ago, all below 4.0 cm, growth rate known and nothing growing: a question instead. */
function longQuiet(c: Context, bleed: CalendarDate): boolean {
  return (
    olderThanMonths(bleed, c.today, MONTHS.longAgo) &&
    c.size !== null &&
    c.size < SIZE_MM.intervene &&
    c.lesions.some((l) => l.growth.ratePair) &&
    !c.lesions.some((l) => l.growth.notable)
  );
}

type Exemption = 'treated' | 'on-treatment' | 'observed' | 'long-quiet';

/** The first exemption of a trigger of this day; e4 is for a bleed only. */
function exemption(c: Context, since: CalendarDate, bleed: CalendarDate | null): Exemption | null {
  if (dealtWith(c, since)) return 'treated';
  if (controlledByMtor(c, since)) return 'on-treatment';
  if (observed(c, bleed)) return 'observed';
  return bleed !== null && longQuiet(c, bleed) ? 'long-quiet' : null;
}

/** A bleed that nothing but its age exempts: it is asked about. */
export function exemptByAge(c: Context): boolean {
  const bleed = known(c.facts.priorAmlBleed);
  return bleed !== null && bleed !== false && exemption(c, bleed, bleed) === 'long-quiet';
}

const EXEMPT: Record<Exemption, { words: string; facts: string[] }> = {
  treated: { words: 'treated since', facts: ['lesions'] },
  'on-treatment': { words: 'controlled on treatment', facts: ['mtor'] },
  observed: { words: 'observed by decision of the team', facts: ['riskObserved'] },
  'long-quiet': { words: 'more than 10 years ago, small and not growing', facts: ['lesions'] },
};

function unlessExempt(text: string, fact: FactKey, exempt: Exemption | null): Verdict {
  if (exempt === null) return verdict(true, text, [fact]);
  const { words, facts } = EXEMPT[exempt];
  return verdict(false, `${text}: ${words}`, [fact, ...facts]);
}

function aneurysm(c: Context): Verdict {
  const seen = c.aneurysm;
  if (seen === null) return cannotTell(c, 'aneurysm');
  const text = `Largest aneurysm ${seen.mm} mm, ${seen.date}`;
  if (seen.mm < ANEURYSM_MM.risky) return verdict(false, `${text}: below 5 mm`, ['aneurysm']);
  return unlessExempt(text, 'aneurysm', exemption(c, seen.date, null));
}

export function priorBleed(c: Context): Verdict {
  const bleed = known(c.facts.priorAmlBleed);
  if (bleed === null) return cannotTell(c, 'priorAmlBleed');
  if (bleed === false) return verdict(false, 'Earlier bleed: none', ['priorAmlBleed']);
  return unlessExempt(`AML bleed on ${bleed}`, 'priorAmlBleed', exemption(c, bleed, bleed));
}

export const r04: Rule = {
  id: 'R04',
  statement: 'An aneurysm of 5 mm or more, or an earlier bleed, not dealt with: risk of haemorrhage.',
  evidence: ['S9', 'P10', 'K6', 'K7'],
  when: (c) => anyOf(aneurysm(c), priorBleed(c)),
  outcome: () => 'I-RISK',
};
