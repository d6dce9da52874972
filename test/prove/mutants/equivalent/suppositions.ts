import type { Equivalent } from './equivalent.ts';

type Mutant = [code: string, mutant: string];

function all(file: string, because: string, mutants: Mutant[]): Equivalent[] {
  return mutants.map(([code, mutant]) => ({ file, code, mutant, because }));
}

const WHAT_IF = 'src/core/what-if.ts';
const AGAIN = 'only running time: what has not changed is calculated again, and comes to the same';

const whatIf = [
  ...all(WHAT_IF, AGAIN, [
    ['(places & bit(place)) !== 0', 'true'],
    [
      '{ if (!Array.isArray(a) || !Array.isArray(b)) return a === b; return a.length === b.length && a.every((item, i) => item === b[i]); }',
      '{}',
    ],
    ['!Array.isArray(a) || !Array.isArray(b)', 'true'],
    ['a.length === b.length && a.every((item, i) => item === b[i])', 'false'],
    ['(item, i) => item === b[i]', '() => undefined'],
    ['item === b[i]', 'false'],
    ['a === b', 'false'],
    ['same(value, c[key])', 'false'],
    ['before === null || after === null', 'true'],
    ['keys.filter((key) => before[key] !== after[key])', 'keys'],
    ['before[key] !== after[key]', 'true'],
    ['!unread.has(key)', 'false'],
    ["key === 'mtor'", 'false'],
    ["'mtor'", '""'],
    ['rule === unreadable', 'false'],
    ['c.unread.size > 0 && RULES.indexOf(e.rule) >= RULES.indexOf(unreadable)', 'true'],
    [
      'c.unread.size > 0 && RULES.indexOf(e.rule) >= RULES.indexOf(unreadable)',
      'c.unread.size > 0 || RULES.indexOf(e.rule) >= RULES.indexOf(unreadable)',
    ],
    ['c.unread.size > 0', 'true'],
    ['c.unread.size > 0', 'c.unread.size >= 0'],
    ['RULES.indexOf(e.rule) >= RULES.indexOf(unreadable)', 'true'],
    ['hidden || derived.has(name) || readers.has(name)', 'true'],
    ['!supposition.some(([key]) => matters(`facts.${key}`))', 'false'],
    ['!open && !ranks', 'false'],
    ['before === null || isIn(stale, place)', 'true'],
    ['ranks && verdict.truth !== before?.truth', 'true'],
    ['ranks && verdict.truth !== before?.truth', 'ranks || verdict.truth !== before?.truth'],
    ['verdict.truth !== before?.truth', 'true'],
    ['unchanged && decided.rule === e.rule', 'false'],
  ]),
  ...all(WHAT_IF, 'only running time: the words of a verdict are written, which no outlook has', [
    ['true', 'false'],
  ]),
  ...all(WHAT_IF, 'no rule looks at the sources of a fact, nor at a fact of this name', [
    ['[]', '["Stryker was here"]'],
  ]),
  ...all(WHAT_IF, `${AGAIN}; and no outlook says whether it stands on the records alone`, [
    ['false', 'true'],
  ]),
  ...all(WHAT_IF, 'the last rule always holds, and takes its place', [
    ['{ rule: FALLBACK, verdict: FALLBACK.when(next) }', '{}'],
  ]),
];

const TIME_WHILE_READING =
  'only running time: what is still being read is then gone through as unreadable, and can change the verdict or not as before';

export const suppositions: readonly Equivalent[] = [
  ...whatIf,
  ...all('src/core/settled.ts', TIME_WHILE_READING, [
    ["gaps.filter((gap) => gap.why !== 'outstanding')", 'gaps'],
    ["gap.why !== 'outstanding'", 'true'],
    ["'outstanding'", '""'],
  ]),
  ...all('src/core/settled.ts', 'only what is not readable names a gap', [
    ["fact.state === 'not-readable'", 'true'],
  ]),
  ...all(
    'src/core/what-would-change.ts',
    'of what has a day only "no bleed" has none: one value, listed last',
    [['isDate(a) && isDate(b)', 'isDate(a) || isDate(b)']],
  ),
  ...all('src/core/signs.ts', 'a sign that no rule knows, beside the entry that it would follow from', [
    ['[]', '["Stryker was here"]'],
  ]),
  ...all('src/core/signs.ts', 'a day that is not there is later than none and earlier than none', [
    ['s.onset !== null', 'true'],
  ]),
  ...all('src/core/signs.ts', 'only another cause is told apart', [["'unknown'", '""']]),
  ...all('src/core/treated-imaging.ts', 'a lesion that was not treated is active or bounded', [
    ['t === null', 'false'],
  ]),
  ...all('src/core/treated-imaging.ts', 'a controlled lesion has a current value', [
    ['current !== null', 'true'],
  ]),
  ...all('src/core/urgency.ts', 'of two equal ones either is the same', [
    [
      'MOST_URGENT_FIRST.indexOf(a) <= MOST_URGENT_FIRST.indexOf(b)',
      'MOST_URGENT_FIRST.indexOf(a) < MOST_URGENT_FIRST.indexOf(b)',
    ],
  ]),
  ...all('src/core/urgency.ts', 'what is not found comes first, as the first does', [["'now'", '""']]),
  ...all('src/core/what-would-change.ts', 'a fact that is a number is one at each of its values', [
    [
      "typeof from === 'number' && typeof to === 'number'",
      "typeof from === 'number' || typeof to === 'number'",
    ],
    ["typeof from === 'number'", 'true'],
    ["typeof to === 'number'", 'true'],
  ]),
];
