import type { CalendarDate, Fact, Source } from '../core/facts.ts';
import { type Coded, type Concept, doubts, gradeOf, type Grade } from '../terminology/match.ts';
import { codedOf, statusCode, wordsOf } from './coded.ts';
import { type Chart, sourceOf } from './collect.ts';
import type { Entry } from './entry.ts';
import { absent, present } from './found.ts';
import { type Json, list } from './json.ts';
import { abatedWhen, eventDay, onsetWhen, type When } from './when.ts';

/** One entry of the problem list or diagnosis of a visit. */
export type Problem = {
  entry: Entry;
  coded: Coded;
  words: string;
  onset: When | null;
  /** The day it began, where the chart says it to the day. */
  day: CalendarDate | null;
  clinicalStatus: string | null;
  /** Abated, resolved, in remission or inactive. */
  over: boolean;
  /** How sure the chart is. Doubt in the words counts as doubt. */
  standing: 'stated' | 'doubtful' | 'refuted';
};

const DOUBTFUL = new Set(['unconfirmed', 'provisional', 'differential']);
const OVER = new Set(['inactive', 'remission', 'resolved']);

function standingOf(json: Json, texts: readonly string[]): Problem['standing'] {
  const verification = statusCode(json, 'verificationStatus');
  if (verification === 'refuted') return 'refuted';
  return DOUBTFUL.has(verification ?? '') || texts.some(doubts) ? 'doubtful' : 'stated';
}

/** It has ended, whenever that was; an end that is still to come has ended nothing. */
function isAbated(json: Json, today: CalendarDate): boolean {
  const end = abatedWhen(json);
  return end === null ? Object.keys(json).some((key) => key.startsWith('abatement')) : end.earliest <= today;
}

function toProblem(entry: Entry, today: CalendarDate): Problem {
  const { code, json } = entry;
  const sites = list(json, 'bodySite').flatMap((site) => codedOf(site).texts);
  const name = wordsOf(code);
  // "Angiomyolipoma" with body site "left kidney" reads as one phrase.
  const withSite = sites.length === 0 ? [] : code.texts.map((own) => `${own}, ${sites.join(', ')}`);
  const clinicalStatus = statusCode(json, 'clinicalStatus');
  const onset = onsetWhen(json);
  return {
    entry,
    coded: { codings: code.codings, texts: [...code.texts, ...withSite] },
    words: name,
    onset,
    day: eventDay(onset, today),
    clinicalStatus,
    over: OVER.has(clinicalStatus ?? '') || isAbated(json, today),
    standing: standingOf(json, code.texts),
  };
}

const inError = ({ json }: Entry) => statusCode(json, 'verificationStatus') === 'entered-in-error';

/** Every problem that was not entered in error. One without code and words is returned too: it hides something. */
export function readProblems(chart: Chart, today: CalendarDate): Problem[] {
  return chart
    .of('Condition')
    .filter((entry) => !inError(entry))
    .map((entry) => toProblem(entry, today));
}

/** What the chart withdrew: never counted, and named where its absence is stated. */
export function withdrawnProblems(chart: Chart, today: CalendarDate): Problem[] {
  return chart
    .of('Condition')
    .filter(inError)
    .map((entry) => toProblem(entry, today));
}

export type Match = Problem & { grade: Grade; source: Source };

/** The problems that are this concept, each with its source. */
export function matching(problems: readonly Problem[], concept: Concept): Match[] {
  return problems.flatMap((problem) => {
    const grade = gradeOf(concept, problem.coded);
    if (grade === null) return [];
    const said = { words: problem.words, grade, date: problem.onset?.asWritten };
    return [{ ...problem, grade, source: sourceOf(problem.entry, said) }];
  });
}

/** True where stated, documented as absent where refuted; a mere suspicion is neither. */
export function statedOrRefuted(matches: readonly Match[]): Fact<boolean> | undefined {
  const stated = matches.filter(({ standing }) => standing === 'stated');
  if (stated.length > 0)
    return present(
      true,
      stated.map(({ source }) => source),
    );
  const refuted = matches.filter(({ standing }) => standing === 'refuted');
  return refuted.length > 0 && refuted.length === matches.length
    ? absent(
        false,
        refuted.map(({ source }) => source),
      )
    : undefined;
}
