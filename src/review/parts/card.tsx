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

/** One step deeper: closed until the clinician opens it. */
export function Deeper({ summary, children }: { summary: ReactNode; children: ReactNode }): ReactElement {
  return (
    <details>
      <summary>{summary}</summary>
      <div className="inside">{children}</div>
    </details>
  );
}
