import type { ReactElement } from 'react';
import { Later } from '../parts/later.tsx';
import { evidence as words } from './words.ts';

const load = () => import('./texts.tsx');

/** What the texts of the evidence are needed for. They are asked for when the first of them is opened. */
export const LaterTexts = (props: {
  children: (part: typeof import('./texts.tsx')) => ReactElement;
}): ReactElement => <Later load={load} words={words} {...props} />;
