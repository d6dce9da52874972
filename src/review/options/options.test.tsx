// @vitest-environment happy-dom
import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { assessmentOf, openState, settled } from '../fixtures.ts';
import { showReview } from '../render.tsx';

test('options of equal rank stand side by side as equals', async () => {
  const { screen } = await showReview(settled.intervention);
  const first = within(screen.getByRole('region', { name: 'Equal first options' }));
  expect(first.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Selective arterial embolization',
    'Nephron-sparing surgery',
    'Active surveillance, 6-monthly',
  ]);
});

test('a single first option is shown with its rationale', async () => {
  const { screen } = await showReview(settled.medicalTherapy);
  const first = screen.getByRole('region', { name: 'First option' }).textContent;
  expect(first).toContain('mTOR inhibitor');
  expect(first).toContain('Dose: see current label or specialist.');
});

test('every option has its rank, and its evidence by kind', async () => {
  const { screen } = await showReview(settled.intervention);
  const options = within(screen.getByRole('region', { name: 'Options' }));
  expect(options.getAllByText('Choice 1, equal')).toHaveLength(3);
  expect(options.getByText('Choice 3')).toBeTruthy();
  expect(options.getByText('Guideline statements S10, S12')).toBeTruthy();
});

test('without a conclusion the first card is a step, not an option', async () => {
  const { screen } = await showReview(settled.cannotConclude);
  expect(screen.getByRole('region', { name: 'First step' }).textContent).toContain('Obtain what is missing');
});

test('the patient is told a date as people write it', async () => {
  const education = [{ id: 'H5', text: 'Your next scan is due: 2027-01-12.' }];
  const { screen } = await showReview(openState(assessmentOf({ decision: { education } })));
  expect(screen.getByText('Your next scan is due: 12 Jan 2027.')).toBeTruthy();
});
