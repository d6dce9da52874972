import { describe, expect, test } from 'vitest';
import { EVIDENCE } from '../../core/evidence/index.ts';
import { DISAGREEMENTS } from '../../core/words/disagreements.ts';
import { MTOR_DISAGREEMENTS } from '../../core/words/disagreements-mtor.ts';
import { told } from './told.ts';
import { TOPICS } from './topics.ts';

/** Everything of src/core that ships, as text. */
const core: Record<string, string> = import.meta.glob(
  [
    '../../core/**/*.ts',
    '!../../core/**/*.test.ts',
    '!../../core/**/*.examples.ts',
    '!../../core/evidence/**',
  ],
  { eager: true, query: '?raw', import: 'default' },
);

const QUOTED = /'((?:[SPK]\d{1,2}[a-g]?|[RDF]\d{1,2}[a-z]?|MOD-[A-Z0-9]+\??))'/g;

/** Every id that any decision can refer to: as evidence, as the reason of a step, as an alert, as a rule. */
const REFERRED = new Set(
  Object.values(core).flatMap((text) => [...text.matchAll(QUOTED)].map(([, id = '']) => id)),
);

const saidOf = (id: string): string =>
  (told(id)?.parts ?? [])
    .flat()
    .map(({ what, said }) => `${what}: ${said}`)
    .join('\n');

describe('an id', () => {
  test('that any decision refers to opens to a text', () => {
    expect(REFERRED.size).toBeGreaterThan(140);
    expect(REFERRED).toContain('MOD-GFR?');
    expect([...REFERRED].filter((id) => saidOf(id) === '')).toEqual([]);
  });

  test('that is none opens to nothing', () => {
    expect(told('S55')).toBeNull();
  });
});

