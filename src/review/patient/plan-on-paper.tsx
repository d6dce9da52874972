import type { ReactElement } from 'react';
import { type PlanInput, planModel } from '../../careplan/index.ts';
import { formatNames, readable } from '../format.ts';
import { condensed } from './condensed.ts';
import { paper as words } from './words.ts';

/** The clinician's plan on one page, from the model the draft is made of. */
export function PlanOnPaper(props: { input: PlanInput; reading: string[]; brief: boolean }): ReactElement {
  const { input, reading, brief } = props;
  const plan = planModel(input);
  const open = input.decision.disagreements.flatMap(({ id, open }) => (open ? [id] : []));
  const { notice } = input.patient;
  return (
    <article className="plan-paper">
      <header>
        <p className="draft">{plan.banner}</p>
        <h1>{plan.title}</h1>
        <p className="whose">{readable(plan.patient)}</p>
        {notice !== null && <p className="whose">{notice}</p>}
        <p>{readable(words.assessed(plan.question, plan.period.start))}</p>
        {reading.length > 0 && <p className="whose">{words.stillReading(formatNames(reading))}</p>}
      </header>
      <div className="parts">
        {condensed(plan, open, brief).map(({ id, heading, lines }) => (
          <section key={id} data-part={id}>
            <h2>{heading}</h2>
            <ul>
              {lines.map((line) => (
                <li key={line}>{readable(line)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </article>
  );
}
