// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { IntakeState } from '../../intake-state.ts';
import { assessmentOf, openState, settled, surveillanceDecision } from '../fixtures.ts';
import { showReview } from '../render.tsx';

const card = async (state: IntakeState, name: string | RegExp = /next scan/i) => {
  const { screen } = await showReview(state);
  return screen.getByRole('region', { name }).textContent ?? '';
};

const { imaging } = surveillanceDecision;

test('a scan to come: modality, due date, how far ahead, window, and from what it counts', async () => {
  const words = await card(settled.surveillance);
  expect(words).toContain('MRI: due 12 Jan 2027');
  expect(words).toContain('In 7 weeks; possible since 12 Jul 2026');
  expect(words).toContain('12 months, of 6 to 12, counted from the last scan');
});

test('a window that opens later says from when', async () => {
  if (imaging === null || imaging.window === null) throw new Error('the fixture has a window');
  const later = { ...imaging, window: { ...imaging.window, from: '2026-12-12' } };
  expect(await card(openState(assessmentOf({ decision: { imaging: later } })))).toContain(
    'In 7 weeks; from 12 Dec 2026 on',
  );
});

test('an overdue scan says by how much, in words', async () => {
  expect(await card(settled.intervention)).toContain('Overdue by 4 months');
});

test('the fallback of an intervention is not a plain next scan', async () => {
  expect(await card(settled.intervention, 'Next scan, only if no procedure is done')).toContain('MRI');
});

test('a scan due today is not “in 0 days”', async () => {
  if (imaging === null) throw new Error('the fixture has a scan');
  const words = await card(
    openState(assessmentOf({ decision: { imaging: { ...imaging, due: '2026-11-23' } } })),
  );
  expect(words).toContain('due today');
  expect(words).not.toContain('0 days');
});

test('a scan a month is not “1 months”', async () => {
  if (imaging === null) throw new Error('the fixture has a scan');
  const monthly = { ...imaging, intervalMonths: { min: 1, max: 1, chosen: 1 } };
  const words = await card(openState(assessmentOf({ decision: { imaging: monthly } })));
  expect(words).toContain('1 month,');
});

test('a scan due now has no interval, and an old last scan is said', async () => {
  const words = await card(settled.sizeMissing);
  expect(words).toContain('Ultrasound: Now');
  expect(words).toContain('more than 12 months old');
});

test('without a conclusion there is no date', async () => {
  expect(await card(settled.cannotConclude)).toContain('No date is concluded here.');
});
