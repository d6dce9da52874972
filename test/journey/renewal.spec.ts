import { expect, openFromChart, patients, test } from './practice.ts';

const [patient] = patients;
if (patient === undefined) throw new Error('the practice EHR has patients');

test('a session near its end is renewed, and only then is the library for that loaded', async ({
  page,
  context,
}) => {
  const renewals: URLSearchParams[] = [];
  const libraries: string[] = [];
  const app = await openFromChart(page, patient.id);
  await expect(app.getByRole('region', { name: 'Recommendation' })).toHaveAttribute('data-rule', /R/);
  context.on('request', (request) => {
    const body = new URLSearchParams(request.postData() ?? '');
    if (body.get('grant_type') === 'refresh_token') renewals.push(body);
    if (/fhirclient/.test(request.url())) libraries.push(request.url());
  });
  await app.reload();
  await expect(app.getByRole('region', { name: 'Recommendation' })).toHaveAttribute('data-rule', /R/);
  expect(libraries).toEqual([]);
  await app.evaluate(() => {
    const key = JSON.parse(sessionStorage.getItem('SMART_KEY') ?? '""');
    const launch = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    sessionStorage.setItem(key, JSON.stringify({ ...launch, expiresAt: Date.now() / 1000 + 5 }));
    if ('codeVerifier' in launch) throw new Error('verifier kept');
  });
  await app.reload();
  await expect(app.getByRole('region', { name: 'Recommendation' })).toHaveAttribute('data-rule', /R/);
  expect(renewals).toHaveLength(1);
  expect(libraries).toHaveLength(1);
});
