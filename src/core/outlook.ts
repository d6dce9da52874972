import type { Context } from './context.ts';
import type { Disposition, OptionId } from './decision.ts';
import { evaluate } from './evaluate.ts';
import { imagingOf } from './imaging.ts';
import { firstOption } from './options.ts';
import { OUTCOMES } from './outcomes.ts';

/** What a clinician would act on: two charts with the same outlook get the same verdict. */
export type Outlook = {
  rule: string;
  disposition: Disposition;
  option: OptionId | null;
  intervalMonths: number | null;
  /** Everything that must stay the same for a verdict to stand. */
  key: string;
};

/** The verdict of one context, without its explanations. */
export function outlookOf(c: Context): Outlook {
  const { evaluation: e } = evaluate(c);
  const { disposition } = OUTCOMES[e.outcome];
  const option = firstOption(c, e);
  const imaging = imagingOf(c, e);
  const next = imaging === null ? '' : `${imaging.modality} ${imaging.window?.from} ${imaging.due}`;
  // Insufficient data means something else under each rule.
  const what = disposition === 'insufficient-data' ? e.outcome : disposition;
  return {
    rule: e.rule.id,
    disposition,
    option,
    intervalMonths: imaging?.intervalMonths?.chosen ?? null,
    key: `${what} ${option} ${next}`,
  };
}
