import type { Context } from '../context.ts';
import type { EvidenceId, RuleId } from '../decision.ts';
import { addMonths, olderThanMonths } from '../dates.ts';
import { stopFindings } from '../drugs/d0.ts';
import { known } from '../known.ts';
import { MONTHS, MTOR } from '../thresholds.ts';
import { progression, regrownVerdict } from '../treatment/progression.ts';
import { onTreatmentImaging, regrown } from '../treatment/scans.ts';
import { allOf, anyOf, type Verdict, verdict } from '../truth.ts';
import { cannotTell, definiteTsc, stated } from './clauses.ts';
import type { OutcomeId, Rule } from './rule.ts';

const OWN_INDICATIONS = ['aml', 'tsc', 'lam'];

function drugName(c: Context): string {
  return c.mtor?.drug ?? 'an mTOR inhibitor';
}

function onDrug(c: Context): Verdict {
  if (c.onMtor === null) return cannotTell(c, c.unread.has('mtor') ? 'mtor' : 'medications');
  return verdict(c.onMtor, c.onMtor ? `On ${drugName(c)}` : 'On an mTOR inhibitor: no', ['mtor']);
}

function forThisDisease(c: Context): Verdict {
  const indication = c.mtor?.indication ?? null;
  if (indication === null) return verdict(null, 'Why the drug is given: not recorded', ['mtor']);
  return verdict(OWN_INDICATIONS.includes(indication), `Given for ${indication.toUpperCase()}`, ['mtor']);
}

/**
 * On an mTOR inhibitor for AML, TSC or LAM, or with definite TSC (R05). A drug given for something else must not
 * hide a large lesion: then the size rules apply (K21).
 */
export function onTreatment(c: Context): Verdict {
  return allOf(onDrug(c), anyOf(forThisDisease(c), definiteTsc(c)));
}

function branch(
  id: RuleId,
  statement: string,
  evidence: EvidenceId[],
  then: (c: Context) => Verdict,
  outcome: OutcomeId,
): Rule {
  return {
    id,
    statement,
    evidence,
    when: (c) => {
      const treated = onTreatment(c);
      return treated.truth === true ? allOf(then(c), treated) : treated;
    },
    outcome: () => outcome,
  };
}

export const r05b = branch(
  'R05b',
  'On an mTOR inhibitor for AML, TSC or LAM, and the disease progresses: it may have failed.',
  ['S28', 'S29', 'S30', 'S35', 'P16'],
  progression,
  'I-MTOR-FAIL',
);

function adverseEvents(c: Context): Verdict {
  return (c.mtor?.adverseEvents ?? null) === null
    ? verdict(null, 'Adverse events: not recorded', ['mtor'])
    : verdict(false, 'No adverse event that asks to interrupt', ['mtor']);
}

function mustStop(c: Context): Verdict {
  const findings = stopFindings(c);
  if (findings.length > 0) {
    const grounds = findings.map(({ text, fact }) => ({ text, facts: [fact] }));
    return { truth: true, grounds, lesion: null };
  }
  const pregnant =
    known(c.facts.sex) === 'male' ? verdict(false, 'Pregnancy: a man', ['sex']) : stated(c, 'pregnant');
  return anyOf(adverseEvents(c), pregnant, stated(c, 'severeInfection'), stated(c, 'rapamycinAllergy'));
}

export const r05a = branch(
  'R05a',
  'On an mTOR inhibitor for AML, TSC or LAM, and a finding asks to stop it (D0).',
  ['S35', 'P20', 'P35'],
  mustStop,
  'M-HOLD',
);

function imagedInTime(c: Context): Verdict {
  const since = c.mtor?.since ?? null;
  if (since === null) return verdict(true, 'Start of the mTOR inhibitor: not recorded', ['mtor']);
  const last = onTreatmentImaging(c);
  const imaged = last === null ? 'not imaged since' : `last imaged on treatment ${last}`;
  const late =
    last === null
      ? addMonths(since, MTOR.firstScanMonths) <= c.today
      : olderThanMonths(last, c.today, MONTHS.onTreatment);
  return verdict(late, `On ${drugName(c)} since ${since}, ${imaged}`, ['mtor', 'lesions']);
}

export const r05c = branch(
  'R05c',
  'On an mTOR inhibitor for AML, TSC or LAM, and its effect is not documented: image now.',
  ['S26', 'S27'],
  (c) => anyOf(imagedInTime(c), regrownVerdict(regrown(c, 'larger'))),
  'M-ASSESS',
);

export const r05d: Rule = {
  ...branch(
    'R05d',
    'On an mTOR inhibitor for AML, TSC or LAM, and nothing above: continue.',
    ['S27', 'S28', 'S29', 'S30', 'S35'],
    (c) => ({ ...imagedInTime(c), truth: true }),
    'M-CONTINUE',
  ),
  otherwise: true,
};
