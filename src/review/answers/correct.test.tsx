// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { settled } from '../fixtures.ts';
import { showReview } from '../render.tsx';

type Screen = Awaited<ReturnType<typeof showReview>>['screen'];
const chart = (screen: Screen) => within(screen.getByRole('region', { name: 'From the chart' }));
const pick = (screen: Screen, fact: string) =>
  fireEvent.change(chart(screen).getByLabelText('What is it about?'), { target: { value: fact } });

test('what the chart does not say is added without a reason', async () => {
  const { screen, answers } = await showReview(settled.surveillance);
  pick(screen, 'emergencyAccessPoor');
  fireEvent.click(chart(screen).getByRole('button', { name: 'Yes' }));
  expect(answers).toMatchObject([{ change: { emergencyAccessPoor: true } }]);
  expect(answers[0]?.reason).toBeUndefined();
});

test('what the chart says is not overridden without a reason, and nothing is lost on the way', async () => {
  const { screen, answers } = await showReview(settled.surveillance);
  pick(screen, 'lesions.L1.size');
  expect(chart(screen).getByText(/^The chart: 2\.0 × 1\.8 cm/)).toBeTruthy();
  fireEvent.change(chart(screen).getByLabelText('Longest axis'), { target: { value: '24' } });
  fireEvent.change(chart(screen).getByLabelText('Unit'), { target: { value: 'mm' } });
  fireEvent.change(chart(screen).getByLabelText('Day of the scan'), { target: { value: '2026-01-12' } });
  fireEvent.click(chart(screen).getByRole('button', { name: 'Use this answer' }));
  expect(answers).toEqual([]);
  const why = chart(screen).getByLabelText('Why is the chart not followed?');
  expect(document.activeElement).toBe(why);
  expect(chart(screen).getByLabelText<HTMLInputElement>('Longest axis').value).toBe('24');

  fireEvent.change(why, { target: { value: 'Measured again by radiology' } });
  fireEvent.click(chart(screen).getByRole('button', { name: 'Use this answer' }));
  expect(answers).toMatchObject([
    {
      change: { ofLesion: { id: 'L1', measurements: [{ axesMm: [24], date: '2026-01-12' }] } },
      reason: expect.stringMatching(
        /^in place of “2\.0 × 1\.8 cm.* in the chart: Measured again by radiology$/,
      ),
    },
  ]);
});

test('a second lesion that is added does not take the place of the first', async () => {
  const { screen, answers, become } = await showReview(settled.surveillance);
  const add = (size: string) => {
    pick(screen, 'lesions');
    fireEvent.change(chart(screen).getByLabelText('Longest axis'), { target: { value: size } });
    fireEvent.change(chart(screen).getByLabelText('Unit'), { target: { value: 'mm' } });
    fireEvent.change(chart(screen).getByLabelText('Day of the scan'), { target: { value: '2026-01-12' } });
    fireEvent.click(chart(screen).getByRole('button', { name: 'Use this answer' }));
  };
  add('60');
  await become({ ...settled.surveillance, answers: [...answers] });
  add('20');
  expect(new Set(answers.map(({ key }) => key)).size).toBe(2);
  expect(new Set(answers.map(({ change }) => change.ofLesion?.id)).size).toBe(2);
});

const size = (screen: Screen, mm: string, date: string) => {
  pick(screen, 'lesions.L1.size');
  fireEvent.change(chart(screen).getByLabelText('Longest axis'), { target: { value: mm } });
  fireEvent.change(chart(screen).getByLabelText('Unit'), { target: { value: 'mm' } });
  fireEvent.change(chart(screen).getByLabelText('Day of the scan'), { target: { value: date } });
  fireEvent.click(chart(screen).getByRole('button', { name: 'Use this answer' }));
};

test('a scan of another day is added without a reason, and a second one beside the first', async () => {
  const { screen, answers, become } = await showReview(settled.surveillance);
  size(screen, '24', '2026-10-12');
  expect(answers).toMatchObject([{ change: { ofLesion: { measurements: [{ date: '2026-10-12' }] } } }]);
  expect(answers[0]?.reason).toBeUndefined();
  await become({ ...settled.surveillance, answers: [...answers] });
  size(screen, '23', '2024-10-12');
  await become({ ...settled.surveillance, answers: [...answers] });
  size(screen, '25', '2026-10-12');
  expect(answers.map(({ reason }) => reason)).toEqual([undefined, undefined, undefined]);
  const [first, second, again] = answers.map(({ key }) => key);
  expect(second).not.toBe(first);
  expect(again).toBe(first);
});
