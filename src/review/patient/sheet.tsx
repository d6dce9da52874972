import type { ReactElement } from 'react';
import type { Block } from '../../careplan/patient/block.ts';
import { patientSheet } from '../../careplan/patient/sheet.ts';
import type { PlanInput } from '../../careplan/index.ts';
import { Icon } from '../parts/icon.tsx';
import { spelledOut } from '../format.ts';
import { sheet as words } from './words.ts';

const Sentences = ({ lines }: { lines: string[] }): ReactElement[] =>
  lines.map((line) => <p key={line}>{spelledOut(line)}</p>);

function ToWrite({ labels }: { labels: string[] }): ReactElement {
  return (
    <ul className="to-write">
      {labels.map((label) => (
        <li key={label}>
          {label}
          <span className="visually-hidden"> ({words.writeHere})</span>
        </li>
      ))}
    </ul>
  );
}

function Part({ part }: { part: Block }): ReactElement {
  const { id, heading, before, items, toWrite, after } = part;
  return (
    <section className="part" data-part={id} aria-label={heading}>
      <h2>{heading}</h2>
      <Sentences lines={before} />
      {items.length > 0 && (
        <ul className="items">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {toWrite.length > 0 && <ToWrite labels={toWrite} />}
      <Sentences lines={after} />
    </section>
  );
}

/** What cannot wait: in an emergency as unmistakable as for the clinician. */
function Urgent({ part, isEmergency }: { part: Block; isEmergency: boolean }): ReactElement {
  return (
    <section className="urgent" data-emergency={isEmergency} aria-label={part.heading}>
      <h2>
        <Icon name="emergency" />
        {part.heading}
      </h2>
      <Sentences lines={part.before} />
    </section>
  );
}

/** Signs of bleeding and whom to call: on paper a band over the full width. */
const SAFETY = ['emergency-signs', 'same-day-signs', 'contacts'];

function Parts(props: { name: string; parts: Block[] }): ReactElement {
  return (
    <div className={props.name}>
      {props.parts.map((part) => (
        <Part key={part.id} part={part} />
      ))}
    </div>
  );
}

/**
 * The plan in the patient's words, in large print. The same on the screen and on paper, where `pages` says that it takes
 * several.
 */
export function Sheet(props: { input: PlanInput; isShort?: boolean; pages?: string | null }): ReactElement {
  const { input, isShort = false, pages = null } = props;
  const { title, draft, patient, urgent, blocks, foot } = patientSheet(input, isShort);
  const isSafety = ({ id }: Block) => SAFETY.includes(id);
  return (
    <article className="sheet" aria-label={words.label} tabIndex={-1}>
      <header>
        <p className="draft">{draft}</p>
        <h1>{title}</h1>
        <p className="whose">{spelledOut(patient)}</p>
        {pages !== null && <p className="whose">{pages}</p>}
      </header>
      {urgent !== null && <Urgent part={urgent} isEmergency={input.decision.disposition === 'emergency'} />}
      <Parts name="parts safety" parts={blocks.filter(isSafety)} />
      <Parts name="parts rest" parts={blocks.filter((one) => !isSafety(one))} />
      <footer>
        {foot.map((line) => (
          <span key={line}>{spelledOut(line)} </span>
        ))}
      </footer>
    </article>
  );
}
