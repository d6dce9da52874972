import type { ReactElement } from 'react';
import type { Before } from '../../intake-state.ts';
import { Icon } from '../parts/icon.tsx';
import { before as words } from './words.ts';

/** What became of what was entered before this tab signed in again. */
export function BeforeLine(props: { before: Before; settle: (how: 'keep' | 'drop') => void }): ReactElement {
  const { before, settle } = props;
  const { title, text } = words[before.state];
  const isBack = before.state === 'back';
  return (
    <div className="notice" data-tone={isBack ? 'info' : 'caution'}>
      <Icon name={isBack ? 'info' : 'caution'} />
      <div>
        <b>{title}</b>
        <p>{text}</p>
        <div className="ways">
          <button type="button" onClick={() => settle('keep')}>
            {isBack ? words.keep : words.close}
          </button>
          {isBack && (
            <button type="button" onClick={() => settle('drop')}>
              {words.drop}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
