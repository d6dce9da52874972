import { type ReactElement, type ReactNode, useState } from 'react';

/** One step deeper, where what is inside is made when it is first opened. */
export function Unfolding(props: {
  summary: ReactNode;
  className?: string;
  children: () => ReactElement;
}): ReactElement {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className={props.className}
      onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
    >
      <summary>{props.summary}</summary>
      <div className="inside">{wasOpened && props.children()}</div>
    </details>
  );
}
