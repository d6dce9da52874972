import type { CalendarDate, Gap, Mtor } from '../core/facts.ts';
import { nameOnly } from '../core/known.ts';
import { LAM } from '../terminology/lam.ts';
import { TUBEROUS_SCLEROSIS } from '../terminology/tuberous-sclerosis.ts';
import { type Coded, gradeOf } from '../terminology/match.ts';
import { RENAL_AML } from '../terminology/renal-aml.ts';
import { codedOf, together, words } from './coded.ts';
import type { Chart } from './collect.ts';
import type { Entry } from './entry.ts';
import { type Found, present } from './found.ts';
import { unreadable } from './gaps.ts';
import { child, type Json, list, number, text } from './json.ts';
import type { DrugEntry } from './medications.ts';
import { convert, quantityOf } from './quantity.ts';
import { parseWhen } from './when.ts';

const TRANSPLANT_WORDS = /\b(transplant\w*|allograft|rejection)\b/i;
const SEGA_WORDS = /\b(SEGA|subependymal giant cell)\b/i;
const AML_WORDS = /\bangiomyolipoma/i;

/** Why the drug is given, by its reasons; any transplant wording is a transplant. No reason given is unknown. */
function indicationOf(reasons: Coded): Mtor['indication'] {
  const says = (pattern: RegExp) => reasons.texts.some((one) => pattern.test(one));
  if (says(TRANSPLANT_WORDS)) return 'transplant';
  if (says(AML_WORDS) || gradeOf(RENAL_AML, reasons) !== null) return 'aml';
  if (says(SEGA_WORDS)) return 'sega';
  if (gradeOf(TUBEROUS_SCLEROSIS, reasons) !== null) return 'tsc';
  if (gradeOf(LAM, reasons) !== null) return 'lam';
  return reasons.texts.length + reasons.codings.length > 0 ? 'other' : null;
}

function reasonsOf(chart: Chart, entry: Entry): Coded {
  const referenced = list(entry.json, 'reasonReference').map((reference) => {
    const code = codedOf(child(chart.resolve(entry, reference)?.json ?? null, 'code'));
    return together(code, words(text(reference, 'display')));
  });
  return together(...list(entry.json, 'reasonCode').map(codedOf), ...referenced);
}

export const dosages = (json: Json) => [...list(json, 'dosageInstruction'), ...list(json, 'dosage')];

const DAYS = new Map([
  ['d', 1],
  ['wk', 7],
]);

/** Milligrams a day, from a structured dose with its timing, or from "10 mg once daily"; otherwise not known. */
function dailyDose(dosage: Json): number | null {
  const [rate] = list(dosage, 'doseAndRate');
  const quantity = rate === undefined ? null : quantityOf({ valueQuantity: rate['doseQuantity'] });
  const mg = quantity === null ? null : convert(quantity, { mg: 1 });
  const repeat = child(child(dosage, 'timing'), 'repeat');
  const days = DAYS.get(text(repeat, 'periodUnit') ?? '');
  const period = number(repeat, 'period');
  if (mg !== null && days !== undefined && period !== null && period > 0) {
    return (mg * (number(repeat, 'frequency') ?? 1)) / (days * period);
  }
  const said = /(\d+(?:\.\d+)?)\s*mg\b.*\b(once daily|once a day|every day|daily)\b/i.exec(
    text(dosage, 'text') ?? '',
  );
  const [all, amount] = said ?? [];
  return amount === undefined || /\b(twice|two times|alternate)\b/i.test(all ?? '') ? null : Number(amount);
}

/** Every daily dose of these entries. One that is not above zero is none, and told. */
function dosesOf(entries: readonly DrugEntry[]): { doses: Set<number>; gaps: Gap[] } {
  const doses = new Set<number>();
  const gaps: Gap[] = [];
  for (const { entry, name } of entries) {
    for (const mg of dosages(entry.json).flatMap((dosage) => dailyDose(dosage) ?? [])) {
      if (mg > 0 && Number.isFinite(mg)) doses.add(mg);
      else gaps.push(unreadable.dose(entry.reference, name, mg));
    }
  }
  return { doses, gaps };
}

/** When it was begun: what the statements say, else the earliest prescription still running. */
function sinceOf(entries: readonly DrugEntry[], today: CalendarDate): CalendarDate | null {
  const starts = (pick: (json: Json) => (string | null)[]) =>
    entries
      .flatMap(({ entry }) => pick(entry.json))
      .flatMap((written) => parseWhen(written) ?? [])
      .filter(({ earliest }) => earliest <= today)
      .map(({ latest }) => (latest > today ? today : latest))
      .toSorted();
  const stated = starts((json) => [
    text(child(json, 'effectivePeriod'), 'start'),
    text(json, 'effectiveDateTime'),
    ...dosages(json).map((dosage) =>
      text(child(child(child(dosage, 'timing'), 'repeat'), 'boundsPeriod'), 'start'),
    ),
  ]);
  return stated[0] ?? starts((json) => [text(json, 'authoredOn')])[0] ?? null;
}

/**
 * The mTOR inhibitor taken now. `groups`: the entries of each one that is; a second drug is left to the
 * medication list, where it is asked which one is taken. None on record is not "none taken".
 */
export function buildMtor(
  chart: Chart,
  groups: readonly (readonly DrugEntry[])[],
  today: CalendarDate,
): Found {
  const [group] = groups;
  const active = group?.filter(({ status }) => status === 'active') ?? [];
  const drug = active.map((entry) => entry.drug.mtor).find((one) => one !== null);
  if (drug === undefined || drug === null) return { facts: {}, gaps: [] };
  const { doses, gaps } = dosesOf(active);
  const [dose] = doses;
  const mtor: Mtor = {
    ...nameOnly(drug),
    since: sinceOf(active, today),
    // Two doses on record are no dose.
    doseMgPerDay: doses.size === 1 && dose !== undefined ? dose : null,
    indication: indicationOf(together(...active.map(({ entry }) => reasonsOf(chart, entry)))),
  };
  const fact = present<false | Mtor>(
    mtor,
    active.map(({ source }) => source),
  );
  return { facts: { mtor: fact }, gaps };
}
