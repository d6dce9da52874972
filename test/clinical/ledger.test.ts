import { describe, expect, it } from 'vitest';
import ledger from './ledger.txt?raw';
import { entriesIn, entryOf } from './ledger.ts';
import { RECORDED } from './recorded.ts';
import sentences from './sentences.txt?raw';
import { said } from './sentences.ts';

const recorded = entriesIn(ledger);
const reviewed = new Set(sentences.split('\n'));

describe('a change of the core is seen in the patients it concerns (`npm run ledger` records them anew)', () => {
  it.each(RECORDED)('$name', ({ name, decided }) => {
    const all = decided();
    expect(entryOf(all)).toBe(recorded.get(name));
    expect(said(all.decision).filter((sentence) => !reviewed.has(sentence))).toEqual([]);
  });

  it('every patient is recorded, once', () => {
    expect([...recorded.keys()]).toEqual(RECORDED.map(({ name }) => name));
  });
});
