// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcer } from './announcer.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const calm = () => screen.getByRole('status').textContent;
const loud = () => screen.getByRole('alert').textContent;

test('words come into a region that a screen reader knows already', () => {
  render(<Announcer words="Surveillance." urgent={false} />);
  expect(calm()).toBe('');
  vi.runAllTimers();
  expect(calm()).toBe('Surveillance.');
});

test('a recommendation is not read out again when something else on the screen changes', () => {
  const { rerender } = render(<Announcer words="Surveillance." urgent={false} />);
  vi.runAllTimers();
  const region = screen.getByRole('status');
  const words = region.firstChild;
  rerender(<Announcer words="Surveillance." urgent={false} />);
  vi.runAllTimers();
  expect(region.firstChild).toBe(words);
});

test('only an emergency interrupts', () => {
  const { rerender } = render(<Announcer words="Surveillance." urgent={false} />);
  vi.runAllTimers();
  expect(loud()).toBe('');
  rerender(<Announcer words="Emergency." urgent />);
  vi.runAllTimers();
  expect([calm(), loud()]).toEqual(['', 'Emergency.']);
  rerender(<Announcer words="Surveillance." urgent={false} />);
  vi.runAllTimers();
  expect([calm(), loud()]).toEqual(['Surveillance.', '']);
});
