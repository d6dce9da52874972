import { papersIn } from '../../../journey/another-hand.ts';
import { ownSite } from '../../../journey/own-site.ts';
import { ehrUrl, expect, openLike, type Page, patients, test } from '../../../journey/practice.ts';

/**
 * One schedule each, in a browser against the practice EHR: what fails, what is pressed, and, once nothing fails any
 * more, what a clinician does with what the screen says. The chart then holds exactly one draft.
 */

const panelOf = (app: Page) => app.getByRole('region', { name: 'Draft care plan' });
const titleOf = (app: Page) => panelOf(app).locator('.outcome h3');
const button = (app: Page, name: string) => panelOf(app).getByRole('button', { name, exact: true });
const SAVE = 'Save draft to chart';

const press = (app: Page) => button(app, SAVE).click();
const pressTimes = (app: Page, times: number) =>
  button(app, SAVE).evaluate((one: HTMLElement, n) => {
    for (let nth = 0; nth < n; nth++) one.click();
  }, times);

/** What becomes of the next requests that write, and of the next searches for what was written, in this order. */
type Faults = { writes?: object[]; searches?: object[] };
type Scene = { app: Page; another: () => Promise<Page>; spoil: (faults: Faults) => Promise<void> };
type Schedule = { name: string; play: (scene: Scene) => Promise<void> };

/** Orders them of the practice EHR; all requests that follow get through. */
async function order(app: Page, ehr: string, { writes = [], searches = [] }: Faults): Promise<void> {
  const path = `${ehr === '' ? '' : `/${ehr}`}/fhir/CarePlan`;
  const data = [
    ...writes.map((fault) => ({ method: 'POST', path, ...fault })),
    ...searches.map((fault) => ({ method: 'GET', path: `${path}?`, ...fault })),
  ];
  await app.request.post(`${ehrUrl}/faults`, { data });
}

const late = { kind: 'delay-before', ms: 1_500 };
const lateAnswer = { kind: 'delay-after', ms: 1_500 };
const lostRequest = { kind: 'drop-before' };
const lostAnswer = { kind: 'drop-after' };
const expired = { kind: 'expired' };
const before = (status: number) => ({ kind: 'status-before', status });
const after = (status: number) => ({ kind: 'status-after', status });

const spoiled = (name: string, faults: Faults, play = press): Schedule => ({
  name,
  play: async ({ app, spoil }) => {
    await spoil(faults);
    await play(app);
  },
});

const reloaded = (name: string, faults: Faults, ms: number): Schedule => ({
  name,
  play: async ({ app, spoil }) => {
    await spoil(faults);
    await press(app);
    await app.waitForTimeout(ms);
    await app.reload();
  },
});

