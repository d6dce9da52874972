// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { outcomes, settled, standing as well } from '../fixtures.ts';
import { showReview } from '../render.tsx';

const { surveillance, cannotConclude } = settled;
const at = new Date(2026, 10, 23, 14, 32).getTime();
const ending = { ...well, signIn: { state: 'ending' as const, at } };
const ended = { ...well, signIn: { state: 'ended' as const } };
const offline = { ...well, connection: 'offline' as const };
const unreachable = { ...well, connection: 'unreachable' as const };
const noScope = { ...well, saving: { kind: 'export', because: 'no-scope' } as const };

/** The line, and not the other regions whose changes are read out. */
const line = () => document.querySelector<HTMLElement>('.standing');
const panel = () => screen.getByRole('region', { name: 'Draft care plan' });
const saveButton = () => screen.getByRole('button', { name: 'Save draft to chart' });

afterEach(() => vi.unstubAllGlobals());

describe('the line at the foot of the page', () => {
  test('says nothing while all is well, and is there to be heard', async () => {
    await showReview(surveillance);
    expect(line()?.getAttribute('aria-live')).toBe('polite');
    expect(line()?.textContent).toBe('');
  });

  test.each([
    ['a sign-in that ends soon', ending, 'This sign-in ends at 14:32.', 'save it before then'],
    ['one that has ended', ended, 'The sign-in has ended.', 'from the patient’s chart'],
    ['a lost connection', offline, 'No connection.', 'What is on this page stays'],
    ['an EHR that does not answer', unreachable, 'does not answer', 'asked again by itself'],
    ['both: what needs doing', { ...offline, ...ended }, 'The sign-in has ended.', 'Open the app again'],
  ])('of %s says what it means and what to do', async (_, standing, title, words) => {
    const { become } = await showReview(surveillance);
    await become({ ...surveillance, standing });
    expect(line()?.textContent).toContain(title);
    expect(line()?.textContent).toContain(words);
  });

  test('opens the app again beside this page, where the EHR has a page for that', async () => {
    const session = { ...surveillance.session, launchPage: 'https://ehr.example/open/p1' };
    await showReview({ ...surveillance, session, standing: ended });
    const link = screen.getByRole('link', { name: 'Open the app again in a new tab' });
    expect(link.getAttribute('href')).toBe('https://ehr.example/open/p1');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  test('goes when the connection is back, which is said', async () => {
    const { become } = await showReview({ ...surveillance, standing: offline });
    await become(surveillance);
    expect(line()?.textContent).toBe('The connection is back. Reading and saving work again.');
  });
});

describe('nothing entered is lost', () => {
  test.each([
    ['the sign-in ends', ended],
    ['the connection goes', offline],
  ])('when %s: what was typed, chosen and opened is as it was', async (_, standing) => {
    const { become } = await showReview(settled.intervention);
    fireEvent.click(screen.getByText('Change the plan'));
    fireEvent.click(screen.getByRole('radio', { name: /^Ablation/ }));
    const reason = screen.getByLabelText('Reason for this option');
    fireEvent.change(reason, { target: { value: 'She moves in May.' } });
    await become({ ...settled.intervention, standing });
    expect(screen.getByLabelText('Reason for this option')).toBe(reason);
    expect(reason).toHaveProperty('value', 'She moves in May.');
    expect(screen.getByRole('radio', { name: /^Ablation/ })).toHaveProperty('checked', true);
  });
});

describe('what cannot be done now is said before it is pressed', () => {
  test.each([
    ['the sign-in has ended', ended, 'The sign-in has ended: nothing can be saved'],
    ['there is no connection', offline, 'No connection: nothing can be saved now'],
    ['the EHR does not answer', unreachable, 'The record system does not answer: nothing can be saved now'],
  ])('saving, when %s: the button says so, keeps the focus, and does nothing', async (_, standing, words) => {
    const { become, saves } = await showReview(surveillance);
    saveButton().focus();
    await become({ ...surveillance, standing });
    expect(document.activeElement).toBe(saveButton());
    expect(saveButton().getAttribute('aria-disabled')).toBe('true');
    const described = document.getElementById(saveButton().getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain(words);
    fireEvent.click(saveButton());
    expect(saves).toEqual([]);
    await become(surveillance);
    fireEvent.click(saveButton());
    expect(saves).toHaveLength(1);
  });

  test('trying to read again', async () => {
    const { retries, become } = await showReview({ ...cannotConclude, standing: offline });
    const button = screen.getByRole('button', { name: 'Try again: Problem list' });
    const described = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain('No connection');
    fireEvent.click(button);
    expect(retries).toEqual([]);
    await become(cannotConclude);
    fireEvent.click(button);
    expect(retries).toEqual(['conditions']);
  });
});

describe('where the EHR takes no plan', () => {
  test.each([
    ['the scopes do not allow it', noScope, 'but not save care plans to it'],
    [
      'it says so itself',
      { ...well, saving: { kind: 'export', because: 'not-offered' } as const },
      'takes no care plans from apps',
    ],
  ])(
    'because %s: there is no button to save, but the reason, the plan, and its text',
    async (_, standing, words) => {
      await showReview({ ...surveillance, standing });
      expect(panel().textContent).toContain(words);
      expect(panel().textContent).toContain('Copy, print or download the plan instead.');
      expect(screen.queryByRole('button', { name: /save/i })).toBeNull();
      expect(screen.getByRole('button', { name: 'Copy the plan as text' })).toBeTruthy();
      expect(screen.getByRole('button', { name: 'Print the plan' })).toBeTruthy();
      expect(screen.getByText('Read the plan')).toBeTruthy();
    },
  );

  test('an emergency still comes first', async () => {
    await showReview({ ...settled.emergency, standing: noScope });
    expect(panel().textContent).toContain('No plan is saved in an emergency. Act first.');
    expect(screen.queryByRole('button', { name: /copy/i })).toBeNull();
  });
});

describe('the plan as text', () => {
  const copy = () => act(async () => screen.getByRole('button', { name: 'Copy the plan as text' }).click());

  test('names its patient, says that it is a draft, and holds every part and every answer', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const answers = [{ key: 'lam', question: 'LAM?', said: 'No', change: { lam: false } }];
    await showReview({ ...surveillance, answers, standing: ended });
    await copy();
    const text = writeText.mock.lastCall?.[0] ?? '';
    for (const part of ['Marta Lindqvist', 'DRAFT', 'What this rests on', '21 mm', 'LAM? No'])
      expect(text).toContain(part);
    expect(panel().textContent).toContain('Copied: the plan as it stands here');
  });

  test('is selected to be copied by hand where the window does not allow it', async () => {
    vi.stubGlobal('navigator', {});
    await showReview({ ...surveillance, standing: noScope });
    await copy();
    const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The plan as text' });
    expect(document.activeElement).toBe(area);
    expect(area.selectionEnd - area.selectionStart).toBe(area.value.length);
    expect(panel().textContent).toContain('Ctrl+C');
  });

  test('says that a choice which is not filled in is not part of it', async () => {
    await showReview({ ...settled.intervention, standing: noScope });
    expect(panel().textContent).not.toContain('is not part of this text');
    fireEvent.click(screen.getByText('Change the plan'));
    fireEvent.click(screen.getByRole('radio', { name: /^Ablation/ }));
    expect(panel().textContent).toContain('is not part of this text');
    fireEvent.change(screen.getByLabelText('Reason for this option'), { target: { value: 'Small.' } });
    expect(panel().textContent).not.toContain('is not part of this text');
  });

  test('is offered beside what was saved before the sign-in ended', async () => {
    await showReview({ ...surveillance, saving: outcomes.saved, standing: ended });
    expect(panel().textContent).toContain('Draft saved');
    expect(panel().textContent).not.toContain('nothing can be saved');
    expect(screen.getByRole('button', { name: 'Copy the plan as text' })).toBeTruthy();
  });
});
