import type { ReactElement } from 'react';
import { Later } from '../parts/later.tsx';
import { later as words } from './words.ts';

const load = () => import('./later-parts.ts');

/** Of the panel's later parts, one: what differs from an earlier draft, or the note that is signed. */
export const LaterParts = (props: {
  children: (parts: typeof import('./later-parts.ts')) => ReactElement;
}): ReactElement => <Later load={load} words={words} {...props} />;
