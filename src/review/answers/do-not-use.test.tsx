// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Lesion, Measurement } from '../../core/facts.ts';
import { assessmentOf, openState, settled } from '../fixtures.ts';
import { showReview } from '../render.tsx';

type Screen = Awaited<ReturnType<typeof showReview>>['screen'];
const chart = (screen: Screen) => within(screen.getByRole('region', { name: 'From the chart' }));
const NEWEST = 'Do not use this measurement: 2.1 × 1.9 cm, 12 Jan 2026';

const use = (screen: Screen) =>
  fireEvent.click(chart(screen).getByRole('button', { name: 'Use this answer' }));

const measured = (reference: string, mm: number): Measurement => ({
  date: '2026-01-12',
  axesMm: [mm],
  modality: 'ct',
  sources: [{ from: 'chart', reference, words: `${mm} mm`, grade: 'coded' }],
});
const lesion = (id: string, more: Partial<Lesion>): Lesion => ({
  id,
  side: 'left',
  measurements: [],
  boundedByReport: null,
  treated: null,
  ...more,
});
const withLesions = (...value: Lesion[]) =>
  openState(assessmentOf({ facts: { lesions: { state: 'present', value, sources: [] } } }));

test('a measurement of the chart is told not to be used, with a reason, never without', async () => {
  const { screen, answers } = await showReview(settled.surveillance);
  fireEvent.click(chart(screen).getByRole('button', { name: NEWEST }));
  use(screen);
  expect(answers).toEqual([]);
  const why = chart(screen).getByLabelText('Why is it not to be used?');
  expect(document.activeElement).toBe(why);
  fireEvent.change(why, { target: { value: 'Of the other kidney' } });
  use(screen);
  expect(answers).toMatchObject([
    {
      question: 'Is this size of L1 to be used: 2.1 × 1.9 cm, 12 Jan 2026?',
      said: 'Not used',
      change: { notUsed: { at: ['Observation/size-2'] } },
      reason: '“2.1 × 1.9 cm, 12 Jan 2026” in the chart is not used: Of the other kidney',
    },
  ]);
});

test('closed and opened again, what was typed is still there', async () => {
  const { screen } = await showReview(settled.surveillance);
  const fold = chart(screen).getByRole('button', { name: NEWEST });
  fireEvent.click(fold);
  fireEvent.change(chart(screen).getByLabelText('Why is it not to be used?'), { target: { value: 'Wrong' } });
  fireEvent.click(fold);
  expect(fold.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(fold);
  expect(chart(screen).getByLabelText<HTMLInputElement>('Why is it not to be used?').value).toBe('Wrong');
});

test('of a lesion that nothing else tells of it is asked whether there is one, where others are known', async () => {
  const two = withLesions(
    lesion('L1', { measurements: [measured('Observation/a', 21)] }),
    lesion('L2', { measurements: [measured('Observation/b', 60)] }),
  );
  const { screen, answers } = await showReview(two);
  fireEvent.click(chart(screen).getByRole('button', { name: /^Do not use this measurement: 6/ }));
  fireEvent.change(chart(screen).getByLabelText('Why is it not to be used?'), {
    target: { value: 'A cyst' },
  });
  use(screen);
  expect(answers).toEqual([]);
  fireEvent.change(chart(screen).getByLabelText('Is there a lesion all the same?'), {
    target: { value: 'no' },
  });
  use(screen);
  expect(answers).toMatchObject([
    {
      said: 'Not used, and there is no such lesion',
      change: { notUsed: { at: ['Observation/b'], noLesion: true } },
    },
  ]);
});

test('one that is not used stays in sight with the chart’s words and the reason', async () => {
  const [one] = [measured('Observation/a', 60)];
  const reason = { from: 'clinician', date: '2026-11-23', reason: 'Wrong unit' } as const;
  const { screen } = await showReview(
    withLesions(lesion('L1', { withdrawn: [{ ...one, sources: [...one.sources, reason] }] })),
  );
  const text = screen.getByRole('region', { name: 'From the chart' }).textContent;
  expect(text).toContain('6.0 cm, 12 Jan 2026: not used, as you said');
  expect(text).toContain('Wrong unit');
  expect(text).toContain('Observation/a');
  expect(chart(screen).queryByRole('button', { name: /^Do not use/ })).toBeNull();
});

test('a size that the clinician entered is taken back, not told to be unused', async () => {
  const entered = { ...measured('x', 30), sources: [{ from: 'clinician' as const, date: '2026-11-23' }] };
  const { screen } = await showReview(withLesions(lesion('L1', { measurements: [entered] })));
  expect(chart(screen).queryByRole('button', { name: /^Do not use/ })).toBeNull();
});
