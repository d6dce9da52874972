import { expect, test } from 'vitest';
import { AS_RECOMMENDED, type Chosen } from './chosen.ts';
import { chosenAgain } from './chosen-again.ts';

const all: Chosen = {
  option: { id: 'ablation', label: 'Ablation' },
  reasons: { ablation: 'She moves in May.', biopsy: '' },
  interval: { pick: 'longer-interval', of: '12' },
  months: { 'longer-interval': '30' },
  intervalReasons: { discharge: 'Seen elsewhere.' },
  modality: { is: 'mri', of: 'ultrasound' },
  leftOut: [{ id: 'tsc-question', text: 'Ask for signs of TSC.' }],
  accepted: 'plan',
  isOpen: true,
  isChecked: false,
  focus: null,
};
/** As it is after it was kept. */
const again = (value: unknown) => chosenAgain(JSON.parse(JSON.stringify(value)));

test('choices come back as they were', () => {
  expect(again(all)).toEqual(all);
  expect(again(AS_RECOMMENDED)).toEqual(AS_RECOMMENDED);
});

test('what was called incomplete is not called so again, and nothing pulls the focus', () => {
  expect(again({ ...all, isChecked: true, focus: 'reason' })).toEqual(all);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a part of them', { option: null }],
  ['more than there is to choose', { ...all, html: 'x' }],
  ['a reason that is no text', { ...all, reasons: { ablation: 1 } }],
  ['an interval that is none', { ...all, interval: { pick: 'never', of: '' } }],
  ['a scan that is none', { ...all, modality: { is: 'x-ray', of: '' } }],
  ['a step without its words', { ...all, leftOut: [{ id: 'x' }] }],
])('%s is no choice', (_, broken) => expect(again(broken)).toBeNull());
