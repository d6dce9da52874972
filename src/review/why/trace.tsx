import type { ReactElement } from 'react';
import type { Assessment } from '../../assessment.ts';
import type { TraceStep } from '../../core/decision.ts';
import { RULES } from '../../core/rules/index.ts';
import { readable } from '../format.ts';
import { Deeper } from '../parts/card.tsx';
import { type FactEntries, entriesOf } from './fact-entries.ts';
import { trace as words } from './words.ts';

const STATEMENTS: ReadonlyMap<string, string> = new Map(RULES.map(({ id, statement }) => [id, statement]));

/** What was found says the fact and its value by itself. */
function isTold(path: string, { label }: FactEntries, found: readonly string[]): boolean {
  const [, lesion] = path.split('.');
  const name = lesion === undefined ? `${label}:` : `Lesion ${lesion}`;
  return found.some((text) => text.startsWith(name));
}

/** The known facts that the findings do not name, each with its value. What is unknown, the findings say. */
function factLines({ facts, because }: TraceStep, assessment: Assessment): string[] {
  return facts.flatMap((path) => {
    const entries = entriesOf(path, assessment);
    const { label, value } = entries;
    return value === null || isTold(path, entries, because) ? [] : [`${label}: ${value}`];
  });
}

function Step(props: { step: TraceStep; decided: boolean; assessment: Assessment }): ReactElement {
  const { step, decided, assessment } = props;
  const facts = factLines(step, assessment);
  return (
    <li data-result={step.result} data-decided={decided}>
      <p className="step-result">
        {words.result[step.result]}
        {decided && <b>{words.decided}</b>}
      </p>
      <p className="step-rule">
        {STATEMENTS.get(step.rule)} <span className="small">{step.rule}</span>
      </p>
      <ul className="small">
        {[...new Set(step.because)].map((text) => (
          <li key={text}>{readable(text)}</li>
        ))}
      </ul>
      {facts.length > 0 && (
        <p className="small">
          {words.facts}: {facts.join('; ')}
        </p>
      )}
    </li>
  );
}

/** Each rule in the order it was tried, what it says, what came of it and on which facts; folded once one has decided. */
export function Trace({ assessment }: { assessment: Assessment }): ReactElement {
  const { trace, rule } = assessment.decision;
  const end = trace.findIndex((step) => step.rule === rule) + 1;
  const steps = (some: TraceStep[]) =>
    some.map((step) => (
      <Step key={step.rule} step={step} decided={step.rule === rule} assessment={assessment} />
    ));
  const after = trace.slice(end);
  return (
    <>
      <p className="soft">{words.lead}</p>
      <ol className="path">{steps(trace.slice(0, end))}</ol>
      {after.length > 0 && (
        <Deeper summary={words.after(after.length)}>
          <ol className="path" start={end + 1}>
            {steps(after)}
          </ol>
        </Deeper>
      )}
    </>
  );
}
