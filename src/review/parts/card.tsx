import type { ReactElement, ReactNode } from 'react';

/** A titled section of the page. */
export function Card(props: { title: string; className?: string; children: ReactNode }): ReactElement {
  return (
    <section className={`card ${props.className ?? ''}`} aria-label={props.title}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}

/**
 * One step deeper: closed until the clinician opens it. One that has an `id` stays open when it is drawn anew.
 * `of`: the id of the words by which it is told from others of the same name.
 */
export function Deeper(props: {
  summary: ReactNode;
  id?: string;
  of?: string;
  children: ReactNode;
}): ReactElement {
  return (
    <details id={props.id}>
      <summary aria-describedby={props.of}>{props.summary}</summary>
      <div className="inside">{props.children}</div>
    </details>
  );
}
