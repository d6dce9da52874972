import type { CalendarDate } from './core/facts.ts';
import { isSettled } from './core/settled.ts';
import { firstStanding } from './ehr/index.ts';
import type { Session } from './ehr/types.ts';
import { type Glance, glance } from './glance.ts';
import { UNTOUCHED } from './intake-state.ts';
import { Page } from './review/page.tsx';
import { paint } from './review/paint.ts';

const loinc = (code: string, value: number, unit: string) => ({
  resourceType: 'Observation',
  id: code,
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code }] },
  bodySite: { text: 'Left kidney' },
  effectiveDateTime: '2025-01-01',
  valueQuantity: { value, unit, code: unit },
});

/** Nobody's chart, one entry of each kind that nearly every chart has: each takes a part of the way for the first time. */
const CHART = [
  { resourceType: 'Patient', id: 'nobody', birthDate: '1980-01-01' },
  { resourceType: 'Condition', id: 'c', code: { text: 'Angiomyolipoma of kidney' } },
  loinc('21889-1', 22, 'mm'),
  loinc('2160-0', 1, 'mg/dL'),
  { resourceType: 'MedicationRequest', id: 'm', medicationCodeableConcept: { text: 'Amlodipine' } },
];

/**
 * Runs the way from a chart to the screen once with nobody's chart, on no page, while the EHR's answers are still on
 * their way: what a browser runs for the first time takes it several times as long. Bit by bit, and only while it is
 * `wanted`, so that no answer waits for it. What comes of it is thrown away.
 */
export function rehearse(session: Session, today: CalendarDate, wanted: () => boolean): void {
  const seen = () => glance(CHART, { today, gaps: [] });
  const steps = [
    seen,
    () => isSettled(seen()),
    () => paint(document.createElement('div'), pageOf(seen(), session)),
  ];
  const next = () => {
    const step = wanted() ? steps.shift() : undefined;
    if (step === undefined) return;
    step();
    setTimeout(next);
  };
  setTimeout(next);
}

const pageOf = (seen: Glance, session: Session) => (
  <Page
    state={{
      phase: 'open',
      session,
      standing: firstStanding(session),
      glance: seen,
      assessment: 'loading',
      ...UNTOUCHED,
      recorded: seen.facts,
    }}
    retry={() => {}}
    announcer={null}
    rail={null}
    deeper={null}
  />
);
