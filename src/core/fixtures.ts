import { type Context, contextOf } from './context.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type {
  CalendarDate,
  Fact,
  Facts,
  Gap,
  Lesion,
  Measurement,
  Modality,
  Mtor,
  Symptom,
  SymptomCode,
  Treatment,
} from './facts.ts';
import { nameOnly, unknownFacts } from './known.ts';
import { unreadFacts } from './unread.ts';

/** Small charts for the tests and the rules' examples. Nothing here ships. */

export const TODAY = '2026-11-23';

export function present<T>(value: T): Fact<T> {
  return { state: 'present', value, sources: [] };
}

export function chart(given: Partial<Facts> = {}): Facts {
  return { ...unknownFacts(), ...given };
}

export function scan(date: CalendarDate | null, mm: number, modality: Modality | null = 'mri'): Measurement {
  return { date, axesMm: [mm], modality, sources: [] };
}

export function lesion(id: string, measurements: Measurement[], more: Partial<Lesion> = {}): Lesion {
  return { id, side: 'left', measurements, boundedByReport: null, treated: null, ...more };
}

/** One lesion, measured once, lately. */
export function sized(mm: number, more: Partial<Facts> = {}): Facts {
  return chart({ lesions: present([lesion('L1', [scan('2026-10-12', mm)])]), ...more });
}

/** One lesion with these scans. */
export function series(scans: Measurement[], more: Partial<Facts> = {}): Facts {
  return chart({ lesions: present([lesion('L1', scans)]), ...more });
}

export function treatment(
  procedure: Treatment['procedure'],
  date: CalendarDate | null,
  completeExcision: boolean | null = null,
): Treatment {
  return { procedure, date, completeExcision, sources: [] };
}

/** As the clinician enters it: a bare code means now. */
export function told(code: SymptomCode, more: Partial<Symptom> = {}): Symptom {
  return { code, onset: null, ongoing: null, cause: 'unknown', source: 'clinician', sources: [], ...more };
}

/** As a chart holds it. */
export function charted(code: SymptomCode, onset: CalendarDate | null, more: Partial<Symptom> = {}): Symptom {
  return { ...told(code), onset, source: 'chart', status: 'active', ...more };
}

export function everolimus(more: Partial<Mtor> = {}): Mtor {
  return { ...nameOnly('everolimus'), since: '2025-06-10', doseMgPerDay: 10, ...more };
}

export function gap(...facts: Gap['facts']): Gap {
  return {
    id: 'problems',
    what: 'Problem list',
    why: 'failed',
    facts,
    text: 'The problem list could not be read.',
  };
}

export function context(facts: Facts, gaps: Gap[] = []): Context {
  return contextOf(facts, unreadFacts(facts, gaps), TODAY, gaps);
}

export function decided(facts: Facts, gaps: Gap[] = []): Decision {
  return decide({ facts, gaps, today: TODAY });
}

/** What a rule says of a chart. */
export type RuleExample = { says: string; facts: Facts; gaps?: Gap[]; truth: boolean | null };
