import type { CarePlan } from 'fhir/r4';
import { type ReactElement, useMemo } from 'react';
import { type Change, type Changes, changesBetween } from '../../careplan/changes.ts';
import { buildCarePlan, planKey, type PlanInput } from '../../careplan/index.ts';
import type { OwnDraft } from '../../ehr/types.ts';
import { formatNames } from '../format.ts';
import { changes as words } from './later-words.ts';
import { useFingerprint } from './use-fingerprint.ts';

type Marks = { gone: string; added: string };

function Line(props: { line: string; is: 'gone' | 'added'; words: string }): ReactElement {
  const { line, is } = props;
  return (
    <li data-change={is}>
      <b>
        <span aria-hidden="true">{is === 'gone' ? '− ' : '+ '}</span>
        {props.words}:
      </b>{' '}
      {is === 'gone' ? <del>{line}</del> : <ins>{line}</ins>}
    </li>
  );
}

function Section(props: { change: Change; marks: Marks; theirs: ReadonlySet<string> }): ReactElement {
  const { change, marks, theirs } = props;
  const { heading, kind, gone, added } = change;
  return (
    <>
      <h5>
        {heading} <span className="soft">({words.kinds[kind]})</span>
      </h5>
      <ul>
        {gone.map((line, index) => (
          <Line
            // The same line may stand there twice.
            key={`${index} ${line}`}
            line={line}
            is="gone"
            words={theirs.has(line) ? words.goneOfTheirs : marks.gone}
          />
        ))}
        {added.map((line, index) => (
          <Line key={`${index} ${line}`} line={line} is="added" words={marks.added} />
        ))}
      </ul>
    </>
  );
}

function Differences(props: {
  title: string;
  changes: Changes;
  marks: Marks;
  none: string;
  theirs?: ReadonlySet<string>;
}): ReactElement {
  const { changed, same } = props.changes;
  return (
    <>
      <h4>{props.title}</h4>
      {changed.length === 0 && <p>{props.none}</p>}
      {changed.map((one) => (
        <Section
          key={one.heading}
          change={one}
          marks={props.marks}
          theirs={props.theirs ?? new Set<string>()}
        />
      ))}
      {changed.length > 0 && same.length > 0 && <p className="soft">{words.same(formatNames(same))}</p>}
    </>
  );
}

/** Whether the draft says something else than this app wrote into it; where that cannot be told, nothing is said. */
function useIsAltered({ content }: OwnDraft, plan: CarePlan): boolean {
  const key = useMemo(() => keyOf(plan), [plan]);
  const fingerprint = useFingerprint(key);
  return content !== null && fingerprint !== null && content !== fingerprint;
}

/** Of a plan from the chart, in which anything may stand. */
function keyOf(plan: CarePlan): string {
  try {
    return planKey(plan);
  } catch {
    return '';
  }
}

function PlanChanges(props: {
  draft: OwnDraft;
  there: CarePlan;
  seen: unknown;
  input: PlanInput;
}): ReactElement {
  const { draft, there, seen, input } = props;
  const isAltered = useIsAltered(draft, there);
  const ours = useMemo(() => changesBetween(there, buildCarePlan(input)), [there, input]);
  const theirs = useMemo(() => (seen === null ? null : changesBetween(seen, there)), [seen, there]);
  const addedByThem = new Set(theirs?.changed.flatMap(({ added }) => added));
  return (
    <div className="plan changes" role="region" aria-label={words.label}>
      {isAltered && <p>{`${words.altered}${draft.canUpdate ? ` ${words.alteredNext}` : ''}`}</p>}
      {theirs !== null && (
        <Differences title={words.theirs} changes={theirs} marks={words.did} none={words.noneOfTheirs} />
      )}
      <Differences
        title={words.ours}
        changes={ours}
        marks={words.would}
        none={words.none}
        theirs={addedByThem}
      />
    </div>
  );
}

/**
 * What saving would change in our own earlier draft, from the version that is in the chart now; and before that, where
 * it was changed since it was last shown here, by whom ever, what was.
 */
export function DraftChanges(props: {
  draft: OwnDraft;
  seen: OwnDraft['resource'] | null;
  input: PlanInput;
}): ReactElement {
  const { draft, seen, input } = props;
  const { resource } = draft;
  if (resource.resourceType === 'CarePlan')
    return <PlanChanges draft={draft} there={resource} seen={seen} input={input} />;
  const about = words.note(resource.content[0]?.attachment.title ?? words.untitled);
  return <p>{draft.canUpdate ? `${about} ${words.noteNext}` : about}</p>;
}
