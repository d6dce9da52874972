import { refuse } from '../fhir/answer.ts';
import { opaque, plain, readOpaque } from './plain.ts';
import type { Profile } from './profile.ts';

const PRACTICE = 'practice-1';

/** athenahealth, as its documentation shows it. */
export const athenaLike: Profile = {
  ...plain,
  id: 'athena-like',
  name: 'athenahealth',
  summary:
    'No medication list and no lesions on record, plans can be read but not saved, and prescriptions are searched by their intent only.',
  offers: {
    Condition: 'rs',
    Observation: 'rs',
    MedicationRequest: 'rs',
    MedicationStatement: '',
    BodyStructure: '',
    CarePlan: 'rs',
  },
  conditionalCreate: false,
  // Whether it takes notes of apps was not seen.
  notes: null,
  refuses: ({ type, parameters }) =>
    type === 'MedicationRequest' &&
    !parameters.has('_id') &&
    !(parameters.has('patient') && parameters.has('intent'))
      ? refuse(400, 'required', 'Prescriptions are searched by patient and intent, or by _id.')
      : null,
  paging: {
    ...plain.paging,
    link: (type, page) => `/${type}?ah-practice=${PRACTICE}&cursor=${opaque(page)}`,
    // A client that makes up a link of its own, without the practice, starts no search with it either.
    asks: (query) => (query.get('ah-practice') === PRACTICE ? readOpaque(query.get('cursor')) : null),
  },
  // Its documentation was seen to say neither; one EHR has to refuse, so that an app is met with that too.
  token: { ...plain.token, standalone: false, more: { tenant: PRACTICE } },
};
