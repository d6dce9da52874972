import { describe, expect, test } from 'vitest';
import { smartStyle } from '../../launch/practice-ehr/smart-style.ts';
import { contrast, honoured } from './smart-style.ts';

test('contrast is that of WCAG 2.2', () => {
  expect(contrast('#000', '#fff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe('the colours of an EHR', () => {
  test('are taken for ground, text and what can be pressed', () => {
    expect(honoured(smartStyle)).toEqual({
      '--ground': '#f6f8fa',
      '--ink': '#1d2730',
      '--action': '#0b6e5b',
      '--action-hover': '#0b6e5b',
    });
  });

  test.each([
    ['a ground on which our text cannot be read', { color_background: '#666666' }],
    ['a pale text', { color_text: '#bbbbbb' }],
    ['a pale highlight', { color_highlight: '#7fb8f5' }],
    ['what is no colour', { color_text: 'url(https://elsewhere.test/)', color_background: 7 }],
    ['colours that mean a risk', { color_error: '#000000', color_success: '#000000' }],
    ['nothing at all', null],
  ])('are left where they are %s', (_, style) => {
    expect(honoured(style)).toEqual({});
  });
});
