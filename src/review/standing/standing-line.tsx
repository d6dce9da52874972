import { type ReactElement, useState } from 'react';
import type { Standing } from '../../ehr/types.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { formatTime } from '../format.ts';
import { hindranceOf } from './hindrance.ts';
import { standing as words } from './words.ts';

type Line = { icon: IconName; tone: 'info' | 'caution' | 'gap'; title: string; text: string };

function lineOf(standing: Standing): Line | null {
  const hindrance = hindranceOf(standing);
  if (hindrance === 'ended') return { icon: 'caution', tone: 'caution', ...words.ended };
  if (hindrance !== null) return { icon: 'gap', tone: 'gap', ...words[hindrance] };
  const { signIn } = standing;
  if (signIn.state !== 'ending') return null;
  const { title, text } = words.ending;
  return { icon: 'info', tone: 'info', title: title(formatTime(signIn.at)), text };
}

/** Opens beside this page: what was entered here is not lost by it. */
function Again({ launchPage }: { launchPage: string | null }): ReactElement {
  const { fromChart, again, newTab, beside } = words.ended;
  if (launchPage === null) return <p>{fromChart}</p>;
  return (
    <>
      <p>{beside}</p>
      <a className="button" href={launchPage} target="_blank" rel="noopener noreferrer">
        {again} <span className="visually-hidden">{newTab}</span>
      </a>
    </>
  );
}

/** How the EHR stands to this page, where that needs saying: at the foot of the window, moving nothing. */
export function StandingLine(props: { standing: Standing; launchPage: string | null }): ReactElement {
  const { standing, launchPage } = props;
  const isAway = standing.connection !== 'there';
  const [wasAway, setWasAway] = useState(isAway);
  if (isAway && !wasAway) setWasAway(true);
  const line = lineOf(standing);
  return (
    // There from the start, so that what comes into it is heard.
    <div className="standing" aria-live="polite">
      {line === null && wasAway && <p className="visually-hidden">{words.back}</p>}
      {line !== null && (
        <div className="notice" data-tone={line.tone}>
          <Icon name={line.icon} />
          <div>
            <b>{line.title}</b>
            <p>{line.text}</p>
            {standing.signIn.state === 'ended' && <Again launchPage={launchPage} />}
          </div>
        </div>
      )}
    </div>
  );
}
