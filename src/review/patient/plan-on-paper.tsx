import type { ReactElement } from 'react';
import { type PlanInput, planModel } from '../../careplan/index.ts';
import type { Question } from '../../core/decision.ts';
import { FACT_LABELS } from '../../core/words/labels.ts';
import { formatNames, readable } from '../format.ts';
import { condensed, type Printed } from './condensed.ts';
import type { Amount } from './fit.ts';
import { paper as words } from './words.ts';

/** What a question asks for, as a list of what is not recorded calls it. */
const LABELS: Readonly<Record<string, string>> = FACT_LABELS;
const labelOf = ({ fact }: Question): string => LABELS[fact] ?? '';

/** The words a line is found by: "K3", "Caution:", "Next scan:". */
const LEAD = /^(?:K\d+(?= )|[^:.[\]]{2,45}:)/;
const LED: readonly Printed['id'][] = ['recommendation', 'alerts', 'choices', 'unknown', 'disagreements'];

function Line({ id, line }: { id: Printed['id']; line: string }): ReactElement {
  const lead = LED.includes(id) ? (LEAD.exec(line)?.[0] ?? '') : '';
  return (
    <li>
      {lead !== '' && <b>{lead}</b>}
      {readable(line.slice(lead.length))}
    </li>
  );
}

function Part({ id, heading, lines }: Printed): ReactElement {
  return (
    <section data-part={id}>
      <h2>{heading}</h2>
      <ul>
        {lines.map((line) => (
          <Line key={line} id={id} line={line} />
        ))}
      </ul>
    </section>
  );
}

/** The clinician's plan on one page, from the model the draft is made of. `pages` says that it takes several. */
export function PlanOnPaper(props: {
  input: PlanInput;
  reading: string[];
  amount: Amount;
  pages: string | null;
}): ReactElement {
  const { input, reading, amount, pages } = props;
  const plan = planModel(input);
  const open = input.decision.disagreements.flatMap(({ id, open }) => (open ? [id] : []));
  const { notice } = input.patient;
  // The answer stands over the full width, before all it rests on.
  const [answer, ...parts] = condensed(plan, { open, asked: input.decision.questions.map(labelOf), amount });
  return (
    <article className="plan-paper">
      <header>
        <p className="draft">{plan.banner}</p>
        <h1>{plan.title}</h1>
        <p className="whose">{readable(plan.patient)}</p>
        {notice !== null && <p className="whose">{notice}</p>}
        <p>{readable(words.assessed(plan.question, plan.period.start))}</p>
        {reading.length > 0 && <p className="whose">{words.stillReading(formatNames(reading))}</p>}
        {pages !== null && <p className="whose">{pages}</p>}
      </header>
      {answer !== undefined && <Part {...answer} />}
      <div className="parts">
        {parts.map((part) => (
          <Part key={part.id} {...part} />
        ))}
      </div>
    </article>
  );
}
