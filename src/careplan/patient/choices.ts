import type { Option } from '../../core/decision.ts';
import { firstOptions, settledOption } from '../choices.ts';
import type { PlanInput } from '../plan.ts';
import { known } from '../../core/known.ts';
import { type Block, block } from './block.ts';
import { options as words } from './words.ts';

function watching({ decision, facts }: PlanInput): string {
  if (decision.disposition !== 'intervention') return words.watch;
  return known(facts.pregnant) === true ? words.watchPregnant : words.watchSixMonthly;
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

/** How the first ones stand to each other: equal ranks are equal. */
function order({ decision }: PlanInput): string {
  const first = firstOptions(decision).length;
  return first === 1 ? words.ranked : words.equal(words.counts[first - 2] ?? String(first));
}

/** The choices, in the order of the decision; one alone is no choice, and stands in the plan itself. */
export function choiceBlock(input: PlanInput): Block[] {
  const { decision, choices } = input;
  const items = decision.options.flatMap((option) => plain(option, input) ?? []);
  if (items.length < 2) return [];
  const settled = settledOption(decision, choices);
  const chosen = settled === null ? null : plain(settled, input);
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
