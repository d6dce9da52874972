import { type ReactElement, useId } from 'react';
import type { Field } from './chosen.ts';

/** What is wrong with a field, beside it and named by it. */
export function Refused({ id, words }: { id: string; words: string | undefined }): ReactElement | null {
  return words === undefined ? null : (
    <p id={id} className="refused">
      {words}
    </p>
  );
}

/** The attributes of a field that must be filled, and may be refused. */
export function useRefusal(refused: string | undefined) {
  const id = useId();
  return {
    id,
    around: {
      'aria-required': true,
      'aria-invalid': refused !== undefined,
      'aria-describedby': refused === undefined ? undefined : id,
    },
  };
}

export function ReasonField(props: {
  field: Field;
  label: string;
  hints: readonly string[];
  value: string;
  refused: string | undefined;
  change: (words: string) => void;
}): ReactElement {
  const { field, label, hints, value, refused, change } = props;
  const { id, around } = useRefusal(refused);
  return (
    <div className="field">
      {hints.map((hint) => (
        <p key={hint} className="small">
          {hint}
        </p>
      ))}
      <label htmlFor={`${id}-field`}>{label}</label>
      <textarea
        {...around}
        id={`${id}-field`}
        name={field}
        rows={3}
        value={value}
        onChange={({ target }) => change(target.value)}
      />
      <Refused id={id} words={refused} />
    </div>
  );
}
