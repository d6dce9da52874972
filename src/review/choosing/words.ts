import { formatNames } from '../format.ts';

/** Every sentence of choosing another plan than the recommended one. */

const months = (n: number): string => (n === 1 ? '1 month' : `${n} months`);

export const choosing = {
  fold: 'Change the plan',
  loading: 'One moment.',
  missing: 'This part could not be loaded. The plan can be saved as it is shown.',
  restore: 'Back to the recommendation',
  forget: 'Forget what no longer applies',
  yours: 'Your choices',
  needed: (what: string[]) => `Still needed before saving: ${formatNames(what)}.`,
  option: {
    title: 'Option',
    recommended: (label: string) => `As recommended: ${label}`,
    open: 'As recommended: leave the equal options open, to decide with the patient',
    equal: 'one of the equal options',
    departs: 'departs from the recommendation',
    rest: 'The other steps and the next scan were worked out for the recommended option. Check below that each fits.',
    reason: 'Reason for this option',
  },
  interval: {
    title: 'Interval until the next scan',
    recommended: (n: number) => `As recommended: ${months(n)}`,
    offered: (text: string) => `Offered as an override, never applied by itself: ${text}`,
    longer: 'Override: a longer interval, 24 to 36 months',
    discharge: 'Override: discharge with bleeding advice, no next scan',
    other: 'Another interval, in months',
    months: 'Months',
    due: (date: string) => `The scan is due on ${date}.`,
    reason: 'Reason for this interval',
    ends: 'No next scan is planned. The plan and the patient’s sheet keep the signs of bleeding (H3, H4); teaching them cannot be left out.',
    dischargeReason: 'Reason for the discharge',
  },
  modality: {
    title: 'Kind of scan',
    recommended: (name: string) => `As recommended: ${name}`,
    because: (basis: string) => `The recommendation says: ${basis}`,
    departs: 'departs from the recommendation',
    names: { ultrasound: 'Ultrasound', ct: 'CT', mri: 'MRI' },
  },
  steps: {
    title: 'Steps in the plan',
    hint: 'What you leave out is named in the plan.',
    withDischarge: 'goes with the discharge',
  },
  acceptance: {
    title: 'Proposal or plan',
    proposal: 'A proposal: nobody has accepted it',
    accepted: 'A plan that I accept: I am named as its author',
    draft: 'Either way it is saved as a draft: nothing is ordered and nothing is signed.',
    nobody: 'The EHR did not say who you are, so the draft stays a proposal without an author.',
  },
  prefilled: 'These words come with the override. Change them where they do not fit.',
  /** What is wrong, at its field. */
  refused: {
    reason: 'Give the reason in a few words.',
    long: (n: number, limit: number) => `Too long: ${n} characters. At most ${limit} are saved.`,
    months: (from: number, to: number) => `Enter whole months, from ${from} to ${to}.`,
    equal: 'Choose one option: an accepted plan does not leave equal options open.',
  },
  /** The same, short, beside the button. */
  missingOf: {
    option: 'one of the equal options',
    reason: 'the reason for the option',
    months: 'the interval in months',
    'interval-reason': 'the reason for the interval',
    'discharge-reason': 'the reason for the discharge',
  },
  chosenInterval: (typed: string) => (typed === '' ? 'another interval' : `an interval of ${typed} months`),
  chosenDischarge: 'the discharge',
  /** What was chosen and does not apply any more: which, and why. */
  dropped: {
    option: (label: string, reason: string) =>
      `Not in the plan any more: ${label}. The recommendation has changed and does not offer it.${yours(reason)}`,
    recommended: (label: string, reason: string) =>
      `You chose ${label}. It is the recommended option now.${yours(reason)}`,
    interval: (what: string, reason: string) =>
      `Not in the plan any more: ${what}. The recommended interval has changed.${yours(reason)}`,
    noInterval: (what: string, reason: string) =>
      `Not in the plan any more: ${what}. There is no interval to change now.${yours(reason)}`,
    longer: (what: string, reason: string) =>
      `Not in the plan any more: ${what}. The recommendation does not offer this override now.${yours(reason)}`,
    modality: (name: string) =>
      `Not in the plan any more: ${name}. The recommended scan, or the reason for it, has changed.`,
    noScan: (name: string) => `Not in the plan any more: ${name}. No scan is planned now.`,
    step: (text: string) => `You left out: ${text} It is no step of the plan any more.`,
    accepted:
      'Not accepted any more: the plan has changed since you accepted it. Read it, then accept it again.',
  },
  card: {
    chosen: 'You chose this',
    choose: 'Choose this',
    chooseOf: (label: string) => `Choose this: ${label}`,
  },
};

const yours = (reason: string): string => (reason === '' ? '' : ` Your reason was: “${reason}”`);
