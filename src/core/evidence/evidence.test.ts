import { describe, expect, it } from 'vitest';
import { EVIDENCE, evidence, MARKS } from './index.ts';

const numbered = (letter: string, count: number, without: number[] = []): string[] =>
  Array.from({ length: count }, (_, i) => i + 1)
    .filter((n) => !without.includes(n))
    .map((n) => `${letter}${n}`);

/** Everything of src/core that ships, as text. */
const shipped: Record<string, string> = import.meta.glob(
  ['../**/*.ts', '!../**/*.test.ts', '!../**/*.examples.ts', '!../fixtures.ts'],
  { eager: true, query: '?raw', import: 'default' },
);

const MENTION = /(?<![\w.])[SPK]\d{1,2}[a-g]?(?!\w)/g;

describe('the evidence', () => {
  it('is complete: S1–S54, P1–P44 as listed, K1–K37, each once', () => {
    const ids = EVIDENCE.map((one) => one.id);
    const sources = [...numbered('P', 11), 'P11b', ...numbered('P', 44, [...Array(14).keys()])];
    expect(ids).toEqual([...numbered('S', 54), ...sources, ...numbered('K', 37)]);
  });

  it('has everything that anything in the core refers to', () => {
    expect(Object.keys(shipped).length).toBeGreaterThan(50);
    const mentioned = new Set(Object.values(shipped).flatMap((text) => text.match(MENTION) ?? []));
    expect(mentioned.size).toBeGreaterThan(60);
    expect([...mentioned].filter((id) => evidence(id) === null)).toEqual([]);
  });

  it('says nothing of an id that is none', () => {
    expect(evidence('P12')).toBeNull();
    expect(evidence('S55')).toBeNull();
    expect(evidence('MOD-60')).toBeNull();
  });

  it('gives an item of a source with the whole citation and its own mark', () => {
    expect(evidence('P1f')).toMatchObject({ id: 'P1', items: [{ id: 'P1f', marks: ['BK'] }] });
    expect(evidence('P1')).toMatchObject({ items: { length: 7 } });
    expect(evidence('P11b')).toMatchObject({ id: 'P11b' });
  });
});

describe('a statement of the article', () => {
  it('belongs to the block it stands in', () => {
    const section = (id: string) => {
      const one = evidence(id);
      return one?.kind === 'statement' ? one.section : null;
    };
    expect(['S25', 'S26', 'S35', 'S36'].map(section)).toEqual(['guideline', 'label', 'label', 'research']);
  });

  it('has its printed numbers, and says that their references are not given', () => {
    expect(evidence('S38')).toMatchObject({
      citations: [4, 5],
      updated: '2025-06-25',
      reference: '[4] [5]: reference not given in source document',
    });
    expect(evidence('S6')).toMatchObject({
      citations: [],
      reference: 'No citation printed: reference not given in source document',
    });
  });

  it('of the label never stands without the label’s population (K28)', () => {
    for (const one of EVIDENCE) {
      if (one.kind !== 'statement' || one.section !== 'label') continue;
      expect(one.notes?.join(' ')).toContain('adults with renal AML and TSC not requiring immediate surgery');
    }
  });

  it('of a median response is not a treatment length (K26)', () => {
    expect(evidence('S32')).toMatchObject({
      notes: expect.arrayContaining([
        expect.stringContaining('Still ongoing at cut-off; not a treatment length'),
      ]),
    });
  });

  it('of a sirolimus dose is off-label for AML (K29)', () => {
    expect(evidence('S15')).toMatchObject({ notes: [expect.stringContaining('Off-label for AML')] });
  });
});

describe('marks', () => {
  const marked = EVIDENCE.flatMap((one) => {
    if (one.kind === 'contradiction') {
      return [{ id: one.id, text: `${one.problem} ${one.resolution} ${one.reason}`, marks: one.marks }];
    }
    return one.kind === 'source'
      ? one.items.map((item) => ({
          id: item.id ?? one.id,
          text: `${item.content} ${item.verified}`,
          marks: item.marks,
        }))
      : [];
  });

  it('stand on everything but the article’s own statements', () => {
    expect(marked.filter(({ marks }) => marks.length === 0)).toEqual([]);
  });

  it('leave out none that its text carries', () => {
    for (const { id, text, marks } of marked) {
      const inText = [...text.matchAll(/\[([^\]]*)\]/g)].flatMap(([, inner = '']) =>
        [...inner.matchAll(/\b(V2|V|BK|NV|PR)\b/g)].map(([mark]) => mark),
      );
      expect({ id, missing: inText.filter((mark) => !marks.some((m) => m === mark)) }).toEqual({
        id,
        missing: [],
      });
    }
  });

  it('call every resolution of a contradiction a choice of the project', () => {
    for (const one of EVIDENCE) if (one.kind === 'contradiction') expect(one.marks).toContain('PR');
    expect(MARKS.PR).toContain('sign it off');
  });
});

/** Everything a module reaches by static imports. */
function reached(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [statement, to = ''] of (shipped[path] ?? '').matchAll(
    /^(?:im|ex)port [^;]*? from '([^']+)';/gm,
  )) {
    if (!statement.includes('type {') && !statement.includes('type *')) reached(resolve(path, to), seen);
  }
  return seen;
}

function resolve(from: string, to: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of to.split('/')) {
    if (part === '..' && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

it('is loaded when a clinician opens it, never with the decision', () => {
  const modules = reached('../decide.ts');
  expect(modules).toContain('../rules/r09.ts');
  expect([...modules].filter((path) => path.startsWith('./') || path.includes('evidence'))).toEqual([]);
});
