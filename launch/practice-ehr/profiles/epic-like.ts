import type { OperationOutcomeIssue } from 'fhir/r4';
import { type Answer, refuseWith } from '../fhir/answer.ts';
import { plain } from './plain.ts';
import type { Asked, Profile, Searched } from './profile.ts';

/** Epic, as its R4 CapabilityStatement of May 2026, recorded token responses and issues of other apps show it. */
export const epicLike: Profile = {
  ...plain,
  id: 'epic-like',
  name: 'Epic',
  summary:
    'No medication list and no radiology reports for apps, plans can be read but saved only as draft notes, and answers say in entries of their own what is missing from them.',
  offers: {
    Patient: 'rs',
    Encounter: 'rs',
    Condition: 'crs',
    MedicationRequest: 'rs',
    MedicationStatement: '',
    CarePlan: 'rs',
    DiagnosticReport: 'rus',
    Provenance: 'r',
  },
  conditionalCreate: false,
  unknownParameters: 'ignored',
  parameters: {
    Condition: words(
      'abatement-date category clinical-status code encounter onset-date patient recorded-date subject abatement-string asserter body-site evidence evidence-detail identifier onset-info severity stage verification-status',
    ),
    Observation: words(
      'based-on category code date focus patient subject combo-code component-code data-absent-reason derived-from device encounter has-member identifier method part-of performer specimen status value-concept value-date value-string',
    ),
    MedicationRequest: words(
      'category date intent patient status subject authoredon code encounter identifier intended-dispenser intended-performer intended-performertype medication priority requester',
    ),
    CarePlan: words(
      'activity-date category encounter part-of patient status subject activity-code activity-reference based-on care-team condition date goal identifier instantiates-canonical intent performer replaces',
    ),
  },
  refuses,
  remarks,
  // One chart in which this user may not see everything: there the app has to say so.
  withholds: ({ type, patientId }) => type === 'Procedure' && patientId === 'solitary-kidney',
  token: {
    ...plain.token,
    notGranted: ['DiagnosticReport'],
    tells: (granted) => [...new Set(granted.flatMap(spelled)), 'patient/RelatedPerson.Read'],
  },
};

function words(list: string): string[] {
  return list.split(' ');
}

function refuses({ type, parameters }: Asked): Answer | null {
  const by = (name: string) => parameters.has(name);
  if (type === 'CarePlan' && !by('category'))
    return refuseWith(400, [said('fatal', 'required', 'A category is needed.')]);
  if (type !== 'Observation') return null;
  if (!by('category') && !by('code'))
    return refuseWith(400, [said('fatal', 'required', 'A category or a code is needed.', '59108')]);
  return by('category') && by('code')
    ? refuseWith(400, [said('fatal', 'invalid', 'Either a category or a code, not both.')])
    : null;
}

function remarks({ ignored, matches, ...asked }: Searched): OperationOutcomeIssue[] {
  const unknown = ignored.map((name) =>
    said('warning', 'not-supported', `The parameter ${name} is not known and was ignored.`, '4122'),
  );
  const withheld = epicLike.withholds(asked)
    ? [said('warning', 'suppressed', 'Some resources are not shown to this user.', '4119')]
    : [];
  const empty =
    matches === 0 ? [said('information', 'informational', 'The search found no resources.', '4101')] : [];
  return [...unknown, ...withheld, ...empty];
}

/** Epic's numbers stand in a code system of each site. */
const NUMBERS = 'urn:oid:1.2.840.114350.1.13.0.1.7.2.657369';

function said(
  severity: OperationOutcomeIssue['severity'],
  code: OperationOutcomeIssue['code'],
  text: string,
  number?: string,
): OperationOutcomeIssue {
  const coding = number === undefined ? {} : { coding: [{ system: NUMBERS, code: number }] };
  return { severity, code, details: { ...coding, text } };
}

/** Scopes are answered in version 1, and `offline_access` without a word. */
function spelled(scope: string): string[] {
  if (scope === 'offline_access') return [];
  const [, name, letters = ''] = /^(patient\/\w+)\.([crus]+)$/.exec(scope) ?? [];
  if (name === undefined) return [scope];
  return [
    ...(/[rs]/.test(letters) ? [`${name}.read`] : []),
    ...(/[cu]/.test(letters) ? [`${name}.write`] : []),
  ];
}
