import { describe, expect, it } from 'vitest';
import type { Lesion, Measurement } from '../facts.ts';
import { chart, context, lesion, present, scan, treatment } from '../fixtures.ts';
import { removalProbes } from './removals.ts';

const DAY = '2026-03-01';
const nephrectomy = treatment('nephrectomy', DAY);
const asked = (...lesions: Lesion[]) => removalProbes(context(chart({ lesions: present(lesions) })));

/** The lesions as each answer about the first would have them. */
function supposed(...lesions: Lesion[]): Record<string, Lesion[]> {
  const values = asked(...lesions)[0]?.values ?? [];
  return Object.fromEntries(
    values.map(({ answer, supposition }) => {
      const entry = supposition.find(([fact]) => fact === 'lesions');
      // What is supposed of `lesions` is lesions.
      return [answer, (entry?.[1] ?? []) as Lesion[]];
    }),
  );
}

const YES = 'yes, the kidney was not removed';
const NO = 'no, the lesion is removed';
const dates = (of: Lesion | undefined) => of?.measurements.map(({ date }: Measurement) => date);

describe('a lesion measured after the nephrectomy of its side', () => {
  const before = [scan('2026-02-01', 80), scan(DAY, 80), scan(null, 79)];
  const seen = lesion('L1', [...before, scan('2026-10-12', 20)], {
    treated: [treatment('embolization', '2025-01-01'), nephrectomy],
  });
  const same = lesion('L2', [scan('2026-10-12', 15)], { treated: [nephrectomy] });
  const other = lesion('L3', [scan('2026-10-12', 15)], {
    side: 'right',
    treated: [treatment('nephrectomy', '2020-01-01')],
  });
  const find = (of: Lesion[] | undefined, id: string) => of?.find((l) => l.id === id);

  it('has lost what was measured later, if it is removed', () => {
    expect(dates(find(supposed(seen)[NO], 'L1'))).toEqual(['2026-02-01', DAY, null]);
  });

  it('if the kidney is still there, had no nephrectomy, nor any lesion of its side', () => {
    const kept = supposed(seen, same, other)[YES];
    expect(find(kept, 'L1')?.treated).toEqual([treatment('embolization', '2025-01-01')]);
    expect(find(kept, 'L2')?.treated).toEqual([]);
    expect(find(kept, 'L3')?.treated).toContainEqual(expect.objectContaining({ procedure: 'nephrectomy' }));
  });

  it('of an unknown side, is alone in it', () => {
    const kept = supposed({ ...seen, side: null }, { ...same, side: null }, other)[YES];
    expect(find(kept, 'L1')?.treated).toEqual([treatment('embolization', '2025-01-01')]);
    expect(find(kept, 'L2')?.treated).toContainEqual(expect.objectContaining({ procedure: 'nephrectomy' }));
    expect(find(kept, 'L3')?.treated).toContainEqual(expect.objectContaining({ procedure: 'nephrectomy' }));
  });
});

describe('a lesion measured after its complete excision', () => {
  const excised = lesion('L1', [scan('2026-02-01', 50), scan('2026-10-12', 20)], {
    treated: [treatment('nephron-sparing-surgery', DAY, true)],
  });

  it('may be removed; the kidney is not in question', () => {
    const [probe] = asked(excised);
    expect(probe?.values.map(({ answer, to }) => [answer, to])).toEqual([[NO, true]]);
  });
});

describe('a kidney removed, of an unknown side', () => {
  const gone = lesion('L1', [scan('2026-02-01', 80)], { side: null, treated: [nephrectomy] });
  const other = lesion('L2', [scan('2026-10-12', 20)]);
  const facts = (...lesions: Lesion[]) => asked(...lesions).map(({ fact }) => fact);

  it('is asked for its side beside another lesion, not alone', () => {
    expect(facts(gone, other)).toEqual(['lesions.L1.side']);
    expect(facts(gone)).toEqual([]);
  });

  it('is not, where the side is known or none was removed', () => {
    expect(facts({ ...gone, side: 'left' }, { ...other, side: 'right' })).toEqual([]);
    expect(facts({ ...gone, treated: [treatment('embolization', DAY)] }, other)).toEqual([]);
  });
});
