import type { CarePlan } from 'fhir/r4';
import type { NoPlan, OwnDraft, SaveOutcome, Written } from '../../ehr/types.ts';
import { assessmentOf, openState, outcomes, session, settled, standing } from '../fixtures.ts';

/** What saving can come to, as typed values. For tests and for looking at the screen; never shipped. */

function earlierPlan(): CarePlan {
  const { carePlan } = assessmentOf({
    decision: {
      headline:
        'From what the chart records: keep watching. The largest lesion is 1.9 cm, below 4 cm and without symptoms.',
      kidney: { egfr: 88, comparator: null, equation: 'CKD-EPI 2021', g: 'G2', a: null },
    },
  });
  if (carePlan === null) throw new Error('what is watched has a plan');
  return carePlan;
}

const asStored = (plan: CarePlan, version: string): CarePlan => ({
  ...plan,
  id: '77',
  meta: { versionId: version },
  created: '2026-05-02T09:00:00Z',
});

/** What this app saved before, for the same patient. */
const before = asStored(earlierPlan(), '2');

/** The same, after somebody else had worked on it. */
const worked: CarePlan = {
  ...asStored(before, '3'),
  activity: (before.activity ?? []).slice(0, -1),
  note: [...(before.note ?? []), { text: 'Spoke with the patient on the telephone.' }],
};

const draftOf = (resource: OwnDraft['resource'], change: Partial<OwnDraft> = {}): OwnDraft => ({
  reference: `${resource.resourceType}/77`,
  version: resource.meta?.versionId ?? null,
  content: null,
  resource,
  canUpdate: true,
  ...change,
});

const note: OwnDraft['resource'] = {
  resourceType: 'DocumentReference',
  id: '77',
  meta: { versionId: '1' },
  status: 'current',
  docStatus: 'preliminary',
  date: '2026-05-02T09:00:00Z',
  content: [{ attachment: { title: 'Renal angiomyolipoma: surveillance (draft) [0a1b2c3d4e5f]' } }],
};

const unknown = (next: 'check' | 'send-once-more', sentence: string): SaveOutcome => ({
  state: 'not-known',
  error: { kind: 'unknown-outcome', sentence, detail: 'POST CarePlan: no answer; search: not there' },
  next,
});

export const outcome = {
  otherDraft: { state: 'other-draft', draft: draftOf(before), seen: null },
  altered: { state: 'other-draft', draft: draftOf(worked, { content: 'c0ffee' }), seen: null },
  changedThere: { state: 'other-draft', draft: draftOf(worked), seen: before },
  otherNote: { state: 'other-draft', draft: draftOf(note), seen: null },
  cannotUpdate: { state: 'other-draft', draft: draftOf(before, { canUpdate: false }), seen: null },
  several: { state: 'several', references: ['CarePlan/77', 'CarePlan/81'] },
  check: unknown('check', 'It may still arrive, so it is not sent again by itself.'),
  onceMore: unknown('send-once-more', 'It was looked for and is not in the chart now.'),
  afterEnded: { ...outcomes.saved, ended: 'CarePlan/70' },
  draftNote: { ...outcomes.saved, as: 'draft-note', reference: 'DocumentReference/9' },
  finalNote: { ...outcomes.saved, as: 'final-note', reference: 'DocumentReference/9' },
} satisfies Record<string, SaveOutcome>;

const { surveillance } = settled;

/** The same patient behind an EHR that holds plans in another way. */
export const heldAs = (
  kind: Exclude<Written, 'plan'> | 'export',
  because: NoPlan = 'not-offered',
  saving: SaveOutcome | null = null,
) => ({ ...surveillance, saving, standing: { ...standing, saving: { kind, because } } });

export const ended = (saving: SaveOutcome, outdated = false) => ({ ...surveillance, saving, outdated });

/** An EHR that does not say what its clinician is called. */
export const unnamed = openState(surveillance.assessment, {
  session: { ...session, userName: null },
  standing: heldAs('final-note').standing,
});
