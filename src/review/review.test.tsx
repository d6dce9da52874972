// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { pending, settled, withoutBanner } from './fixtures.ts';
import { said, showReview } from './render.tsx';

const NAME = 'Marta Lindqvist';

describe('the verdict', () => {
  test.each([
    ['surveillance', 'Surveillance'],
    ['intervention', 'Intervention'],
    ['medicalTherapy', 'Medical therapy'],
    ['emergency', 'Emergency: Act now'],
    ['cannotConclude', 'Cannot conclude'],
    ['onTreatment', 'On treatment: not yet assessed here'],
    ['outOfScope', 'Outside what this app covers'],
  ] as const)('%s is named in words beside its headline', (state, words) => {
    const { screen } = showReview(settled[state]);
    const verdict = screen.getByRole('region', { name: 'Recommendation' });
    expect(verdict.textContent).toContain(words);
    expect(verdict.getAttribute('data-disposition')).toBe(settled[state].assessment.decision.disposition);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      settled[state].assessment.decision.headline,
    );
  });

  test.each(['cannotConclude', 'onTreatment', 'outOfScope', 'sizeMissing'] as const)(
    '%s says that it is not a recommendation',
    (state) => {
      showReview(settled[state]);
      expect(said()).toContain('This is not a recommendation.');
    },
  );

  test('a recommendation does not say that it is none', () => {
    showReview(settled.surveillance);
    expect(said()).not.toContain('This is not a recommendation.');
  });

  test('is announced once it is shown, and again when it changes', () => {
    const { screen, become } = showReview(pending.reading);
    expect(screen.getByRole('status').textContent).toBe('');
    become(settled.surveillance);
    expect(screen.getByRole('status').textContent).toMatch(/^Surveillance\./);
    become(settled.intervention);
    expect(screen.getByRole('status').textContent).toMatch(/^Intervention\./);
  });

  test('an emergency interrupts the screen reader', () => {
    const { screen } = showReview(settled.emergency);
    expect(screen.getByRole('alert').textContent).toMatch(/^Emergency\. Possible AML bleed/);
  });
});

describe('before the verdict is settled', () => {
  test('the screen names what it is still reading and shows no verdict', () => {
    const { screen } = showReview(pending.reading);
    const verdict = screen.getByRole('region', { name: 'Recommendation' });
    expect(verdict.textContent).toContain('Still reading: Problem list, Medications');
    expect(verdict.hasAttribute('data-disposition')).toBe(false);
    expect(said()).not.toContain(pending.reading.assessment.decision.headline);
    expect(screen.queryByRole('button', { name: 'Save draft to chart' })).toBeNull();
  });

  test('facts that were found already show, and none of them is said to decide', () => {
    showReview(pending.reading);
    expect(said()).toContain('2.1 cm');
    expect(said()).not.toContain('decides');
  });

  test('a read still under way is not called a failure', () => {
    const { screen } = showReview(pending.reading);
    expect(said()).not.toContain('Could not be read');
    expect(screen.queryByRole('button', { name: /try again/i })).toBeNull();
  });

  test('an emergency is shown although reads are outstanding', () => {
    const { screen } = showReview(settled.emergency);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/act now/);
    expect(said()).toContain('Still reading: Medications.');
  });
});

describe('the head of the page', () => {
  test('shows name, sex, birth date and age', () => {
    const { screen } = showReview(settled.surveillance);
    const patient = screen.getByRole('region', { name: 'Patient' });
    expect(patient.textContent).toContain(NAME);
    expect(patient.textContent).toContain('female');
    expect(patient.textContent).toContain('born 2 Mar 1980 (46 years)');
  });

  test('leaves the patient to the EHR when the EHR shows a banner of its own', () => {
    const { screen } = showReview(withoutBanner);
    expect(screen.queryByRole('region', { name: 'Patient' })).toBeNull();
  });

  test.each(Object.entries({ ...settled, reading: pending.reading, opening: pending.opening }))(
    '%s: says that this is educational and not yet reviewed',
    (_, state) => {
      const { screen } = showReview(state);
      expect(screen.getByRole('banner').textContent).toContain(
        'Educational decision support; content not yet reviewed (submitted)',
      );
    },
  );

  test('the title of the tab holds nothing of the patient', () => {
    document.title = 'Renal angiomyolipoma';
    showReview(settled.surveillance);
    expect(document.title).toBe('Renal angiomyolipoma');
  });
});

test('a chart that cannot be opened says why and shows nothing of a patient', () => {
  const { screen } = showReview(pending.refused);
  expect(screen.getByRole('main').textContent).toContain('belongs to another patient');
  expect(said()).not.toContain(NAME);
});
