import { expect, openFromChart, patients, test } from './practice.ts';

/** Each kind of read, failing in each way a browser can meet: the screen says what is unknown and never "none". */

const types = ['Condition', 'Observation', 'MedicationStatement', 'MedicationRequest', 'Procedure'] as const;
const small = patients.find(({ expected }) => expected.rule === 'R11b');
const none = patients.find(({ expected }) => expected.subtype === 'X-OUT-OF-SCOPE');
if (small === undefined || none === undefined) throw new Error('the practice EHR has both patients');

const ABSENCE =
  /no kidney angiomyolipoma|no angiomyolipoma|no AML|no symptoms|no bleeding risk|outside what this app covers/i;

test.use({ expectedNoise: [/Failed to load resource/] });

for (const type of types) {
  test(`a ${type} search that fails is shown as unknown, not as absence`, async ({ page, context }) => {
    await context.route(new RegExp(`/fhir/${type}\\?`), (route) =>
      route.request().method() === 'GET'
        ? route.fulfill({ status: 500, headers: { 'Access-Control-Allow-Origin': '*' }, body: '' })
        : route.fallback(),
    );
    for (const patient of [small, none]) {
      const app = await openFromChart(page, patient.id);
      await expect(app.getByText('Could not be read').first()).toBeVisible();
      await expect(app.getByRole('button', { name: /try again/i }).first()).toBeVisible();
      if (patient === none && (type === 'Condition' || type === 'Observation'))
        await expect(app.getByRole('main')).not.toContainText(ABSENCE);
      await app.close();
    }
  });
}

test('when conditions cannot be read, nothing is concluded for a small lesion', async ({ page, context }) => {
  await context.route(/\/fhir\/Condition\?/, (route) => route.abort());
  const app = await openFromChart(page, small.id);
  const verdict = app.getByRole('region', { name: 'Recommendation' });
  await expect(verdict).toHaveAttribute('data-subtype', 'X-UNREADABLE');
  await expect(app.getByRole('main')).not.toContainText(ABSENCE);

  await context.unroute(/\/fhir\/Condition\?/);
  const retries = app.getByRole('button', { name: /try again/i });
  while ((await retries.count()) > 0) {
    await retries.first().click();
    await app.waitForTimeout(200);
  }
  await expect(verdict).toHaveAttribute('data-rule', 'R11b');
});
