import { ehrUrl, expect, openFromChart, patients, test } from './practice.ts';

const [first, second] = patients;
if (first === undefined || second === undefined) throw new Error('the practice EHR has patients');

/** The address of a fresh launch, not yet followed. */
async function launchAddress(
  request: import('@playwright/test').APIRequestContext,
  patientId: string,
): Promise<string> {
  const answer = await request.get(`${ehrUrl}/launch?patient=${patientId}`, { maxRedirects: 0 });
  return answer.headers()['location'] ?? '';
}

test('an EHR that this site has not set up cannot open the app', async ({ page, request }) => {
  const address = new URL(await launchAddress(request, first.id));
  address.searchParams.set('iss', 'https://ehr.example.org/fhir');
  await page.goto(address.href);
  await expect(page.getByRole('main')).toContainText('not one this site has set up');
});

test('a launch that was used once cannot be used again', async ({ page, request }) => {
  const address = await launchAddress(request, first.id);
  await page.goto(address);
  await expect(page.getByRole('region', { name: 'Recommendation' })).toHaveAttribute('data-rule', /R/);
  await page.goto(address);
  await expect(page.getByRole('main')).toContainText(/refused to open the app/);
  await expect(page.getByRole('main')).toContainText(/chart/);
  await expect(page.getByRole('region', { name: 'Recommendation' })).toHaveCount(0);
});

test('an answer with a state that is not ours is not used', async ({ page, request }) => {
  const app = new URL(await launchAddress(request, first.id));
  await page.goto(`${app.origin}/?code=stolen&state=somebody-elses`);
  await expect(page.getByRole('main')).toContainText(/did not start, so it was not used/);
});

test('a code without a state is not used', async ({ page, request }) => {
  const app = new URL(await launchAddress(request, first.id));
  await page.goto(`${app.origin}/?code=stolen`);
  await expect(page.getByRole('main')).toContainText(/not used/);
});

test('opened without a chart, the app says how to open it', async ({ page, request }) => {
  const app = new URL(await launchAddress(request, first.id));
  for (const path of ['/', '/launch/']) {
    await page.goto(app.origin + path);
    await expect(page.getByRole('main')).toContainText(/from a patient’s chart/);
  }
});

test('a token for one patient that answers with another is stopped before anything is shown', async ({
  page,
  context,
}) => {
  await context.route(/\/fhir\/Patient\//, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), id: second.id } });
  });
  const app = await openFromChart(page, first.id);
  await expect(app.getByRole('main')).toContainText(/another patient/);
  await expect(app.getByRole('region', { name: 'Recommendation' })).toHaveCount(0);
});

test('a clinician whom the keys of the issuer do not confirm is nobody, and cannot accept a plan', async ({
  page,
  context,
}) => {
  const acceptance = (app: typeof page) =>
    app.getByRole('radio', { name: /^A plan that I accept/, includeHidden: true });
  const confirmed = await openFromChart(page, second.id);
  await expect(acceptance(confirmed)).toHaveCount(1);
  await context.route('**/auth/keys', (route) => route.fulfill({ json: { keys: [] } }));
  const keys = context.waitForEvent('response', (response) => response.url().endsWith('/auth/keys'));
  const app = await openFromChart(page, second.id);
  await keys;
  await expect(app.getByRole('button', { name: /^(Save|Update)/ }).first()).toBeVisible();
  await expect(acceptance(app)).toHaveCount(0);
});

test.describe('the practice EHR itself', () => {
  test.use({ expectedNoise: [/status of 403/] });

  test('refuses a token for one patient the chart of another', async ({ page }) => {
    const asked = page
      .context()
      .waitForEvent('request', (request) => /\/fhir\/Patient\//.test(request.url()));
    const app = await openFromChart(page, first.id);
    const { authorization } = await (await asked).allHeaders();
    await expect(app.getByRole('region', { name: 'Recommendation' })).toHaveAttribute('data-rule', /R/);
    const base = new URL((await asked).url()).href.replace(/\/Patient\/.*$/, '');
    const answer = await page.request.get(`${base}/Patient/${second.id}`, {
      headers: { authorization: authorization ?? '' },
    });
    expect(answer.status()).toBe(403);
    expect((await answer.json()).resourceType).toBe('OperationOutcome');
  });
});
