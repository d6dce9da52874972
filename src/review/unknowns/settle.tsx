import { type ReactElement, useEffect, useRef } from 'react';
import type { Assessment } from '../../assessment.ts';
import { type Given, saysSomething } from '../../chart/answers/given.ts';
import { type Answer, AskAnswer } from '../answers/ask.tsx';
import { type Ask, placeAsks } from '../answers/asks.ts';
import { openProposals, Proposals } from '../answers/proposals.tsx';
import { Card } from '../parts/card.tsx';
import { settle } from '../words-in-depth.ts';
import { openQuestions, Questions } from './questions.tsx';

type Settling = { assessment: Assessment; answers: readonly Given[]; answer: Answer };

const openPlaces = ({ assessment, answers }: Settling): Ask[] =>
  placeAsks(assessment.gaps).filter((ask) => !answers.some(({ key }) => key === ask.key));

const headings = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.ask > h3')];

/** What is only folded away hands the focus on to what then stands in its place. */
function useFold(answer: Answer): Answer {
  const place = useRef<number | null>(null);
  useEffect(() => {
    if (place.current !== null) headings()[place.current]?.focus();
    place.current = null;
  });
  return (given) => {
    const at = headings().findIndex((one) => one.parentElement?.contains(document.activeElement));
    place.current = saysSomething(given) || at < 0 ? null : at;
    answer(given);
  };
}

/** What is open about this answer: sizes that wait to be used, and the question that matters most. */
export function Settle(props: Settling): ReactElement | null {
  const { assessment, answers } = props;
  const answer = useFold(props.answer);
  const places = openPlaces(props);
  const proposals = openProposals(assessment.proposals, answers);
  const isEmpty =
    proposals.length === 0 &&
    places.length === 0 &&
    openQuestions(assessment.decision.questions, answers).length === 0;
  if (isEmpty) return null;
  return (
    <Card title={settle.title} className="settle">
      <Proposals proposals={proposals} answer={answer} />
      {places.map((ask) => (
        <AskAnswer key={ask.key} ask={ask} today={assessment.today} answer={answer} />
      ))}
      <Questions assessment={assessment} answers={answers} answer={answer} />
    </Card>
  );
}
