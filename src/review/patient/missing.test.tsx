// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { settled } from '../fixtures.ts';
import { said, showReview } from '../render.tsx';

vi.mock('./later.ts', () => {
  throw new Error('the file did not arrive');
});

test('words and paper that do not arrive are said to be missing, and the recommendation stands', async () => {
  const { screen } = await showReview(settled.surveillance);
  fireEvent.click(screen.getByRole('button', { name: 'Print' }));
  await waitFor(() => expect(said()).toContain('Nothing was printed.'));
  fireEvent.click(screen.getByRole('radio', { name: 'Patient' }));
  await waitFor(() => expect(said()).toContain('The words for the patient could not be loaded.'));
  expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: 'Clinician' }));
  expect(screen.queryByRole('region', { name: 'Recommendation' })).not.toBeNull();
});
