import type { CalendarDate, Facts, Mtor } from '../../core/facts.ts';
import { known } from '../../core/known.ts';
import { parseAnswers } from './parse.ts';
import type { Answers } from './schema.ts';

type AnsweredMtor = Exclude<NonNullable<Answers['mtor']>, false>;

/** What one answer says. Nothing at all where the clinician does not know, or does not want a proposed size. */
export type Change = Answers & {
  /** Details of the drug that is taken: they complete what is known of it and leave the rest. */
  ofDrug?: Partial<AnsweredMtor>;
};

/** One thing that the clinician answered on the screen. It can be taken back alone. */
export type Given = {
  /** Names what was asked: answered again, the later answer stands in place of the earlier. */
  key: string;
  question: string;
  /** The answer in words. */
  said: string;
  change: Change;
};

export function withGiven(answers: readonly Given[], given: Given): Given[] {
  return [...answers.filter(({ key }) => key !== given.key), given];
}

/** Whether an answer says anything of the patient: "not known" only folds its question away. */
export const saysSomething = ({ change }: Given): boolean => Object.keys(change).length > 0;

/** The drug of the chart, as one would answer it. */
function drugOf(mtor: Facts['mtor']): Mtor | null {
  const drug = known(mtor);
  return drug === null || drug === false ? null : drug;
}

function mtorOf(given: readonly Given[], chart: Facts): Answers['mtor'] {
  const whole = given.findLast(({ change }) => change.mtor !== undefined)?.change.mtor;
  const drug = whole ?? drugOf(chart.mtor);
  const details = given.flatMap(({ change }) => change.ofDrug ?? []);
  if (!drug || details.length === 0) return whole;
  return details.reduce<AnsweredMtor>((all, one) => {
    const volumes = one.volumes ? { ...all.volumes, ...one.volumes } : (all.volumes ?? null);
    return { ...all, ...one, volumes };
  }, drug);
}

function withoutDrug({ change }: Given): Answers {
  const { ofDrug: _, ...answers } = change;
  return answers;
}

/** All of them as one: of two answers to one key the later counts; confirmations, places and links add up. */
export function answersOf(given: readonly Given[], chart: Facts): Answers {
  const changes = given.map(withoutDrug);
  const mtor = mtorOf(given, chart);
  return {
    ...changes.reduce((all, one) => ({ ...all, ...one }), {}),
    confirmedSizes: changes.flatMap(({ confirmedSizes }) => confirmedSizes ?? []),
    sameLesion: changes.flatMap(({ sameLesion }) => sameLesion ?? []),
    kidneyLesion: Object.fromEntries(
      changes.flatMap(({ kidneyLesion }) => Object.entries(kidneyLesion ?? {})),
    ),
    ...(mtor === undefined ? {} : { mtor }),
  };
}

export type ParsedChange = { ok: true; change: Change } | { ok: false; errors: string[] };

/** What was typed, as one answer, or every reason why it is none: by the same checks as a file of answers. */
export function parseChange(
  { ofDrug, ...answers }: Readonly<Record<string, unknown>>,
  today: CalendarDate,
): ParsedChange {
  if (ofDrug === undefined) {
    const parsed = parseAnswers(answers, today);
    return parsed.ok ? { ok: true, change: parsed.answers } : parsed;
  }
  // A detail is checked as one of a drug; of which one makes no difference to what it may be.
  const parsed = parseAnswers({ mtor: { drug: 'everolimus', ...Object(ofDrug) } }, today);
  if (!parsed.ok) return parsed;
  const { drug: _, ...details } = parsed.answers.mtor || { drug: null };
  return { ok: true, change: { ofDrug: details } };
}
