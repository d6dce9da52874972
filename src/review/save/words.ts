import type { NoPlan, Rung, Written } from '../../ehr/types.ts';

/** What the panel of the plan says; what its later parts say stands in `later-words.ts`. */

/** What is written, by its name. */
const thing: Record<Written, string> = {
  plan: 'draft',
  'draft-note': 'draft note',
  'final-note': 'signed note',
};

export const save = {
  title: 'Draft care plan',
  forPatient: 'For',
  preview: 'Read the plan as it will be written',
  /** Where nothing is written. */
  read: 'Read the plan',
  button: {
    plan: 'Save draft to chart',
    'draft-note': 'Save as draft note',
    // Its button names who signs.
    'final-note': 'Save as final note',
  } satisfies Record<Written, string>,
  busy: 'Saving…',
  again: 'Try saving again',
  safeAgain: 'Save again',
  look: 'Look for it in the chart',
  lookAgain: 'Look again',
  onceMore: 'Send it once more',
  onceMoreRisk: 'Sending it once more may make a second copy in the chart.',
  update: 'Update the draft in the chart',
  promise: {
    plan: 'The plan will be saved as a draft: nothing is ordered and nothing is signed.',
    'draft-note': 'The note will be saved as a draft: nothing is ordered and nothing is signed.',
  },
  waits: (names: string) => `Saving waits until the chart is read: ${names}.`,
  emergency: 'No plan is saved in an emergency. Act first.',
  outOfScope: 'There is no plan to save: this is outside what the app covers.',
  noPatient: 'Saving is not offered: the patient’s own record could not be read.',
  busyOutdated:
    'What is being saved is the plan as it was when you pressed the button. What changed since then is not in it.',
};

/** Before anything is pressed: why it is no care plan, and what it is instead. */
export const rungs = {
  because: {
    'switched-off': 'Saving from this app is switched off at this site.',
    'no-scope': 'This EHR lets the app read this chart, but not save care plans to it.',
    'not-offered': 'This EHR takes no care plans from apps.',
    'cannot-look':
      'This EHR does not let the app look for a care plan it saved before, so it could not be said that there is only one.',
  } satisfies Record<NoPlan, string>,
  instead: {
    'draft-note': 'So the plan is saved as a draft note, which says the same.',
    'final-note':
      'And of notes it takes only signed ones. Copy, print or download the plan; or sign it as a note, below.',
    export: 'Nothing can be saved from here. Copy, print or download the plan instead.',
  } satisfies Record<Exclude<Rung['kind'], 'plan'>, string>,
};

/** What a save ended in. */
export const ended = {
  saved: { plan: 'Draft saved', 'draft-note': 'Draft note saved', 'final-note': 'Signed note saved' },
  savedText: {
    plan: 'The draft is in the chart, for you to check and sign there.',
    'draft-note': 'The draft note is in the chart, for you to check and sign there.',
    'final-note': 'The note is a signed document of the record, with you as its author.',
  },
  after: (reference: string, as: Written) =>
    `An earlier plan of this app (${reference}) is no longer a draft. It was not touched: this new ${thing[as]} stands beside it.`,
  already: 'Already in the chart',
  alreadyText: (as: Written) => `This same ${thing[as]} was there before. Nothing was written twice.`,
  other: (date: string | null) =>
    date === null ? 'An earlier draft is in the chart' : `An earlier draft of ${date} is in the chart`,
  otherText: 'It is from this app, and is not the plan shown here. Nothing has been written now.',
  changed: 'The draft in the chart was changed meanwhile',
  changedText:
    'Nothing was written. See what was changed there and what your plan would change in it now, and decide again.',
  cannotUpdate:
    'This EHR does not let the app change a draft. To save the plan shown here, remove or end that draft in the chart first, then try again.',
  several: 'More than one draft of this app is in the chart',
  severalText:
    'Nothing was written. Keep one of them in the chart and remove the others there, then look again.',
  notSaved: 'Nothing was saved',
  notKnown: (as: Written) => `Not known whether the ${thing[as]} was saved`,
  outdated: (as: Written) => `The ${thing[as]} in the chart is not of what is shown here`,
  outdatedFrom: 'It was saved from earlier answers or choices, or from what was read then.',
  outdatedNext: {
    plan: 'Save again to see what would change in it: it is changed only once you have seen that. If it is no longer a draft by then, it is left as it is, and a new draft is saved.',
    'draft-note':
      'Save again to look at it first: it is changed only by a second press. If it is no longer a draft by then, it is left as it is, and a new draft note is saved.',
    'final-note': 'A signed note is not changed from here: another one would stand beside it.',
  } satisfies Record<Written, string>,
  reference: 'Reference',
  version: (version: string) => `version ${version}`,
  support: {
    copy: 'Copy for support',
    done: 'Copied.',
    refused: 'This window does not allow copying: select the line above.',
  },
};

/** The plan, to be taken along. */
export const take = {
  label: 'Take the plan along',
  copy: 'Copy the plan as text',
  print: 'Print the plan',
  text: 'Download as text',
  json: 'Download as FHIR JSON',
  incomplete: 'What is not filled in yet under “Change the plan” is not part of this text.',
  copied: 'Copied: the plan as it stands here, as a draft, with the patient’s name.',
  copyRefused:
    'This window does not allow that. The plan stands below, and all of it is selected: copy it with Ctrl+C, or ⌘C on a Mac.',
  printRefused:
    'This window does not allow printing. Nothing was printed. The plan stands below, and all of it is selected: copy it with Ctrl+C, or ⌘C on a Mac.',
  printMissing: 'The page to print could not be loaded. Nothing was printed.',
  downloaded: (name: string) => `Handed to the browser as ${name}. It holds patient data: keep it safe.`,
  framed: (name: string) =>
    `Handed to the browser as ${name}. If no file arrives, this window does not allow it: the same stands below, and all of it is selected. Copy it with Ctrl+C, or ⌘C on a Mac.`,
  asText: 'The plan as text',
  asJson: 'The plan as FHIR JSON',
  answered: 'Answered on the screen',
};

/** In place of what comes later. */
export const later = {
  loading: 'One moment: a part of this is still loading.',
  missing: 'A part of this could not be loaded. Nothing has been written.',
};
