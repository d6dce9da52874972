import { describe, expect, test } from 'vitest';
import { practicePatients } from '../launch/practice-ehr/patients/index.ts';
import { assess } from '../src/assess.ts';

/** A chart may hold any word anywhere, also one that every JavaScript object answers to. */

const TODAY = '2026-11-23';

/** Copies of `value` with one string replaced, one for each kind of place that holds a string. */
function* replacing(value: unknown, word: string, at: string, seen: Set<string>): Generator {
  if (typeof value === 'string') {
    if (!seen.has(at)) yield word;
    seen.add(at);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      for (const other of replacing(item, word, at, seen)) yield value.with(index, other);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      for (const other of replacing(item, word, `${at}.${key}`, seen)) yield { ...value, [key]: other };
  }
}

const charts = practicePatients(TODAY).filter(({ id }) => ['acute-bleed', 'tsc-on-everolimus'].includes(id));

describe.each(charts.map((patient) => [patient.id, patient] as const))(
  '%s',
  { timeout: 30_000 },
  (_id, patient) => {
    test.each(['constructor', '__proto__'])('with %j in any place is assessed', (word) => {
      const seen = new Set<string>();
      for (const [index, resource] of patient.resources.entries()) {
        for (const other of replacing(resource, word, resource.resourceType, seen)) {
          const said = JSON.stringify(
            assess(patient.resources.with(index, other as typeof resource), { today: TODAY }),
          );
          expect(said).not.toMatch(/native code|\bNaN\b|undefined/);
        }
      }
      expect(seen.size).toBeGreaterThan(20);
    });
  },
);
