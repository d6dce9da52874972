import type { ReactElement } from 'react';
import { sentence } from '../../careplan/text.ts';
import type { Decision } from '../../core/decision.ts';
import type { Modality } from '../../core/facts.ts';
import { readable } from '../format.ts';
import { modalityKey } from './offered.ts';
import { Radio } from './radio.tsx';
import type { Choosing } from './use-choosing.ts';
import { choosing as words } from './words.ts';

const ALL: Modality[] = ['ultrasound', 'ct', 'mri'];

/** How the next scan is made, where there is one; what the recommendation says for its own kind stands beside it. */
export function ModalityChoice(props: { decision: Decision; choosing: Choosing }): ReactElement | null {
  const { choosing } = props;
  const { imaging } = props.decision;
  if (imaging === null || choosing.applied.choices.discharge !== undefined) return null;
  const of = modalityKey(imaging);
  const chosen = choosing.applied.choices.modality ?? imaging.modality;
  const choose = (is: Modality) =>
    choosing.say({ do: 'modality', modality: is === imaging.modality ? null : { is, of } });
  const { names, recommended, departs, because, title } = words.modality;
  return (
    <fieldset>
      <legend>{title}</legend>
      <p className="small">{because(sentence(readable(imaging.basis)))}</p>
      {[imaging.modality, ...ALL.filter((one) => one !== imaging.modality)].map((one) => (
        <Radio
          key={one}
          name="modality"
          words={one === imaging.modality ? recommended(names[one]) : names[one]}
          note={one === imaging.modality ? null : departs}
          isChosen={one === chosen}
          choose={() => choose(one)}
        />
      ))}
    </fieldset>
  );
}
