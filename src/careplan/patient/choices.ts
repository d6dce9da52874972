import type { Option } from '../../core/decision.ts';
import { firstOptions, settledOption } from '../choices.ts';
import { departsFromFirst, watchingInstead } from '../departures.ts';
import type { PlanInput } from '../plan.ts';
import { chosenImaging } from '../schedule.ts';
import { known } from '../../core/known.ts';
import { type Block, block } from './block.ts';
import { options as words } from './words.ts';

/** Where intervention is advised, watching has the interval of the next scan. */
function watching(input: PlanInput): string {
  if (input.decision.disposition !== 'intervention') return words.watch;
  if (known(input.facts.pregnant) === true) return words.watchPregnant;
  const interval = chosenImaging(input)?.intervalMonths ?? null;
  return interval === null ? words.watch : words.watchEvery(interval.chosen);
}

const medicine = ({ derived }: PlanInput): string =>
  derived.tscStatus === 'definite' ? words.medicine : words.medicineInStudy;

/** An option in plain words; null for what is said elsewhere on the sheet. */
function plain({ id }: Option, input: PlanInput): string | null {
  switch (id) {
    case 'embolization':
      return words.embolization;
    case 'nephron-sparing-surgery':
      return words.surgery;
    case 'active-surveillance':
      return watching(input);
    case 'ablation':
      return words.ablation;
    case 'mtor-inhibitor':
      return medicine(input);
    case 'characterise':
      return words.characterise;
    case 'biopsy':
      return words.biopsy;
    default:
      return null;
  }
}

/** What the clinician settled on in plain words; null while nothing is settled. */
function settledWords(input: PlanInput): string | null {
  const settled = settledOption(input.decision, input.choices);
  return settled === null ? null : plain(settled, input);
}

/** The same, where it is another way than the one that comes first. */
export function otherWay(input: PlanInput): string | null {
  const settled = settledOption(input.decision, input.choices);
  const departs = settled !== null && departsFromFirst(input.decision, settled);
  return departs || watchingInstead(input) !== null ? settledWords(input) : null;
}

/** How the first ones stand to each other: equal ranks are equal. */
function order({ decision }: PlanInput): string {
  const first = firstOptions(decision).length;
  return first === 1 ? words.ranked : words.equal(words.counts[first - 2] ?? String(first));
}

/** The choices, in the order of the decision; one alone is no choice, and stands in the plan itself. */
export function choiceBlock(input: PlanInput): Block[] {
  const { decision } = input;
  const items = decision.options.flatMap((option) => plain(option, input) ?? []);
  if (items.length < 2) return [];
  const chosen = settledWords(input);
  return [
    block('choices', words.heading, {
      before: [
        ...(decision.disposition === 'intervention' ? [words.team] : []),
        chosen === null ? order(input) : words.chosen(chosen),
      ],
      items,
    }),
  ];
}
