import type { Answered } from '../answered.ts';
import { applyAnswers } from './apply.ts';
import { confirm } from './confirmed.ts';
import { applyLinks, linksOf, organOf } from './links.ts';
import type { Answerer } from './said.ts';
import type { Answers } from './schema.ts';

/** Answers that `parseAnswers` has accepted, ready to be laid over a chart. */
export function answeredBy(answers: Answers, answerer: Answerer): Answered {
  const links = linksOf(answers, answerer);
  return {
    organOf: (reference, place) => organOf(reference, place, links),
    confirm: (proposals) => confirm(answers, proposals, answerer),
    link: (sizes) => applyLinks(sizes, links),
    over: (facts) => applyAnswers(facts, answers, answerer.today, answerer.by),
  };
}
