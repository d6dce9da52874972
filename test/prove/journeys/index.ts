import { fileURLToPath } from 'node:url';
import { npx } from '../../npx.ts';

const CONFIG = fileURLToPath(new URL('./playwright.config.ts', import.meta.url));

/** The journeys that take too long for `npm test`; what follows the name narrows them down. */
export const journeys = async (only: string[]): Promise<boolean> =>
  (await npx('playwright', ['test', '--config', CONFIG, ...only])) === 0;
