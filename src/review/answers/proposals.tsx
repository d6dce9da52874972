import type { ReactElement } from 'react';
import { MODALITY } from '../../careplan/labels.ts';
import type { Given } from '../../chart/answers/given.ts';
import type { Proposal } from '../../chart/index.ts';
import { formatDate, formatSize } from '../format.ts';
import { Deeper } from '../parts/card.tsx';
import { answers } from '../words-in-depth.ts';
import type { Answer } from './ask.tsx';
import { Press } from './press.tsx';

const words = answers.size;

const keyOf = ({ id }: Proposal): string => `size ${id}`;

function inWords({ axesMm, side, modality, date }: Proposal): string {
  const scan = modality === null ? words.noModality : MODALITY[modality];
  return words.what(
    formatSize(...axesMm),
    words.side[side ?? 'unknown'],
    words.scan(scan, date === null ? words.noDate : formatDate(date)),
  );
}

/** The sentence of the report with the size in it marked. */
function Sentence({ proposal }: { proposal: Proposal }): ReactElement {
  const { sentence, highlight } = proposal;
  const [start, end] = highlight;
  return (
    <blockquote>
      “{sentence.slice(0, start)}
      <mark>{sentence.slice(start, end)}</mark>
      {sentence.slice(end)}”
    </blockquote>
  );
}

function Proposed({ proposal, answer }: { proposal: Proposal; answer: Answer }): ReactElement {
  const size = inWords(proposal);
  const key = keyOf(proposal);
  const question = words.question(size);
  const use = () => answer({ key, question, said: words.used, change: { confirmedSizes: [proposal.id] } });
  return (
    <div className="ask">
      <h3 tabIndex={-1}>{size}</h3>
      <p className="small">{words.unused}</p>
      <Sentence proposal={proposal} />
      <div className="choices" role="group" aria-label={question}>
        <Press words={words.use} press={use} />
        <Press
          quiet
          words={words.not}
          press={() => answer({ key, question, said: words.notUsed, change: {} })}
        />
      </div>
    </div>
  );
}

/** The proposed sizes of which the clinician has not said anything yet. */
export const openProposals = (proposals: readonly Proposal[], answers: readonly Given[]): Proposal[] =>
  proposals.filter((proposal) => !answers.some(({ key }) => key === keyOf(proposal)));

/** Sizes that stand in reports alone, with the words they are from: used once the clinician says so. */
export function Proposals(props: { proposals: readonly Proposal[]; answer: Answer }): ReactElement | null {
  const [first, ...rest] = props.proposals;
  if (first === undefined) return null;
  const one = (proposal: Proposal) => (
    <Proposed key={proposal.id} proposal={proposal} answer={props.answer} />
  );
  return (
    <>
      {one(first)}
      {rest.length > 0 && <Deeper summary={words.more(rest.length)}>{rest.map(one)}</Deeper>}
    </>
  );
}
