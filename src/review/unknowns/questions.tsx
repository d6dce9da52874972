import type { ReactElement } from 'react';
import type { Question } from '../../core/decision.ts';
import { readable } from '../format.ts';
import { Deeper } from '../parts/card.tsx';
import { dispositions } from '../words.ts';
import { settle } from '../words-in-depth.ts';

/** One answer for each outcome it could lead to. */
function WouldChange({ question }: { question: Question }): ReactElement | null {
  const firsts = question.wouldChange.filter(
    (one, index, all) => all.findIndex((other) => other.disposition === one.disposition) === index,
  );
  if (firsts.length === 0) return null;
  const lines = firsts.map(({ answer, disposition, intervalMonths }) => {
    const next = intervalMonths === null ? '' : `, ${settle.everyMonths(intervalMonths)}`;
    return `${settle.ifAnswer(answer)}: ${dispositions[disposition].toLowerCase()}${next}`;
  });
  return <p className="small">{lines.join(' · ')}</p>;
}

/** What is not recorded and would change the answer, most decisive first. The first one belongs to the first view. */
export function Questions({ questions }: { questions: Question[] }): ReactElement | null {
  const [first, ...rest] = questions;
  if (first === undefined) return null;
  return (
    <div>
      <p className="small">{settle.questions}</p>
      <p>
        <b>{readable(first.text)}</b>
      </p>
      <WouldChange question={first} />
      {rest.length > 0 && (
        <Deeper summary={settle.more(rest.length)}>
          <ul className="reasons">
            {rest.map((question) => (
              <li key={question.fact + question.text}>
                <p>{readable(question.text)}</p>
                <WouldChange question={question} />
              </li>
            ))}
          </ul>
        </Deeper>
      )}
    </div>
  );
}
