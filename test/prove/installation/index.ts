import { fileURLToPath } from 'node:url';
import { npx } from '../../npx.ts';
import { webServer } from './debian.ts';

const CONFIG = fileURLToPath(new URL('./playwright.config.ts', import.meta.url));

/** From the chart to the recommendation behind nginx and Caddy, with the files that `npm run headers` writes for them. */
export async function installation(): Promise<boolean> {
  for (const name of ['nginx', 'caddy'] as const)
    if ((await webServer(name)) === null)
      console.log(`${name}: skipped, it is not on this machine and its packages do not offer it`);
  return (await npx('playwright', ['test', '--config', CONFIG])) === 0;
}
