// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { assessmentOf } from '../fixtures.ts';
import { LaterPictures } from './later-pictures.tsx';

afterEach(() => {
  cleanup();
  vi.doUnmock('./pictures.tsx');
});

const MISSING = /^The pictures could not be loaded. The recommendation does not rest on them./;

const shown = () => render(<LaterPictures assessment={assessmentOf()} resources={[]} />);

describe('pictures', () => {
  test('that cannot be loaded are said to be missing', async () => {
    vi.doMock('./pictures.tsx', () => {
      throw new Error('offline');
    });
    shown();
    expect(await screen.findByText(MISSING)).toBeTruthy();
  });

  test('have their room kept until they are there', async () => {
    vi.doMock('./pictures.tsx', () => ({ Pictures: () => <p>drawn</p> }));
    const { container } = shown();
    expect(container.querySelector('.pictures-space')).not.toBeNull();
    await waitFor(() => expect(container.querySelector('.pictures-space')).toBeNull());
  });

  test('that break leave the rest of the page standing', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.doMock('./pictures.tsx', () => ({
      Pictures: () => {
        throw new Error('fault');
      },
    }));
    shown();
    expect(await screen.findByText(MISSING)).toBeTruthy();
  });
});
