import { type ReactElement, useId } from 'react';
import { audience as words } from './words.ts';

export type Audience = 'clinician' | 'patient';

const BOTH: readonly Audience[] = ['clinician', 'patient'];

/** For whom the words are. Radios: the arrow keys switch, and a screen reader says which of two is chosen. */
export function AudienceSwitch(props: {
  audience: Audience;
  choose: (audience: Audience) => void;
  isEmergency: boolean;
  isSwitched: boolean;
}): ReactElement {
  const name = useId();
  const { audience, choose, isEmergency, isSwitched } = props;
  const heard = words.heard[audience];
  return (
    <fieldset className="audience">
      <legend className="visually-hidden">{words.label}</legend>
      {BOTH.map((one) => (
        <label key={one}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={one === audience}
            onChange={() => choose(one)}
          />
          <span>{words[one]}</span>
        </label>
      ))}
      <p className="visually-hidden" aria-live="polite">
        {isSwitched && (isEmergency ? `${heard} ${words.heard.emergency}` : heard)}
      </p>
    </fieldset>
  );
}
