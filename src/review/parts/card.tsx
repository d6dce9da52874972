import { type ReactElement, type ReactNode, useId } from 'react';

/** A titled section of the page. */
export function Card(props: { title: string; className?: string; children: ReactNode }): ReactElement {
  const id = useId();
  return (
    <section className={`card ${props.className ?? ''}`} aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
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
