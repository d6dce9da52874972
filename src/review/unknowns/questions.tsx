import type { ReactElement } from 'react';
import type { Assessment } from '../../assessment.ts';
import type { Given } from '../../chart/answers/given.ts';
import type { Decision, Question } from '../../core/decision.ts';
import { type Answer, AskAnswer } from '../answers/ask.tsx';
import { askOf, keyOf } from '../answers/asks.ts';
import { readable } from '../format.ts';
import { Deeper } from '../parts/card.tsx';
import { dispositions } from '../words.ts';
import { settle } from '../words-in-depth.ts';

/** One answer for each outcome it could lead to. */
function WouldChange({
  question,
  decision,
}: {
  question: Question;
  decision: Decision;
}): ReactElement | null {
  const now = decision.imaging?.intervalMonths?.chosen ?? null;
  const others = question.wouldChange.filter(
    (one) => one.disposition !== decision.disposition || one.intervalMonths !== now,
  );
  // Where only another option or urgency would follow, that is still said.
  const firsts = (others.length > 0 ? others : question.wouldChange).filter(
    (one, index, all) => all.findIndex((other) => other.disposition === one.disposition) === index,
  );
  if (firsts.length === 0) return null;
  const lines = firsts.map(({ answer, disposition, intervalMonths }) => {
    const next = intervalMonths === null ? '' : `, ${settle.everyMonths(intervalMonths)}`;
    return `${settle.ifAnswer(answer)}: ${dispositions[disposition].toLowerCase()}${next}`;
  });
  return <p className="small">{readable(lines.join(' · '))}</p>;
}

type Asked = { assessment: Assessment; answers: readonly Given[]; answer: Answer };

function One({ question, ...asked }: Asked & { question: Question }): ReactElement {
  const ask = askOf(question, asked.assessment, asked.answers);
  return (
    <AskAnswer ask={ask} today={asked.assessment.today} answer={asked.answer}>
      <WouldChange question={question} decision={asked.assessment.decision} />
    </AskAnswer>
  );
}

/** The questions of which the clinician has not said anything yet: not even that it is not known. */
export const openQuestions = (questions: readonly Question[], answers: readonly Given[]): Question[] =>
  questions.filter((question) => !answers.some(({ key }) => key === keyOf(question)));

/** What is not recorded and would change the answer, most decisive first. The first one belongs to the first view. */
export function Questions(props: Asked): ReactElement | null {
  const [first, ...rest] = openQuestions(props.assessment.decision.questions, props.answers);
  if (first === undefined) return null;
  const one = (question: Question) => <One key={keyOf(question)} question={question} {...props} />;
  return (
    <div>
      <p className="small">{settle.questions}</p>
      {one(first)}
      {rest.length > 0 && <Deeper summary={settle.more(rest.length)}>{rest.map(one)}</Deeper>}
    </div>
  );
}
