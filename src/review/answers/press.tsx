import type { ReactElement } from 'react';

/**
 * A button whose press moves what stands below it into its place: the second press of a double click, meant for this
 * one, must not answer what comes next.
 */
export function Press(props: {
  words: string;
  label?: string;
  quiet?: boolean;
  press: () => void;
}): ReactElement {
  return (
    <button
      type="button"
      className={props.quiet === true ? 'quiet' : undefined}
      aria-label={props.label}
      onClick={({ detail }) => {
        if (detail < 2) props.press();
      }}
    >
      {props.words}
    </button>
  );
}
