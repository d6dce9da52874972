// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { practicePatients } from '../../../launch/practice-ehr/patients/index.ts';
import { assess } from '../../assess.ts';
import { openState, settled } from '../fixtures.ts';
import { said, showReview } from '../render.tsx';

const TODAY = '2026-11-23';

const radio = (name: 'Clinician' | 'Patient') => screen.getByRole('radio', { name });
const sheet = () => screen.findByRole('article', { name: 'Plan in plain words' });

async function showPatient(state: Parameters<typeof showReview>[0]) {
  const shown = await showReview(state);
  fireEvent.click(radio('Patient'));
  return { ...shown, sheet: await sheet() };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the switch', () => {
  test('begins with the clinician', async () => {
    await showReview(settled.surveillance);
    expect(radio('Clinician')).toHaveProperty('checked', true);
    expect(screen.queryByRole('article')).toBeNull();
  });

  test('is not there where the site has switched the sheet off; the clinician prints as before', async () => {
    const { surveillance } = settled;
    await showReview({ ...surveillance, session: { ...surveillance.session, off: ['patient-sheet'] } });
    expect(screen.queryByRole('radio', { name: 'Patient' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Print' })).toBeTruthy();
  });

  test('changes the words, says so, and keeps the focus', async () => {
    await showReview(settled.surveillance);
    radio('Patient').focus();
    fireEvent.click(radio('Patient'));
    await sheet();
    expect(document.activeElement).toBe(radio('Patient'));
    expect(said()).toContain('Shown in plain words for the patient. The recommendation is the same.');
  });

  test('hides what the clinician sees and does not take it away: what was typed is still there', async () => {
    await showReview(settled.surveillance);
    const save = screen.getByRole('button', { name: 'Save draft to chart' });
    fireEvent.click(radio('Patient'));
    await sheet();
    expect(save.closest('main')?.hidden).toBe(true);
    fireEvent.click(radio('Clinician'));
    expect(screen.getByRole('button', { name: 'Save draft to chart' })).toBe(save);
    expect(save.closest('main')?.hidden).toBe(false);
  });

  test('tells the patient what the clinician chose', async () => {
    await showReview(settled.surveillance);
    fireEvent.click(await screen.findByRole('radio', { name: /^Ultrasound/, hidden: true }));
    fireEvent.click(radio('Patient'));
    expect((await sheet()).textContent).toContain('You need an ultrasound scan by 12 January 2027.');
  });

  test('says aloud that an emergency is one', async () => {
    const { sheet: shown } = await showPatient(settled.emergency);
    expect(said()).toContain('Emergency: what to do now stands first.');
    expect(shown.querySelector('[data-emergency="true"]')?.textContent).toContain('This is an emergency.');
    expect(shown.querySelector('section')?.textContent).toContain('What to do now');
  });

  test('is not there without the patient’s own record', async () => {
    await showReview(settled.noPatient);
    expect(screen.queryByRole('radio', { name: 'Patient' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
  });
});

describe('real charts', () => {
  test.each(practicePatients(TODAY))('$point', async ({ resources, expected }) => {
    const { sheet: shown } = await showPatient(openState(assess(resources, { today: TODAY })));
    const text = shown.textContent ?? '';
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\d{4}-\d{2}-\d{2}/);
    expect(text).toContain('DRAFT');
    expect(shown.querySelector('[data-emergency="true"]') !== null).toBe(
      expected.disposition === 'emergency',
    );
    const verdict = document.querySelector('.verdict');
    expect(verdict?.getAttribute('data-disposition')).toBe(expected.disposition);
  });
});

describe('print', () => {
  const paper = () => document.querySelector('.paper');

  /** As a browser prints: the page is told before and after. Answers what was on the paper then. */
  const press = async () => {
    const print = vi.fn(() => {
      dispatchEvent(new Event('beforeprint'));
      const printed = paper()?.textContent ?? '';
      dispatchEvent(new Event('afterprint'));
      return printed;
    });
    vi.stubGlobal('print', print);
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    await waitFor(() => expect(print).toHaveReturned());
    return String(print.mock.results[0]?.value);
  };

  test('brings the clinician’s plan to paper: whose it is, that it is a draft, and what it rests on', async () => {
    await showReview(settled.surveillance);
    const printed = await press();
    for (const words of [
      'DRAFT by decision support',
      'Marta Lindqvist, born 2 Mar 1980',
      'Content version 1.1.0',
      'No liability',
      'K1 [S6, S52]',
      'K8 [S5, S37, S50]',
      'Observation, final',
    ])
      expect(printed).toContain(words);
    expect(paper()).toBeNull();
  });

  test('brings the sheet to paper when it is the patient’s words that are shown', async () => {
    await showPatient(settled.surveillance);
    const printed = await press();
    expect(printed).toContain('Call the emergency number at once if');
    expect(printed).not.toContain('DRAFT by decision support');
  });

  test('says on the clinician’s paper what was still being read', async () => {
    await showReview({ ...settled.emergency, reading: ['Medications'] });
    const printed = await press();
    expect(printed).toContain('Still being read: Medications.');
  });

  test('says so where the window may not print', async () => {
    vi.stubGlobal('print', () => {});
    await showReview(settled.surveillance);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    await act(() => vi.advanceTimersByTimeAsync(3_000));
    expect(said()).toContain('This window does not allow printing. Nothing was printed.');
  });
});
