import { npx } from '../../npx.ts';

/** The journeys that are about axe alone, in every look, and the whole review of every patient, where `npm test` looks at some. */
export async function accessibility(): Promise<boolean> {
  return (
    (await npx('playwright', ['test', '--grep', 'axe|accessible', '--timeout', '180000'], {
      AXE_EVERYWHERE: 'yes',
    })) === 0
  );
}
