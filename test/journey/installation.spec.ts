import { createServer } from 'node:https';
import { headersFile } from '../../launch/install/fixtures.ts';
import { cacheControl, productionHeaders } from '../../launch/headers.ts';
import { staticSite } from '../../launch/static-site.ts';
import { opensFromTheChart, staysOutOfOtherFrames } from '../installation/journey.ts';
import { AT, install, type Installation } from '../installation/site.ts';
import { ehrUrl, expect, test } from './practice.ts';

test.use({ ignoreHTTPSErrors: true });

test('npm start answers every file with the headers that follow from its configuration', async ({
  request,
}) => {
  const launched = await request.get(`${ehrUrl}/launch?patient=sporadic-2cm`, { maxRedirects: 0 });
  const { origin } = new URL(launched.headers()['location'] ?? '');
  const headers = productionHeaders(await (await request.get(`${origin}/config.json`)).json());
  const page = await (await request.get(`${origin}/`)).text();
  const [script = ''] = /assets\/[\w-]+\.js/.exec(page) ?? [];
  for (const path of ['/', '/index.html', '/launch/index.html', '/config.json', '/icon.svg', `/${script}`]) {
    const answer = await request.get(origin + path);
    const sent = Object.entries({ ...headers, 'Cache-Control': cacheControl(path) });
    for (const [name, value] of sent)
      expect({ path, name, value: answer.headers()[name.toLowerCase()] }).toEqual({ path, name, value });
  }
});

/** A host that reads the generated file, and only that. */
async function host({ folder, port, files, tls }: Installation): Promise<() => void> {
  const site = staticSite({ folder: `${folder}/site`, at: AT, headersOf: headersFile(files.netlify) });
  const server = createServer(tls, site);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return () => server.close();
}

test.describe('behind TLS, at a path of its server, under the headers that were written for it', () => {
  test.use({ expectedNoise: [/frame-ancestors/] });

  test('the app opens in the frame of the chart, and in nobody else’s', async ({ page, request }) => {
    const installation = await install('static', request);
    const stop = await host(installation);
    try {
      await opensFromTheChart(page, installation);
      await staysOutOfOtherFrames(page, installation);
    } finally {
      stop();
      await installation.ehr.close();
    }
  });
});
