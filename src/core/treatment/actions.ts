import type { Context } from '../context.ts';
import type { Action, Response } from '../decision.ts';
import type { Evaluation } from '../evaluate.ts';
import { known } from '../known.ts';
import type { OutcomeId } from '../rules/rule.ts';
import { cm } from '../words/labels.ts';
import { RESPONSE, RESPONSE_HEADS, TREATMENT_ACTIONS, type TreatmentActionId } from '../words/treatment.ts';
import { volumeText } from './progression.ts';
import { measuredChange, responseOf, weakResponse } from './response.ts';
import { startOf } from './scans.ts';

/** What treatment with an mTOR inhibitor asks for beside its option (R05). */

function diameters(c: Context): string {
  const since = startOf(c);
  if (c.largest === null || c.largest.current.date <= since) return 'no diameter on treatment';
  const { current, scans } = c.largest;
  const before = scans.findLast((s) => s.date <= since);
  const from = before === undefined ? 'not known before' : `${cm(before.mm)} (${before.date})`;
  return `largest lesion ${from} → ${cm(current.mm)} (${current.date})`;
}

function volumeLine(c: Context): string {
  if (measuredChange(c) === null) return `volume response not documented; ${diameters(c)}`;
  const { volumes } = c;
  return volumes.estimate ? `${volumeText(volumes)}, ${RESPONSE.error}` : volumeText(volumes);
}

function answer(met: boolean | null): string {
  if (met === null) return RESPONSE.notDocumented;
  return met ? RESPONSE.yes : RESPONSE.no;
}

/** The response in words: each of the four conditions, then what it comes to (K23). */
function responseText(c: Context, response: Response): string {
  const { volume, newLesion, kidneyVolume, bleeding, met } = response;
  const conditions = [
    `${RESPONSE.volume}: ${answer(volume)} (${volumeLine(c)})`,
    `${RESPONSE.newLesion}: ${answer(newLesion)}`,
    `${RESPONSE.kidneyVolume}: ${answer(kidneyVolume)}`,
    `${RESPONSE.bleeding}: ${answer(bleeding)}`,
  ];
  return `${RESPONSE_HEADS[met]} ${conditions.join('; ')}. ${RESPONSE.caveat}`;
}

function fixed(id: TreatmentActionId, because: string): Action {
  return { id, because, ...TREATMENT_ACTIONS[id] };
}

const ON_TREATMENT: OutcomeId[] = ['I-MTOR-FAIL', 'M-HOLD', 'M-ASSESS', 'M-CONTINUE'];

export function treatmentActions(c: Context, e: Evaluation): Action[] {
  const response = ON_TREATMENT.includes(e.outcome) ? responseOf(c) : null;
  if (response === null) return [];
  const because = e.rule.id;
  const actions: Action[] = [];
  if (e.outcome === 'I-MTOR-FAIL') actions.push(fixed('why-failing', because));
  if (e.outcome === 'M-HOLD' && known(c.facts.pregnant) === true)
    actions.push(fixed('obstetrics-now', because));
  const text = responseText(c, response);
  const evidence = ['S27', 'S28', 'S29', 'S30', 'K23', 'P16'];
  actions.push({ id: 'response-statement', kind: 'check', text, because, evidence });
  if (weakResponse(c) && e.outcome !== 'I-MTOR-FAIL') actions.push(fixed('weak-response-mdt', 'K23'));
  if (e.outcome === 'M-CONTINUE' && c.tscStatus !== 'definite') actions.push(fixed('off-label', 'K9'));
  return actions;
}
