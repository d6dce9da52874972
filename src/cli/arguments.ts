import { parseArgs } from 'node:util';
import type { CalendarDate } from '../core/facts.ts';
import { isDay } from '../chart/answers/day.ts';

export type Arguments = {
  inputs: string[];
  today: CalendarDate;
  answers: string | null;
  format: 'json' | 'text';
};

const USAGE =
  'Usage: npm run -s assess -- chart.json [more.json …] [--today 2026-11-23] [--answers answers.json] [--format json|text]';

const refused = (error: string) => ({ ok: false as const, error: `${error}\n${USAGE}` });

/** What is asked on the command line, or one sentence that says why it cannot be done. */
export function parseArguments(
  argv: string[],
  clock: CalendarDate,
): { ok: true; value: Arguments } | { ok: false; error: string } {
  const option = { type: 'string' } as const;
  let parsed;
  try {
    parsed = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { today: option, answers: option, format: option },
    });
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
  const { today = clock, answers = null, format = 'json' } = parsed.values;
  if (!isDay(today))
    return refused(`--today: expected a day that exists, written as 2026-11-23, not ${today}.`);
  if (format !== 'json' && format !== 'text')
    return refused(`--format: expected json or text, not ${format}.`);
  if (parsed.positionals.length === 0 && answers === null) return refused('No chart is given.');
  return { ok: true, value: { inputs: parsed.positionals, today, answers, format } };
}
