import type { CalendarDate } from './core/facts.ts';
import { isSettled } from './core/settled.ts';
import { firstStanding } from './ehr/index.ts';
import type { Session } from './ehr/types.ts';
import { type Glance, glance } from './glance.ts';
import { formatDate } from './review/format.ts';
import { Page } from './review/page.tsx';
import { paint } from './review/paint.ts';

const loinc = (code: string, value: number, unit: string, date: string) => ({
  resourceType: 'Observation',
  id: `${code}-${date}`,
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code }] },
  bodySite: { text: 'Left kidney' },
  effectiveDateTime: date,
  valueQuantity: { value, unit, code: unit },
});

/** Nobody's chart, one entry of each kind that nearly every chart has: each takes a part of the way for the first time. */
const CHART = [
  { resourceType: 'Patient', id: 'nobody', gender: 'female', birthDate: '1980-01-01' },
  { resourceType: 'Condition', id: 'c', code: { text: 'Angiomyolipoma of kidney' } },
  loinc('21889-1', 21, 'mm', '2024-01-01'),
  loinc('21889-1', 22, 'mm', '2025-01-01'),
  loinc('2160-0', 1, 'mg/dL', '2025-01-01'),
  {
    resourceType: 'MedicationRequest',
    id: 'm',
    intent: 'order',
    medicationCodeableConcept: { text: 'Amlodipine' },
  },
];

/**
 * Runs the way from a chart to the screen once with nobody's chart, on no page, while the EHR's answers are still on
 * their way: what a browser runs for the first time takes it several times as long. Bit by bit, and only while it is
 * `wanted`, so that no answer waits for it. What comes of it is thrown away.
 */
export function rehearse(session: Session, today: CalendarDate, wanted: () => boolean): void {
  const seen = (entries: number) => glance(CHART.slice(0, entries), { today, gaps: [] });
  const steps = [
    () => formatDate(today),
    ...CHART.map((_, index) => () => seen(index)),
    () => isSettled(seen(CHART.length)),
    () => paint(document.createElement('div'), pageOf(seen(CHART.length), session)),
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
      reading: [],
      retries: [],
      settled: true,
      saving: null,
      outdated: false,
      answers: [],
      before: null,
      resources: [],
      recorded: seen.facts,
    }}
    retry={() => {}}
    announcer={null}
    rail={null}
    deeper={null}
  />
);
