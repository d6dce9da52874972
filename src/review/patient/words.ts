/** What the switch, the print button and their company say. The sheet's own sentences stand in `careplan/patient`. */

export const audience = {
  label: 'Words for',
  clinician: 'Clinician',
  patient: 'Patient',
  /** Read out when it is switched: the words are others, the decision is not. */
  heard: {
    clinician: 'Shown in the words for the clinician. The recommendation is the same.',
    patient: 'Shown in plain words for the patient. The recommendation is the same.',
    emergency: 'Emergency: what to do now stands first.',
  },
  missing:
    'The words for the patient could not be loaded. Nothing else has changed: the recommendation stands under “Clinician”.',
};

export const sheet = {
  label: 'Plan in plain words',
  writeHere: 'to be written by hand',
};

export const print = {
  button: 'Print',
  loading: 'Getting the page ready to print.',
  missing: 'The page to print could not be loaded. Nothing was printed.',
  blocked: 'This window does not allow printing. Nothing was printed.',
};

export const paper = {
  assessed: (question: string, day: string) => `${question} Assessed on ${day}.`,
  stillReading: (names: string) => `Printed before all was read. Still being read: ${names}.`,
  toAnswer: 'To be answered:',
  each: (source: string) => `each: ${source}`,
  nextScan: 'Next scan',
  reasonsLeftOut: 'Reasons that are left out here for want of room can be read on the screen, under “Why”.',
  statementsLeftOut:
    'What these sources say is left out here for want of room: it can be read on the screen, under “Why”.',
  optionsLeftOut: 'Why each is offered is left out here for want of room: it can be read on the screen.',
  notRecordedEither: 'Not recorded either, which does not mean absent:',
  reportRequest: 'What the radiology report is asked to say can be read on the screen.',
  patientSheet: 'What to tell the patient is a print of its own.',
  severalPages: {
    clinician: 'This plan has more than one page.',
    patient: 'This sheet has more than one page.',
  },
};
