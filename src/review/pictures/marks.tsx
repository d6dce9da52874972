import { type KeyboardEvent, type ReactElement, type ReactNode, useRef, useState } from 'react';

/** One thing of a picture that can be read by itself. */
export type Mark = { key: string; words: string; draw: ReactNode };

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** One stop for the Tab key a picture; arrow keys go from mark to mark. `read` gets the words of the one pointed at. */
export function Marks(props: { marks: Mark[]; read: (words: string | null) => void }): ReactElement {
  const { marks, read } = props;
  const [stop, setStop] = useState(0);
  const group = useRef<SVGGElement>(null);
  const at = Math.min(stop, marks.length - 1);
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(marks.length - 1, at + step));
    setStop(next);
    group.current?.querySelectorAll<SVGGElement>('.mark')[next]?.focus();
  };
  return (
    <g ref={group} onKeyDown={move}>
      {marks.map(({ key, words, draw }, index) => (
        <g
          key={key}
          className="mark"
          role="img"
          aria-label={words}
          tabIndex={index === at ? 0 : -1}
          onFocus={() => {
            setStop(index);
            read(words);
          }}
          onBlur={() => read(null)}
          onPointerEnter={() => read(words)}
          onPointerLeave={() => read(null)}
        >
          {draw}
        </g>
      ))}
    </g>
  );
}
