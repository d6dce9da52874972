import type { ReactElement } from 'react';
import type { Disagreement, EvidenceId } from '../../core/decision.ts';
import { evidence } from '../../core/evidence/index.ts';
import { projectRule } from '../../core/evidence/project.ts';
import { Evidence } from './evidence.tsx';
import { namedIn } from './kinds.ts';
import { certaintyOfChoice } from './marks.ts';
import { type Told, told } from './told.ts';
import { disagreements, evidence as words } from './words.ts';

const isKnown = (id: EvidenceId): boolean => evidence(id) !== null || projectRule(id) !== null;

/** One statement, source, contradiction or rule in full; what it names can be opened in turn. */
function Text({ text, beside }: { text: Told; beside: readonly EvidenceId[] }): ReactElement {
  const named = [...text.evidence, ...text.parts.flat().flatMap(({ said }) => namedIn(said))];
  const further = [...new Set(named)].filter((id) => !beside.includes(id) && isKnown(id));
  return (
    <div className="text">
      <p className="text-head">
        <b>{text.id}</b> {text.head}
      </p>
      {text.parts.map((rows) => (
        <dl key={rows[0]?.said}>
          {rows.map(({ what, said }) => (
            <div key={what + said} data-main={what === words.conclusion}>
              <dt>{what}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      ))}
      <Evidence ids={further} label={words.alsoNamed} />
    </div>
  );
}

/** What stands behind these ids, each in full. */
export function Texts({ ids }: { ids: readonly EvidenceId[] }): ReactElement {
  return (
    <ul className="texts">
      {ids.map((id) => {
        const text = told(id);
        return <li key={id}>{text === null ? words.unknown(id) : <Text text={text} beside={ids} />}</li>;
      })}
    </ul>
  );
}

/** The statements that disagree, side by side, and in words which of them is followed. */
export function Sides({ disagreement }: { disagreement: Disagreement }): ReactElement {
  const { id, statements, followed } = disagreement;
  const ids = [...new Set([...statements, ...followed])];
  const choice = evidence(id);
  return (
    <>
      <ul className="sides">
        {ids.map((one) => {
          const text = told(one);
          return (
            <li key={one} data-followed={followed.includes(one)}>
              <p className="side-mark">
                {followed.includes(one) ? disagreements.followed : disagreements.stated}
              </p>
              {text === null ? words.unknown(one) : <Text text={text} beside={[...ids, id]} />}
            </li>
          );
        })}
      </ul>
      {choice?.kind === 'contradiction' && (
        <p className="small">
          {disagreements.choice}: {certaintyOfChoice(choice.marks)}.
        </p>
      )}
    </>
  );
}
