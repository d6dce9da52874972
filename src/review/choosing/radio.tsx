import type { ReactElement } from 'react';

/** One of several ways, with what is to be known about it. */
export function Radio(props: {
  name: string;
  words: string;
  note?: string | null;
  isChosen: boolean;
  choose: () => void;
}): ReactElement {
  const { name, words, note = null, isChosen, choose } = props;
  return (
    <label className="check">
      <input type="radio" name={name} checked={isChosen} onChange={choose} />
      <span>
        {words}
        {note !== null && <span className="small"> ({note})</span>}
      </span>
    </label>
  );
}
