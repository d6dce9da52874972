// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { pending, settled, withoutBanner } from './fixtures.ts';
import { said, showReview } from './render.tsx';

const NAME = 'Marta Lindqvist';

/** What a screen reader reads out by itself, soon. */
const heard = (role: 'status' | 'alert', words: RegExp) =>
  vi.waitFor(() => expect(screen.getByRole(role).textContent).toMatch(words));

describe('the verdict', () => {
  test.each([
    ['surveillance', 'Surveillance'],
    ['intervention', 'Intervention'],
    ['medicalTherapy', 'Medical therapy'],
    ['emergency', 'Emergency: Act now'],
    ['cannotConclude', 'Cannot conclude'],
    ['outOfScope', 'Outside what this app covers'],
  ] as const)('%s is named in words beside its headline', async (state, words) => {
    const { screen } = await showReview(settled[state]);
    const verdict = screen.getByRole('region', { name: 'Recommendation' });
    expect(verdict.textContent).toContain(words);
    expect(verdict.getAttribute('data-disposition')).toBe(settled[state].assessment.decision.disposition);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      settled[state].assessment.decision.headline,
    );
  });

  test.each(['cannotConclude', 'outOfScope', 'sizeMissing'] as const)(
    '%s says that it is not a recommendation',
    async (state) => {
      await showReview(settled[state]);
      expect(said()).toContain('This is not a recommendation.');
    },
  );

  test('of somebody without an angiomyolipoma says nothing of urgency: leukaemia is not routine', async () => {
    const { screen } = await showReview(settled.outOfScope);
    expect(screen.getByRole('region', { name: 'Recommendation' }).textContent).not.toContain('Urgency');
  });

  test('a recommendation does not say that it is none', async () => {
    await showReview(settled.surveillance);
    expect(said()).not.toContain('This is not a recommendation.');
  });

  test('is announced once it is shown, and again when it changes', async () => {
    const { screen, become } = await showReview(pending.reading);
    expect(screen.getByRole('status').textContent).toBe('');
    await become(settled.surveillance);
    await heard('status', /^Surveillance\./);
    await become(settled.intervention);
    await heard('status', /^Intervention: to be discussed\./);
    expect(screen.getByRole('status').textContent).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  test('an emergency says what to do, and keeps it apart from any routine scan', async () => {
    const { screen } = await showReview(settled.emergency);
    const names = screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'));
    expect(names).toContain('First option');
    expect(names).not.toContain('Next scan');
  });

  test('an emergency interrupts the screen reader', async () => {
    await showReview(settled.emergency);
    await heard('alert', /^Emergency\. Possible AML bleed/);
  });
});

describe('before the verdict is settled', () => {
  test('the screen names what it is still reading and shows no verdict', async () => {
    const { screen } = await showReview(pending.reading);
    const verdict = screen.getByRole('region', { name: 'Recommendation' });
    expect(verdict.textContent).toContain('Still reading: Problem list, Medications');
    expect(verdict.hasAttribute('data-disposition')).toBe(false);
    expect(said()).not.toContain(pending.reading.assessment.decision.headline);
    expect(screen.queryByRole('button', { name: 'Save draft to chart' })).toBeNull();
  });

  test('a read still under way is not called a failure', async () => {
    const { screen } = await showReview(pending.reading);
    expect(said()).not.toContain('Could not be read');
    expect(screen.queryByRole('button', { name: /try again/i })).toBeNull();
  });

  test('an emergency is shown although reads are outstanding', async () => {
    const { screen } = await showReview(settled.emergency);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/act now/);
    expect(said()).toContain('Still reading: Medications.');
  });
});

test('what stands one step deeper is there once it has arrived', async () => {
  const { screen } = await showReview(settled.surveillance);
  for (const name of ['Why', 'Options', 'Next steps', 'From the chart'])
    expect(screen.getByRole('region', { name })).toBeTruthy();
});

describe('the head of the page', () => {
  test('shows name, sex, birth date and age', async () => {
    const { screen } = await showReview(settled.surveillance);
    const patient = screen.getByRole('region', { name: 'Patient' });
    expect(patient.textContent).toContain(NAME);
    expect(patient.textContent).toContain('female');
    expect(patient.textContent).toContain('born 2 Mar 1980 (46 years)');
  });

  test('leaves the patient to the EHR when the EHR shows a banner of its own', async () => {
    const { screen } = await showReview(withoutBanner);
    expect(screen.queryByRole('region', { name: 'Patient' })).toBeNull();
  });

  test.each(Object.entries({ ...settled, reading: pending.reading, opening: pending.opening }))(
    '%s: says that this is educational and not yet reviewed',
    async (_, state) => {
      const { screen } = await showReview(state);
      expect(screen.getByRole('banner').textContent).toContain(
        'Educational decision support; content not yet reviewed (submitted)',
      );
    },
  );

  test('the title of the tab holds nothing of the patient', async () => {
    document.title = 'Renal angiomyolipoma';
    await showReview(settled.surveillance);
    expect(document.title).toBe('Renal angiomyolipoma');
  });
});

test('a chart that cannot be opened says why and shows nothing of a patient', async () => {
  const { screen } = await showReview(pending.refused);
  expect(screen.getByRole('main').textContent).toContain('belongs to another patient');
  expect(said()).not.toContain(NAME);
});
