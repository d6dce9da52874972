import type { Context } from './context.ts';
import type { Disposition, OptionId, Subtype } from './decision.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import { imagingOf } from './imaging.ts';
import { leadingOptions } from './options.ts';
import { OUTCOMES } from './outcomes.ts';
import type { OutcomeId } from './rules/rule.ts';

/** What a clinician would act on, without its explanations. */
export type Outlook = {
  rule: string;
  outcome: OutcomeId;
  disposition: Disposition;
  subtype: Subtype | null;
  option: OptionId;
  intervalMonths: number | null;
  /** Disposition with its subtype, first option (equal cards together) and interval: what an answer can change. */
  verdict: string;
  /** The same with modality and days of the next scan: all that must stay for a verdict to stand. */
  key: string;
};

export function outlookOf(c: Context): Outlook {
  return outlookFrom(c, evaluate(c).evaluation);
}

export function outlookFrom(c: Context, e: Evaluation): Outlook {
  const { disposition, subtype } = OUTCOMES[e.outcome];
  const options = leadingOptions(c, e);
  const imaging = imagingOf(c, e);
  const interval = imaging === null ? 'none' : (imaging.intervalMonths?.chosen ?? 'now');
  const verdict = `${disposition} ${subtype} ${options.join('=')} ${interval}`;
  return {
    rule: e.rule.id,
    outcome: e.outcome,
    disposition,
    subtype,
    option: options[0],
    intervalMonths: imaging?.intervalMonths?.chosen ?? null,
    verdict,
    key: `${verdict} ${imaging?.modality} ${imaging?.window?.from} ${imaging?.due}`,
  };
}