const SCHEDULES: Schedule[] = [
  spoiled('lost request', { writes: [lostRequest] }),
  spoiled('lost answer', { writes: [lostAnswer] }),
  spoiled('500', { writes: [before(500)] }),
  spoiled('502 after it was carried out', { writes: [after(502)] }),
  spoiled('503 with Retry-After', { writes: [before(503)] }),
  spoiled('429 with Retry-After', { writes: [before(429)] }),
  spoiled('412', { writes: [before(412)] }),
  spoiled('409', { writes: [before(409)] }),
  spoiled('the token has expired', { writes: [expired] }),
  spoiled('delay, pressed twice', { writes: [late] }, (app) => pressTimes(app, 2)),
  spoiled('pressed ten times', {}, (app) => pressTimes(app, 10)),
  reloaded('reload while it is under way', { writes: [late] }, 300),
  reloaded('reload, and the request is lost', { writes: [lostRequest, lostRequest] }, 300),
  {
    name: 'a second tab at the same time',
    play: async ({ app, another }) => {
      const other = await another();
      await expect(button(other, SAVE)).toBeVisible();
      await Promise.all([press(app), press(other)]);
    },
  },
  {
    name: 'a second tab while the first is delayed',
    play: async ({ app, another, spoil }) => {
      const other = await another();
      await expect(button(other, SAVE)).toBeVisible();
      await spoil({ writes: [late] });
      await press(app);
      await press(other);
    },
  },
  spoiled('lost answer, and the search fails', { writes: [lostAnswer], searches: [before(500)] }),
  reloaded('lost answer, then reload', { writes: [lostAnswer], searches: [late] }, 100),
  {
    name: '502 after it was carried out, then a second tab',
    play: async ({ app, another, spoil }) => {
      await spoil({ writes: [after(502)], searches: [late] });
      await press(app);
      await another();
    },
  },
  reloaded('the answer comes after a reload', { writes: [lateAnswer] }, 400),
  spoiled('lost twice', { writes: [lostRequest, lostRequest] }),
  {
    name: 'lost answer, then another answer to a question',
    play: async ({ app, spoil }) => {
      await spoil({ writes: [lostAnswer] });
      await press(app);
      await expect(titleOf(app)).toBeVisible();
      await app
        .getByRole('button', { name: /^(None now|Excluded)$/ })
        .first()
        .click();
    },
  },
  spoiled('every second request fails', {
    writes: [before(500), after(500), lostAnswer],
    searches: [before(503), late, before(500)],
  }),
];

/** In the order in which a clinician reads them; sending once more comes only after looking twice. */
const NEXT = [
  SAVE,
  'Try saving again',
  'Save again',
  'Update the draft in the chart',
  'Look again',
  'Look for it in the chart',
];

async function bringToAnEnd(app: Page): Promise<string> {
  let looked = 0;
  for (let times = 0; times < 10; times++) {
    await expect(button(app, 'Saving…')).toHaveCount(0, { timeout: 60_000 });
    const title = (await titleOf(app).count()) > 0 ? await titleOf(app).innerText() : '';
    if (/^(Draft saved|Already in the chart)$/.test(title)) return title;
    const mayRepeat = looked >= 2 && (await button(app, 'Send it once more').count()) > 0;
    const names = mayRepeat ? ['Send it once more'] : NEXT;
    for (const name of names) {
      if ((await button(app, name).count()) === 0) continue;
      if (name.startsWith('Look')) looked += 1;
      // It may go as its press is on the way, because an answer has come after all: then the next turn sees that.
      await button(app, name)
        .click({ timeout: 3_000 })
        .catch(() => {});
      break;
    }
    await app.waitForTimeout(300);
  }
  return titleOf(app).innerText();
}

/** Each of a patient, behind an EHR, that no other schedule saves to. */
const EHRS = ['', 'hapi-like', 'second-copies', 'text-only'];
const savable = patients.filter(
  ({ expected: { disposition, subtype } }) => disposition !== 'emergency' && subtype !== 'X-OUT-OF-SCOPE',
);

test.describe('one draft, whatever happens', () => {
  // What fails is printed by the browser.
  test.use({ expectedNoise: [/Failed to load resource|net::ERR|blocked by CORS/] });

  for (const [nth, ehr] of EHRS.entries()) {
    for (const [index, { id }] of savable.entries()) {
      const schedule = SCHEDULES[(index + nth * savable.length) % SCHEDULES.length];
      if (schedule === undefined) throw new Error('there is a schedule for every patient');
      test(`${ehr || 'plain'}, ${id}: ${schedule.name}`, async ({ page, context }) => {
        await ownSite(context);
        const app = await openLike(page, ehr, id);
        await expect(button(app, SAVE)).toBeVisible();
        await schedule.play({
          app,
          another: () => openLike(page, ehr, id),
          spoil: (faults) => order(app, ehr, faults),
        });
        expect(await bringToAnEnd(app)).toMatch(/^(Draft saved|Already in the chart)$/);
        const plans = await papersIn(app, 'CarePlan');
        expect(plans.filter(({ status }) => status === 'draft')).toHaveLength(1);
      });
    }
  }
});
