import type { CalendarDate, FactKey, Facts, Mtor } from '../../core/facts.ts';
import { known } from '../../core/known.ts';
import { FACT_LABELS } from '../../core/words/labels.ts';
import type { OfLesion } from './of-lesion.ts';
import type { OfMedicine } from './of-medicine.ts';
import { parseAnswers } from './parse.ts';
import type { Answers } from './schema.ts';
import type { NotUsed } from './withdrawn.ts';

type AnsweredMtor = Exclude<NonNullable<Answers['mtor']>, false>;

/** What one answer says. Nothing at all where the clinician does not know, or does not want a proposed size. */
export type Change = Answers & {
  /** Details of the drug that is taken: they complete what is known of it and leave the rest. */
  ofDrug?: Partial<AnsweredMtor>;
  /** The same of one lesion. */
  ofLesion?: OfLesion;
  /** There are no lesions but those that are listed. */
  noOtherLesion?: true;
  /** A measurement of the chart that is not to be used. */
  notUsed?: NotUsed;
  /** Whether one medicine is taken; the others stay as they are. */
  ofMedicine?: OfMedicine;
  /** No medicine is taken but those that are listed. */
  noOtherMedicine?: true;
};

/** One thing that the clinician answered on the screen. It can be taken back alone. */
export type Given = {
  /** Names what was asked: answered again, the later answer stands in place of the earlier. */
  key: string;
  question: string;
  /** The answer in words. */
  said: string;
  change: Change;
  /** Why it stands in place of what the chart says. */
  reason?: string;
};

/** Answers whose fact has another name. */
export const FACT_OF: Readonly<Record<string, FactKey>> = {
  aneurysmMm: 'aneurysm',
  aneurysmDate: 'aneurysm',
  fatSeenBy: 'fatSeen',
  ofDrug: 'mtor',
  ofLesion: 'lesions',
  noOtherLesion: 'lesions',
  notUsed: 'lesions',
  ofMedicine: 'medications',
  noOtherMedicine: 'medications',
};

// FACT_LABELS has every key of Facts, which its type enforces.
export const isFact = (key: string): key is FactKey => Object.hasOwn(FACT_LABELS, key);

/** The facts that an answer is about. */
export const factsOf = (change: Change): FactKey[] =>
  [...new Set(Object.keys(change).map((key) => FACT_OF[key] ?? key))].filter(isFact);

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

/** What an answer says of one thing beside others: a file of answers has no such keys. */
const OF_ONE = ['ofDrug', 'ofLesion', 'noOtherLesion', 'notUsed', 'ofMedicine', 'noOtherMedicine'] as const;

/** What stands in a file of answers too. */
export function plain(change: Change): Answers {
  const answers = { ...change };
  for (const key of OF_ONE) delete answers[key];
  return answers;
}

/** All of them as one: of two answers to one key the later counts; confirmations, places and links add up. */
export function answersOf(given: readonly Given[], chart: Facts): Answers {
  const changes = given.map(({ change }) => plain(change));
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
  { ofDrug, ofLesion, ofMedicine, notUsed, ...answers }: Readonly<Record<string, unknown>>,
  today: CalendarDate,
): ParsedChange {
  if (ofDrug !== undefined) return detailsOfDrug(Object(ofDrug), today);
  if (ofLesion !== undefined) return detailsOfLesion(Object(ofLesion), today);
  if (ofMedicine !== undefined) return oneMedicine(Object(ofMedicine), today);
  // Nothing of it is typed: the screen knows which measurement it is.
  if (notUsed !== undefined) return { ok: true, change: { notUsed: Object(notUsed) } };
  const parsed = parseAnswers(answers, today);
  return parsed.ok ? { ok: true, change: parsed.answers } : parsed;
}

/** Its name is checked as that of the only one of a list; the rest is not typed. */
function oneMedicine(said: OfMedicine, today: CalendarDate): ParsedChange {
  const parsed = parseAnswers({ medications: [said.name] }, today);
  return parsed.ok ? { ok: true, change: { ofMedicine: said } } : parsed;
}

/** Checked as the only lesion of a list. `at` is not typed: the screen knows which lesion it asks about. */
function detailsOfLesion({ id, at, ...details }: OfLesion, today: CalendarDate): ParsedChange {
  const parsed = parseAnswers({ lesions: [details] }, today);
  if (!parsed.ok) return parsed;
  return { ok: true, change: { ofLesion: { ...parsed.answers.lesions?.[0], id, at } } };
}

/** A detail is checked as one of a drug; of which one makes no difference to what it may be. */
function detailsOfDrug(details: object, today: CalendarDate): ParsedChange {
  const parsed = parseAnswers({ mtor: { drug: 'everolimus', ...details } }, today);
  if (!parsed.ok) return parsed;
  const { drug: _, ...ofDrug } = parsed.answers.mtor || { drug: null };
  return { ok: true, change: { ofDrug } };
}
