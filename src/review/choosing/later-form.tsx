import type { ComponentProps, ReactElement } from 'react';
import { Later } from '../parts/later.tsx';
import { choosing as words } from './words.ts';

const load = () => import('./form.tsx');

/** The form, whose code is asked for when all else is on the page, so that it is there when the fold is opened. */
export function LaterForm(props: ComponentProps<typeof import('./form.tsx').ChoosingForm>): ReactElement {
  return (
    <Later load={load} words={words}>
      {({ ChoosingForm }) => <ChoosingForm {...props} />}
    </Later>
  );
}