describe('the texts', () => {
  const all = [...new Set([...EVIDENCE.map(({ id }) => id), ...REFERRED])];

  test('never carry a mark as a bare letter', () => {
    expect(all.filter((id) => /\[(V2?|BK|NV|PR)\b|\bPR\b/.test(saidOf(id)))).toEqual([]);
  });

  test('say how certain each is', () => {
    const uncertain = all.filter((id) => /^[SPK]\d/.test(id) && !saidOf(id).includes('Certainty: '));
    expect(uncertain).toEqual([]);
  });
});

test('a statement of the article: its condition, what it concludes, its printed numbers and the article’s day', () => {
  expect(told('S38')).toEqual({
    id: 'S38',
    head: 'Research statement: on size',
    parts: [
      [
        { what: 'Condition', said: '> 4 cm (TSC not required)' },
        { what: 'Statement', said: 'mTOR inhibitor is first-line' },
        { what: 'Note', said: 'The label is for adults with TSC (K9, K28).' },
        {
          what: 'Citation',
          said: '[4] [5]: reference not given in source document. Article updated 25 Jun 2025.',
        },
        { what: 'Certainty', said: 'as the article says it; its references cannot be opened' },
      ],
    ],
    evidence: [],
  });
});

test('a statement of the label stands with the label’s population', () => {
  expect(saidOf('S34')).toContain('Note: Label population: adults with renal AML and TSC');
});

test('an item of a source that has an id of its own opens that item alone, and no surer than it was read', () => {
  expect(told('P1f')).toMatchObject({
    id: 'P1f',
    head: 'Published source: TSC International Consensus, Northrup 2021, Pediatr Neurol 123:50–66',
    parts: [{ length: 3 }],
  });
  expect(saidOf('P1f')).toContain('Certainty: background knowledge, not confirmed in any text read');
  expect(saidOf('P1d')).toContain(
    'How it was read: read in a secondary text only: abstract of Kingswood 2016 (Nephron 134:51) describing the guideline; 2021 wording (background knowledge, not confirmed).',
  );
});

test('a contradiction: what is open, what is done, why, and that it is a choice to be signed off', () => {
  expect(
    saidOf('K2')
      .split('\n')
      .map((line) => line.split(':')[0]),
  ).toEqual(['What is open', 'What is done here', 'Why', 'Certainty']);
  expect(saidOf('K2')).toContain('a clinical lead must sign it off');
  // K4 names sources that were read, and one that is only remembered: neither makes the choice surer.
  expect(saidOf('K4')).not.toContain('was read in a primary text');
  expect(saidOf('K4')).toContain('some of it is background knowledge, not confirmed');
});

test('a rule says what it says, on what it rests, and where it is a choice of the project', () => {
  expect(saidOf('R04')).toContain('Rests on: observational');
  expect(saidOf('R04')).toContain('Certainty: a choice of this project');
  expect(told('R04')?.evidence).toContain('P10');
  expect(saidOf('MOD-6')).toContain('Certainty: a choice of this project');
});

describe('a rule of which only a part carries a mark', () => {
  const certaintyOf = (id: string) => /Certainty: (.*)/.exec(saidOf(id))?.[1] ?? '';
  const UNCONFIRMED = 'some of it is background knowledge, not confirmed in any text read';
  const SECONDARY = 'some of it was read in a secondary text only';
  const CHOSEN = 'some of it is a choice of this project, to be signed off';

  test.each([
    ['D0', [UNCONFIRMED]],
    ['D1', [UNCONFIRMED]],
    ['D3', [SECONDARY, UNCONFIRMED]],
    ['D4', [UNCONFIRMED]],
    ['D8', [SECONDARY, UNCONFIRMED, CHOSEN]],
    ['D9', [SECONDARY]],
    ['D11', [UNCONFIRMED]],
    ['D15', [UNCONFIRMED]],
    ['MOD-LAM', [SECONDARY]],
    ['MOD-G', [UNCONFIRMED]],
    ['R05a', [UNCONFIRMED, CHOSEN]],
    ['R07', [CHOSEN]],
    ['R08', [SECONDARY, UNCONFIRMED, CHOSEN]],
    ['R09', [CHOSEN]],
  ])('%s says so, and nothing of the whole', (id, parts) => {
    expect(certaintyOf(id)).toBe(parts.join('; '));
  });

  test('says beside its own mark what holds of a part', () => {
    expect(certaintyOf('MOD-SOFT')).toMatch(/^a choice of this project, .*; some of it is background/);
    expect(certaintyOf('D6')).toBe(
      'read only in a secondary text (review, reproduced table, reference book)',
    );
  });

  test('marks the very words that carry it', () => {
    expect(saidOf('D0')).toContain(
      'thrombocytopenia of grade 2 or more (background knowledge, not confirmed)',
    );
    expect(saidOf('D0')).toContain('P35 gives the grades (read in a primary text)');
    expect(saidOf('D8')).toContain('breast-feeding is asked about (background knowledge, not confirmed)');
    expect(saidOf('R08')).toContain('Rests on: guideline (read in a secondary text only)');
  });
});

describe('the drug checks and modifiers', () => {
  test.each([
    ['D0', 'no further dose until reviewed'],
    ['D0', 'do not interrupt; ring the transplant team now'],
    ['D0', '“Do not start”'],
    ['D10', 'A second distinct active mTOR inhibitor'],
    ['D10', 'never holds the drug by itself'],
    ['D11', 'In every patient, with or without an mTOR inhibitor'],
    ['D11', 'or NSAID is flagged for bleeding and the kidney'],
    ['D11', 'consider reversal now with haematology'],
    ['D16', 'Where a drug, contrast or an intervention is proposed'],
    ['D16', 'the checks are “not done”, never “clear”'],
    ['MOD-GFR?', 'Emergency contrast is never delayed for it'],
    ['MOD-LAM', 'Under 18 or pregnant: no routine CT (K16, K17)'],
    ['MOD-G', '(K20)'],
    ['R07', 'K2'],
    ['R07', 'K3'],
    ['R09', 'K3'],
  ])('%s says: %s', (id, words) => {
    expect(saidOf(id)).toContain(words);
  });
});

test('that AML has two meanings is no matter that sources leave open', () => {
  expect(TOPICS['K34']).toBe('“AML” has two meanings: angiomyolipoma, and acute myeloid leukaemia');
});

test('every contradiction has a line that says what it is about', () => {
  const named = Object.keys({ ...DISAGREEMENTS, ...MTOR_DISAGREEMENTS });
  expect(named.filter((id) => TOPICS[id] === undefined)).toEqual([]);
});
