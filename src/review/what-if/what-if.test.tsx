// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { WhatWouldChange } from '../../core/decision.ts';
import { assessmentOf, openState, settled } from '../fixtures.ts';
import { showReview } from '../render.tsx';
import type { Suppose } from './what-if.tsx';

const size: WhatWouldChange = {
  fact: 'lesions.L1.size',
  from: 21,
  to: 40,
  unit: 'mm',
  disposition: 'intervention',
};
const tsc: WhatWouldChange = {
  fact: 'tsc',
  from: 'excluded',
  to: 'definite',
  unit: null,
  disposition: 'medical-therapy',
};

type Screen = Awaited<ReturnType<typeof showReview>>['screen'];
const card = (screen: Screen) => within(screen.getByRole('region', { name: 'What would change this' }));
const pick = (screen: Screen, fact: string) =>
  fireEvent.change(card(screen).getByLabelText('Which fact would be another?'), { target: { value: fact } });

describe('what would change the recommendation', () => {
  test('is the nearest value of each fact, with its unit and what it would lead to', async () => {
    const { screen } = await showReview(
      openState(assessmentOf({ decision: { whatWouldChange: [size, tsc] } })),
    );
    expect(
      card(screen)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Size of L1, left kidney, now 2.1 cm. If 4.0 cm: intervention.',
      'Tuberous sclerosis (TSC), now excluded. If definite: medical therapy.',
    ]);
  });

  test('where nothing known would change it, says so', async () => {
    const { screen } = await showReview(openState(assessmentOf({ decision: { whatWouldChange: [] } })));
    expect(card(screen).getByText(/^No single known fact/)).toBeTruthy();
  });
});

describe('a fact that is tried', () => {
  const { intervention } = settled;
  const suppose = vi.fn<Suppose>(() => intervention.glance);

  test('shows both recommendations side by side and names what differs', async () => {
    const { screen, answers } = await showReview(settled.surveillance, suppose);
    pick(screen, 'tsc');
    fireEvent.click(card(screen).getByRole('button', { name: 'Definite' }));
    expect(suppose.mock.lastCall?.[0]).toMatchObject([{ change: { tsc: 'definite' } }]);
    expect(card(screen).getByText('If so: Intervention: to be discussed, not Surveillance.')).toBeTruthy();
    const row = card(screen).getByRole('row', { name: /^Recommendation/ });
    expect(row.textContent).toBe('RecommendationSurveillancediffersIntervention: to be discussed');
    expect(answers).toEqual([]);
  });

  test('changes neither the recommendation nor the plan that would be saved', async () => {
    const { screen, saves } = await showReview(settled.surveillance, suppose);
    pick(screen, 'tsc');
    fireEvent.click(card(screen).getByRole('button', { name: 'Definite' }));
    expect(document.querySelector('[data-disposition]')?.getAttribute('data-disposition')).toBe(
      'surveillance',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Save draft to chart' }));
    expect(saves[0]?.option).toBe('active-surveillance');
  });

  test('is over in one step, or taken back alone', async () => {
    const { screen } = await showReview(settled.surveillance, suppose);
    const tried = () => card(screen).queryAllByRole('button', { name: /^Take back/ }).length;
    for (const [fact, press] of [
      ['tsc', 'Definite'],
      ['pregnant', 'Yes'],
    ] as const) {
      pick(screen, fact);
      fireEvent.click(card(screen).getByRole('button', { name: press }));
    }
    expect(tried()).toBe(2);
    fireEvent.click(card(screen).getByRole('button', { name: 'Take back: Is the patient pregnant?' }));
    expect(tried()).toBe(1);
    fireEvent.click(card(screen).getByRole('button', { name: 'Back to the chart' }));
    expect(tried()).toBe(0);
    expect(card(screen).queryByRole('table')).toBeNull();
  });
});
