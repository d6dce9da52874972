import { type ReactElement, useId } from 'react';

/** `hindrance`: why it can do nothing now, in words. `risk`: what has to be read before it is pressed. */
export function SaveButton(props: {
  words: string;
  isPrimary: boolean;
  isOff: boolean;
  hindrance: string | null;
  risk?: string | undefined;
  press: () => void;
}): ReactElement {
  const id = useId();
  const { hindrance, risk } = props;
  const said = hindrance ?? risk ?? null;
  const isOff = props.isOff || hindrance !== null;
  // Not `disabled`, which would drop the focus: pressing it while it is off does nothing. Nor does the second press of a
  // double click, which was meant for what stood in its place.
  return (
    <>
      {said !== null && <p id={id}>{said}</p>}
      <button
        type="button"
        className={props.isPrimary ? 'primary' : 'second'}
        aria-disabled={isOff}
        aria-describedby={said === null ? undefined : id}
        onClick={({ detail }) => {
          if (!isOff && detail < 2) props.press();
        }}
      >
        {props.words}
      </button>
    </>
  );
}
