import type { Context } from '../context.ts';
import type { Action } from '../decision.ts';
import type { Evaluation } from '../evaluate.ts';
import type { FactKey } from '../facts.ts';
import { isKnown } from '../known.ts';
import { ACTION_TEXTS } from '../words/actions.ts';
import { ASK_FIRST, DISCUSS, ON_TREATMENT } from '../words/drugs.ts';
import { FACT_LABELS } from '../words/labels.ts';
import { type DrugCheck, info } from './check.ts';
import { doseText } from './dose.ts';
import { concernsMtor, starts } from './scope.ts';

const BEFORE: FactKey[] = ['rapamycinAllergy', 'severeInfection', 'liverDisease'];

/** Not known, and asked before a first dose (F25–F27). */
function askFirst(c: Context): string {
  const missing = BEFORE.filter((key) => !isKnown(c.facts[key])).map((key) => FACT_LABELS[key]);
  return missing.length === 0 ? '' : ` ${ASK_FIRST}: ${missing.join(', ')}.`;
}

const TESTS = `${ACTION_TEXTS['baseline-labs'].text} ${ACTION_TEXTS['baseline-mri'].text}`;

/** D15: what stands before a first dose, and what is watched after it. */
export const baseline: DrugCheck = {
  id: 'D15',
  evidence: ['P16', 'P19', 'P20'],
  find: (c, e) => {
    if (starts(e)) return info(`${TESTS} ${DISCUSS}${askFirst(c)}`);
    return concernsMtor(c, e) ? info(ON_TREATMENT) : null;
  },
};

/** The dose line of a start. */
export function doseActions(c: Context, e: Evaluation): Action[] {
  if (!starts(e)) return [];
  const evidence = ['S14', 'P20', 'K28'];
  return [{ id: 'dose', kind: 'check', text: doseText(c, e), because: e.rule.id, evidence }];
}
