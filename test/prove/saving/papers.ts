import type { CarePlan, DocumentReference } from 'fhir/r4';
import type { Written } from '../../../src/ehr/types.ts';
import { CLINICIAN, PATIENT } from './world.ts';

const subject = { reference: `Patient/${PATIENT}` };

/** What is saved, as small as the EHR takes it; `says` stands for its clinical content. */
export const paperOf = (written: Written, says: string): CarePlan | DocumentReference =>
  written === 'plan' ? planOf(says) : noteOf(written, says);

const planOf = (says: string): CarePlan => ({
  resourceType: 'CarePlan',
  status: 'draft',
  intent: 'proposal',
  title: says,
  category: [
    {
      coding: [{ system: 'http://hl7.org/fhir/us/core/CodeSystem/careplan-category', code: 'assess-plan' }],
    },
  ],
  subject,
});

const noteOf = (written: Written, says: string): DocumentReference => ({
  resourceType: 'DocumentReference',
  status: 'current',
  docStatus: written === 'final-note' ? 'final' : 'preliminary',
  type: { coding: [{ system: 'http://loinc.org', code: '11506-3' }] },
  subject,
  author: [{ reference: CLINICIAN }],
  content: [
    {
      attachment: {
        contentType: 'text/html;charset=utf-8',
        data: Buffer.from(`<p>${says}</p>`).toString('base64'),
        title: 'Renal angiomyolipoma plan (draft)',
      },
    },
  ],
});

/** Still a draft, or, of final notes, a document that counts. */
export const isLive = (paper: CarePlan | DocumentReference): boolean =>
  paper.resourceType === 'CarePlan' ? paper.status === 'draft' : paper.status === 'current';
