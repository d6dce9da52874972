import { expect, it } from 'vitest';
import { allOf, anyOf, verdict } from './truth.ts';

const yes = verdict(true, 'yes', ['tsc'], 'L1');
const no = verdict(false, 'no', []);
const open = verdict(null, 'open', []);

it('one true is enough for any, whatever cannot be told', () => {
  expect(anyOf(no, open, yes)).toEqual({ truth: true, grounds: yes.grounds, lesion: 'L1' });
});

it('any cannot be told when none is true and one cannot be told', () => {
  expect(anyOf(no, open)).toEqual({ truth: null, grounds: open.grounds, lesion: null });
  expect(anyOf(no, no).truth).toBe(false);
});

it('one false is enough against all, whatever cannot be told', () => {
  expect(allOf(yes, open, no)).toEqual({ truth: false, grounds: no.grounds, lesion: null });
});

it('all cannot be told when none is false and one cannot be told', () => {
  expect(allOf(yes, open).truth).toBe(null);
  expect(allOf(yes, yes).truth).toBe(true);
});
