import type { Action, Choices, Decision, FollowedUp, Option } from '../core/decision.ts';

/** What is saved when the clinician changes nothing: first option, its interval, every action, not accepted. */
export function defaultChoices(decision: Decision): FollowedUp {
  return {
    option: decision.options[0]?.id ?? null,
    actions: decision.actions.map((action) => action.id),
    accepted: false,
  };
}

/** Options of the best rank: equal ranks are equal, and the list's order among them means nothing. */
export function firstOptions(decision: Pick<Decision, 'options'>): Option[] {
  const best = Math.min(...decision.options.map((option) => option.rank));
  return decision.options.filter((option) => option.rank === best);
}

/** The option the clinician settled on; null while the plan is only a proposal of equal or ranked options. */
export function settledOption(decision: Decision, choices: Choices): Option | null {
  const departs = choices.option !== (decision.options[0]?.id ?? null);
  const decided = choices.accepted || departs || choices.reason !== undefined;
  if (!decided) return null;
  return decision.options.find((option) => option.id === choices.option) ?? null;
}

/** The actions a plan holds: without a conclusion, only those that would bring one. */
export const planned = ({ disposition, rule, actions }: Decision): Action[] =>
  disposition === 'insufficient-data' ? actions.filter(({ because }) => because === rule) : actions;
