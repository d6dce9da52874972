import { describe, expect, test } from 'vitest';
import { defaultChoices, firstOptions, settledOption } from './choices.ts';
import { intervention, surveillance } from './fixtures.ts';

describe('choices', () => {
  test('by default are the first option and every action, nothing accepted', () => {
    expect(defaultChoices(intervention)).toEqual({
      option: 'embolization',
      actions: ['nephrology-referral', 'bleeding-education'],
      accepted: false,
    });
  });

  test('without any option choose none', () => {
    expect(defaultChoices({ ...surveillance, options: [] }).option).toBeNull();
  });

  test('options of the same best rank are all first', () => {
    expect(firstOptions(intervention).map(({ id }) => id)).toEqual([
      'embolization',
      'nephron-sparing-surgery',
      'active-surveillance',
    ]);
  });

  test('an untouched default settles on no option: equal options stay equal', () => {
    expect(settledOption(intervention, defaultChoices(intervention))).toBeNull();
  });

  test.each([
    ['accepting', { accepted: true }],
    ['giving a reason', { reason: 'Patient prefers it' }],
  ])('%s settles on the option', (_, change) => {
    expect(settledOption(intervention, { ...defaultChoices(intervention), ...change })?.id).toBe(
      'embolization',
    );
  });

  test('choosing another option settles on it', () => {
    const choices = { ...defaultChoices(intervention), option: 'ablation' as const };
    expect(settledOption(intervention, choices)?.id).toBe('ablation');
  });
});
