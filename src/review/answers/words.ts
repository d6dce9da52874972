import type { Medication } from '../../core/facts.ts';

/** Every sentence of correcting the list of medicines. */
export const medicines = {
  topic: 'The list of medicines',
  correct: 'Correct this list, or add to it',
  which: 'Which other medicine is taken?',
  add: 'Add a medicine',
  name: 'Name of the medicine',
  note: 'The suggestions are the medicines that this app has a rule for. Any other name is taken as well; nothing is checked about it.',
  unread:
    'Not all of the list could be read: it may hold other medicines. What is added here does not make it whole.',
  said: (name: string, kinds: string) => `${name} (${kinds})`,
  unknown: (name: string) =>
    `${name}: this app has no rule for a medicine of this name. Nothing is checked about it.`,
  listed: (name: string, status: string) =>
    `Not used yet: “${name}” is on the list already (${status}). Say there whether it is taken.`,
  mtor: (name: string, form: string) =>
    `Not used yet: ${name} is an mTOR inhibitor, which has a form of its own: “${form}”.`,
  mtorBelow: (form: string) => `An mTOR inhibitor: corrected under “${form}”.`,
  actions: {
    active: [{ taken: false, words: 'Not taken any more' }],
    stopped: [{ taken: true, words: 'Taken now' }],
    unknown: [
      { taken: true, words: 'Taken' },
      { taken: false, words: 'Not taken' },
    ],
  } satisfies Record<Medication['status'], { taken: boolean; words: string }[]>,
  of: (action: string, name: string) => `${action}: ${name}`,
  isTaken: (name: string) => `Is ${name} taken?`,
  on: (name: string, status: string, date: string) => `${name}, ${status}, ${date}`,
  wholeQuestion: 'Is this every medicine that is taken?',
  whole: 'No other medicine is taken',
  none: 'No medicine is taken',
  reviewed: 'I have gone through this list today',
  answered: 'as you answered',
};

/** A measurement of the chart that is not to be used. */
export const notUsed = {
  action: 'Do not use this measurement',
  of: (size: string) => `Do not use this measurement: ${size}`,
  question: (lesion: string, size: string) => `Is this size of ${lesion} to be used: ${size}?`,
  why: 'Why is it not to be used?',
  isThere: 'Is there a lesion all the same?',
  there: 'Yes, of a size that is not known',
  noLesion: 'No, there is no such lesion',
  said: 'Not used',
  saidNoLesion: 'Not used, and there is no such lesion',
  reason: (size: string, why: string) => `“${size}” in the chart is not used: ${why}`,
  line: (size: string) => `${size}: not used, as you said`,
};

/** Beside the field that asks why the chart is not followed. */
export const correcting = {
  when: 'Needed where the answer stands in place of what the chart says, not where it only adds to it.',
};
