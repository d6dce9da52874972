/** What is said of the sign-in and of the connection. */

export const standing = {
  ending: {
    title: (time: string) => `This sign-in ends at ${time}.`,
    text: 'If the draft is to be saved, save it before then. After that, open the app again from the patient’s chart. What is on this page stays.',
    textAgain:
      'If the draft is to be saved, save it before then, or sign in again. What is on this page stays until you do.',
  },
  ended: {
    title: 'The sign-in has ended.',
    text: 'This page stays, to be read and copied. It can no longer read the chart, or save to it.',
    textAgain: 'This page can no longer read the chart, or save to it.',
    fromChart: 'Open the app again from the patient’s chart: what you entered here does not go with it.',
    again: 'Open the app again',
    newTab: 'in a new tab',
    beside: 'The app opens beside it, without what you entered here.',
  },
  offline: {
    title: 'No connection.',
    text: 'What is on this page stays. Reading and saving work again once the connection is back; it is looked for by itself.',
  },
  unreachable: {
    title: 'The record system does not answer.',
    text: 'What is on this page stays. Reading and saving work again once it answers; it is asked again by itself.',
  },
  back: 'The connection is back. Reading and saving work again.',
};

export const signInAgain = {
  button: 'Sign in again',
  // Where the EHR says who the user is, and where it does not.
  keeps:
    '“Sign in again” replaces this page and asks for the patient. With the same patient and user, answers and choices come back.',
  loses:
    '“Sign in again” replaces this page and asks for the patient. What you entered here does not come back: the record system does not say who you are.',
  halfTyped: (field: string) =>
    `“${field}” holds something that is not used yet and would be lost. Press “Use this answer” there, or clear it. Then sign in again.`,
  failed:
    'You were not signed in again: the record system or this app could not be reached, or this window cannot keep what you entered. Nothing is lost, this page stays. Try again, or copy the plan as text and open the app again from the patient’s chart.',
};

/** Of what was entered before signing in again. */
export const before = {
  back: {
    title: 'What you entered before signing in again is back.',
    text: 'Answers and choices are as you left them, over what the chart says now. Check them before you save.',
  },
  others: {
    title: 'What was entered here before was not taken over.',
    text: 'It was for another patient, or by another user. It has been deleted.',
  },
  unreadable: {
    title: 'What you entered before signing in again is not back.',
    text: 'It could not be read any more, and has been deleted. Please enter it again.',
  },
  'not-loaded': {
    title: 'What you entered before signing in again is not back yet.',
    text: 'A part of this app did not arrive. This window still keeps what you entered: check the connection and reload this page.',
  },
  keep: 'Keep it',
  drop: 'Delete it',
  close: 'Close',
};

/** Before the button that saves is pressed. */
export const notNow = {
  ended:
    'The sign-in has ended: nothing can be saved from this page any more. Copy the plan as text, or open the app again.',
  offline: 'No connection: nothing can be saved now. The button works again once the connection is back.',
  unreachable:
    'The record system does not answer: nothing can be saved now. The button works again once it answers.',
};
