import type { Context } from '../context.ts';
import type { Action } from '../decision.ts';
import { nameOf } from '../drugs/list.ts';
import type { Evaluation } from '../evaluate.ts';
import type { DrugClass } from '../facts.ts';
import { known } from '../known.ts';
import type { OutcomeId } from '../rules/rule.ts';
import { uncontrolledPressure } from './pressure.ts';

/** Soft bleeding factors (K6): they lower the threshold for referral and never change the disposition. */

const THINNERS: DrugClass[] = ['anticoagulant', 'antiplatelet'];

/** By name without strength, each once. */
function thinners(c: Context): string[] {
  const taken = (known(c.facts.medications) ?? []).filter(
    (m) => m.status === 'active' && m.classes.some((one) => THINNERS.includes(one)),
  );
  return [...new Set(taken.map(nameOf))].toSorted();
}

/** In words, each with its value where it has one. */
export function softFactors(c: Context): string[] {
  const { facts } = c;
  const factors: string[] = [];
  const aneurysm = c.aneurysm;
  if (aneurysm !== null && aneurysm.mm > 0 && aneurysm.mm < 5) {
    factors.push(`aneurysm of ${aneurysm.mm} mm, ${aneurysm.date}`);
  }
  if (c.tscStatus === 'definite' || c.tscStatus === 'suspected') factors.push(`TSC ${c.tscStatus}`);
  for (const name of thinners(c)) factors.push(`takes ${name}`);
  if (known(facts.dialysis) === true) factors.push('dialysis (ask whether heparin is given)');
  if (c.pregnant === true) factors.push('pregnancy');
  if (known(facts.planningPregnancy) === true) factors.push('pregnancy planned');
  if (known(facts.emergencyAccessPoor) === true) factors.push('poor access to emergency care');
  if (known(facts.vesselRich) === true) factors.push('vessel-rich lesion');
  if (known(facts.flankTraumaExposure) === true) factors.push('exposure to flank trauma');
  const pressure = uncontrolledPressure(c);
  if (pressure !== null) {
    const { systolic, diastolic, date } = pressure;
    const mmHg = diastolic === null ? `${systolic} mmHg systolic` : `${systolic}/${diastolic} mmHg`;
    factors.push(`blood pressure ${mmHg} on ${date}`);
  }
  return factors;
}

/** There the emergency team decides about a blood thinner at once (D11). */
const BLEEDING: OutcomeId[] = ['EMERGENCY', 'I-RECENT-BLEED'];

/** MOD-SOFT. */
export function softActions(c: Context, e: Evaluation): Action[] {
  const factors = softFactors(c);
  if (factors.length === 0) return [];
  const ask = thinners(c).length > 0 && !BLEEDING.includes(e.outcome);
  const never = ask ? ' A blood thinner is never stopped on this account: ask whoever prescribed it.' : '';
  return [
    {
      id: 'soft-factors',
      kind: 'referral',
      text: `Soft factors for bleeding, some of them background knowledge that is not confirmed: ${factors.join('; ')}. Refer earlier to the multidisciplinary team.${never}`,
      because: 'MOD-SOFT',
      evidence: ['K6', 'P4', 'P6', 'P14'],
    },
  ];
}
