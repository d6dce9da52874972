import { type ReactElement, useRef, useState } from 'react';
import type { Assessment } from '../../assessment.ts';
import { type Given, saysSomething, withGiven } from '../../chart/answers/given.ts';
import type { Glance } from '../../glance.ts';
import { AnyFact } from '../answers/any-fact.tsx';
import { AskAnswer } from '../answers/ask.tsx';
import { Press } from '../answers/press.tsx';
import { Card, Deeper } from '../parts/card.tsx';
import { Table } from '../parts/table.tsx';
import { dispositionWords } from '../verdict/disposition.ts';
import { whatIf as words } from '../words-in-depth.ts';
import { compared } from './compared.ts';
import { nearestWords } from './nearest.ts';

/** The recommendation under answers that are only supposed; null while it cannot be worked out. */
export type Suppose = (supposed: readonly Given[]) => Glance | null;

function Nearest({ assessment }: { assessment: Assessment }): ReactElement {
  const { whatWouldChange } = assessment.decision;
  if (whatWouldChange.length === 0) return <p className="soft">{words.nothing}</p>;
  return (
    <>
      <p className="small">{words.nearest}</p>
      <ul className="reasons">
        {whatWouldChange.map((change) => (
          <li key={change.fact}>{nearestWords(change, assessment)}</li>
        ))}
      </ul>
    </>
  );
}

function Supposed(props: {
  supposed: readonly Given[];
  take: (key: string) => void;
  back: () => void;
}): ReactElement {
  return (
    <div className="answered">
      <ul>
        {props.supposed.map(({ key, question, said }) => (
          <li key={key}>
            <p>
              {question} <b>{said}</b>
            </p>
            <Press quiet words={words.take} label={words.takeOf(question)} press={() => props.take(key)} />
          </li>
        ))}
      </ul>
      <Press words={words.back} press={props.back} />
    </div>
  );
}

/** Both recommendations side by side; what differs says so. */
function Compared({ now, ifSo }: { now: Assessment; ifSo: Glance }): ReactElement {
  const rows = compared(now.decision, ifSo.decision, now.today).map(({ name, now: is, ifSo: would }) => ({
    key: name,
    cells: [
      name,
      is,
      is === would ? (
        <span key="same" className="soft">
          {words.same}
        </span>
      ) : (
        <b key="differs">
          <span className="differs">{words.differs}</span>
          {would}
        </b>
      ),
    ],
  }));
  return <Table caption={words.caption} columns={words.columns} rows={rows} />;
}

/** Facts tried in place of the chart's. They live here alone: the recommendation and the plan never see them. */
function Trial({ assessment, answers, suppose }: Trying): ReactElement {
  const [supposed, setSupposed] = useState<readonly Given[]>([]);
  const [picked, pick] = useState('');
  // Worked out each time: the recommendation itself may have moved.
  const ifSo = supposed.length === 0 ? null : suppose(supposed);
  const place = useRef<HTMLDivElement>(null);
  const become = (next: readonly Given[]) => {
    // What was pressed goes with what it changes: the focus goes to where the next fact is picked.
    place.current?.querySelector('select')?.focus();
    setSupposed(next);
  };
  const add = (given: Given) => {
    pick('');
    become(saysSomething(given) ? withGiven(supposed, given) : supposed);
  };
  return (
    <div ref={place} className="stack">
      <p className="small">{words.only}</p>
      <AnyFact
        label={words.which}
        assessment={assessment}
        answers={[...answers, ...supposed]}
        picked={picked}
        pick={pick}
      >
        {(ask, fact) => <AskAnswer key={fact} ask={ask} today={assessment.today} picked answer={add} />}
      </AnyFact>
      {supposed.length > 0 && (
        <Supposed
          supposed={supposed}
          take={(key) => become(supposed.filter((one) => one.key !== key))}
          back={() => become([])}
        />
      )}
      <p aria-live="polite" className={ifSo === null ? 'visually-hidden' : undefined}>
        {ifSo !== null && (
          <b>{words.said(dispositionWords(assessment.decision), dispositionWords(ifSo.decision))}</b>
        )}
      </p>
      {ifSo !== null && <Compared now={assessment} ifSo={ifSo} />}
    </div>
  );
}

type Trying = { assessment: Assessment; answers: readonly Given[]; suppose: Suppose };

/** From which value on the answer would be another, and a place to try it. */
export function WhatIf(props: Trying): ReactElement {
  return (
    <Card title={words.title} className="stack">
      <Nearest assessment={props.assessment} />
      <Deeper summary={words.try}>
        <Trial {...props} />
      </Deeper>
    </Card>
  );
}
