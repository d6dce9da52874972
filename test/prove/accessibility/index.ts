import { npx } from '../../npx.ts';

/** axe on the whole review of every practice patient, all of it open, where `npm test` looks at some. */
export async function accessibility(): Promise<boolean> {
  return (await npx('playwright', ['test', 'accessibility'], { EVERY_PATIENT: 'yes' })) === 0;
}
