import { type ReactElement, useState } from 'react';
import type { Standing } from '../../ehr/types.ts';
import type { Before } from '../../intake-state.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { formatTime } from '../format.ts';
import { BeforeLine } from './before-line.tsx';
import { hindranceOf } from './hindrance.ts';
import { type Ways, WaysBack } from './ways-back.tsx';
import { standing as words } from './words.ts';

type Line = { icon: IconName; tone: 'info' | 'caution' | 'gap'; title: string; text: string };

function lineOf(standing: Standing, canSignInAgain: boolean): Line | null {
  const hindrance = hindranceOf(standing);
  const { signIn } = standing;
  if (hindrance !== null && hindrance !== 'ended') return { icon: 'gap', tone: 'gap', ...words[hindrance] };
  if (signIn.state === 'open') return null;
  const { text, textAgain } = words[signIn.state];
  const said = canSignInAgain ? textAgain : text;
  return signIn.state === 'ended'
    ? { icon: 'caution', tone: 'caution', title: words.ended.title, text: said }
    : { icon: 'info', tone: 'info', title: words.ending.title(formatTime(signIn.at)), text: said };
}

/** How the EHR stands to this page, where that needs saying: at the foot of the window, moving nothing. */
export function StandingLine(props: {
  standing: Standing;
  ways: Ways;
  before: Before | null;
  settleBefore: (how: 'keep' | 'drop') => void;
}): ReactElement {
  const { standing, ways, before } = props;
  const { signIn, connection } = standing;
  const isAway = connection !== 'there';
  const [wasAway, setWasAway] = useState(isAway);
  if (isAway && !wasAway) setWasAway(true);
  const line = lineOf(standing, ways.signInAgain !== null);
  // Without a connection there is nothing to sign in to, as long as the sign-in has not ended.
  const isEnding = signIn.state === 'ended' || (signIn.state === 'ending' && !isAway);
  return (
    // There from the start, so that what comes into it is heard.
    <div className="standing" aria-live="polite">
      {line === null && wasAway && <p className="visually-hidden">{words.back}</p>}
      {line === null && before !== null && <BeforeLine before={before} settle={props.settleBefore} />}
      {line !== null && (
        <div className="notice" data-tone={line.tone}>
          <Icon name={line.icon} />
          <div>
            <b>{line.title}</b>
            <p>{line.text}</p>
            {isEnding && <WaysBack ways={ways} hasEnded={signIn.state === 'ended'} />}
          </div>
        </div>
      )}
    </div>
  );
}
