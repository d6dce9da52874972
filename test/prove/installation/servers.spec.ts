import { opensFromTheChart, staysOutOfOtherFrames } from '../../installation/journey.ts';
import { install } from '../../installation/site.ts';
import { expect, test } from '../../journey/practice.ts';
import { webServer } from './debian.ts';
import { caddy, nginx, type Start } from './servers.ts';

test.use({ ignoreHTTPSErrors: true, expectedNoise: [/frame-ancestors|status of 404/] });

const SERVERS: Record<'nginx' | 'caddy', Start> = { nginx, caddy };

for (const name of ['nginx', 'caddy'] as const) {
  test(`behind ${name} with the generated files`, async ({ page, request }) => {
    const program = await webServer(name);
    test.skip(program === null, `${name} is not on this machine, and its packages do not offer it`);
    const installation = await install(name, request);
    const stop = await SERVERS[name](program ?? '', installation);
    try {
      await opensFromTheChart(page, installation);
      await staysOutOfOtherFrames(page, installation);

      const missing = await page.goto(`${installation.url}/assets/gone.js`);
      expect(missing?.status()).toBe(404);
      expect(missing?.headers()['cache-control'] ?? '').not.toContain('immutable');
      expect(missing?.headers()['content-security-policy']).toContain("default-src 'none'");
    } finally {
      stop();
      await installation.ehr.close();
    }
  });
}
