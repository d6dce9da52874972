/** The mutants of the core that no test can tell from it: each leaves every decision as it is, and why. */
type Equivalent = {
  file: string;
  /** The code as it stands, and what it was changed to; each run of white space is one space. */
  code: string;
  mutant: string;
  because: string;
};

type Mutant = [code: string, mutant: string];

const of = (file: string, because: string, ...mutants: Mutant[]): Equivalent[] =>
  mutants.map(([code, mutant]) => ({ file: `src/core/${file}.ts`, code, mutant, because }));

/** One entry explains one survivor; two of the same code in a file are two entries. */
export const EQUIVALENT: readonly Equivalent[] = [
  ...of(
    'actions',
    'what a size or a growth decides is governed by an active lesion with a current value',
    ['lesion === null', 'false'],
    ['lesion.current?.remeasure', 'lesion.current.remeasure'],
    ['lesion.current?.modalityChanged', 'lesion.current.modalityChanged'],
  ),
  ...of('compare', 'sizes are decimal numbers: none misses a limit by exactly a billionth of a millimetre', [
    'value + EPSILON >= limit',
    'value + EPSILON > limit',
  ]),
  ...of('context', 'a bleed that is none, or not known, is on no day', ["typeof prior === 'string'", 'true']),
  ...of('context', 'of two equal days either is the later one', ['date > latest', 'date >= latest']),
  ...of('derive', 'what is derived names no gap', ['[]', '["Stryker was here"]']),
  ...of('drugs/d0', 'a word is no entry of a list: it has no code, no class, no status and no day', [
    '[]',
    '["Stryker was here"]',
  ]),
  ...of('drugs/list', 'a word is no entry of a list: it has no code, no class, no status and no day', [
    '[]',
    '["Stryker was here"]',
  ]),
  ...of('drugs/list', 'a day that is not there is later than none and earlier than none', [
    'date !== null',
    'true',
  ]),
  ...of('drugs/planned', 'what is not planned, or not known, is on no later day', [
    "typeof day === 'string'",
    'true',
  ]),
  ...of('drugs/pregnancy', 'a day that is not there is later than none and earlier than none', [
    'date !== undefined',
    'true',
  ]),
  ...of('disagreements', 'a size that is not there is not above any limit', ['c.size !== null', 'true']),
  ...of('education', 'a day is named in H5 alone, which is given only with a next scan', [
    "''",
    '"Stryker was here!"',
  ]),
  ...of('evaluate', 'a lesion that is bounded has a bound', ['l.bound === null', 'false']),
  ...of('evaluate', 'the last rule always holds: some rule decides', [
    '{ rule: FALLBACK, verdict: FALLBACK.when(c) }',
    '{}',
  ]),
  ...of(
    'evaluate',
    'supposed or not the table decides the same; only the running time differs',
    ['c.supposed && !open && !RANKING.has(rule.id)', 'false'],
    ['!c.supposed', 'true'],
  ),
  ...of(
    'followed',
    'K1 and K8 are told only with a next scan, K1 with one in a window of months',
    ['imaging?.intervalMonths?.chosen', 'imaging?.intervalMonths.chosen'],
    ['imaging?.intervalMonths', 'imaging.intervalMonths'],
    ['imaging?.modality', 'imaging.modality'],
  ),
  ...of('imaging', 'a drug that goes on has a first day: without one its effect is assessed', [
    'since !== null',
    'true',
  ]),
  ...of('kidney', 'an age that is not known is below 1 as well', ['ageYears === null', 'false']),
  ...of('kidney', 'the two days differ', ['given.date > computed.date', 'given.date >= computed.date']),
  ...of('known', 'a word is no entry of a list: it has no source, no day and no class', [
    '[]',
    '["Stryker was here"]',
  ]),
  ...of('known', 'of two equal days either is the later one', ['date > latest', 'date >= latest']),
  ...of('lesions/current-value', 'of equal scans the last looked at is the one that was chosen at first', [
    's.mm > chosen.mm',
    's.mm >= chosen.mm',
  ]),
  ...of('lesions/projection', 'without a current value there is no rate, which is asked next', [
    'current === null',
    'false',
  ]),
  ...of('lesions/state', 'a word has no day, and a treatment without a day is left out', [
    '[]',
    '["Stryker was here"]',
  ]),
  ...of(
    'lesions/state',
    'a day that is not there is later than none and earlier than none',
    ['t.date !== null', 'true'],
    ['m.date !== null', 'true'],
  ),
  ...of('lesions/view', 'its own removal, listed twice, is one removal', ['o !== lesion', 'true']),
  ...of('lesions/view', 'a day that is not there is later than none and earlier than none', [
    'newest === undefined',
    'false',
  ]),
  ...of('lesions/view', 'without a current value there are no scans to compare with, and so no growth', [
    'current !== null',
    'true',
  ]),
  ...of(
    'measured-signs',
    'a word is no entry of a list: it has no source, no day and no class',
    ['[]', '["Stryker was here"]'],
    ['[]', '["Stryker was here"]'],
    ['[]', '["Stryker was here"]'],
  ),
  ...of('mod6', 'with a routine interval every active lesion has a current value, else its size is asked', [
    'current === null',
    'false',
  ]),
  ...of(
    'modifiers/pressure',
    'a word is no entry of a list: it has no code, no class, no status and no day',
    ['[]', '["Stryker was here"]'],
  ),
  ...of(
    'modifiers/soft-factors',
    'a word is no entry of a list: it has no code, no class, no status and no day',
    ['[]', '["Stryker was here"]'],
  ),
  ...of('modifiers/tsc', 'a word is no sign of TSC that is looked for', ['[]', '["Stryker was here"]']),
  ...of('mtor', 'a word is no entry of a list: it has no source, no day and no class', [
    '[]',
    '["Stryker was here"]',
  ]),
  ...of('mtor', 'a day that is not there is later than none and earlier than none', [
    'since === null',
    'false',
  ]),
  ...of(
    'mtor',
    'where there is no liver disease there is no Child-Pugh class',
    ['liver !== false', 'true'],
    ['false', 'true'],
  ),
  ...of(
    'outcomes',
    'a word is no disagreement',
    ['[]', '["Stryker was here"]'],
    ['[]', '["Stryker was here"]'],
    ['[]', '["Stryker was here"]'],
  ),
  ...of(
    'outlook',
    'any word tells one verdict from another, as long as no other interval has it',
    ["'none'", '""'],
    ["'now'", '""'],
  ),
  ...of('overrides', 'without a current value there are no scans to compare it with', [
    'current !== null',
    'true',
  ]),
  ...of('overrides', 'a lesion that is bounded has a bound', ['l.bound !== null', 'true']),
  ...of('plausible', 'a word is no entry of a list: it has no source, no day and no class', [
    '[]',
    '["Stryker was here"]',
  ]),
  ...of('plausible', 'supposed or not the table decides the same; only the running time differs', [
    'true',
    'false',
  ]),
  ...of(
    'probes/sizes',
    'of a scan that is supposed only its class counts, and only an ultrasound is of another',
    ["'mri'", '""'],
  ),
  ...of(
    'probes/sizes',
    'an active or controlled lesion without a current value has a size problem, which is asked first',
    ['view.current !== null', 'true'],
  ),
  ...of(
    'rules/clauses',
    'of what is only supposed no word is read, nor which of several findings is looked at first',
    ['[]', '["Stryker was here"]'],
  ),
  ...of('rules/clauses', 'a first day that is not known is within no number of days', [
    'onset !== null',
    'true',
  ]),
  ...of('rules/r06', 'a lesion that is removed, awaiting, controlled or overdue has a treatment with a day', [
    'l.treatment?.date',
    'l.treatment.date',
  ]),
  ...of('rules/r06', 'a lesion that is bounded, or stale without a value, has a report that bounds it', [
    'l.bound?.date',
    'l.bound.date',
  ]),
  ...of(
    'rules/r06g',
    'of what is only supposed no word is read, nor which of several findings is looked at first',
    ['c.supposed', 'false'],
    ["['acuteBleed', 'symptoms', 'mtor', 'lesions']", '[]'],
    ["'acuteBleed'", '""'],
    ["'symptoms'", '""'],
    ["'mtor'", '""'],
    ["'lesions'", '""'],
    ['(key) => unread.has(key)', '() => undefined'],
  ),
  ...of('rules/r06g', 'a fact in any other state names no gap', ["fact.state === 'not-readable'", 'true']),
  ...of(
    'rules/r11',
    'a lesion that is removed, awaiting, controlled or overdue has a treatment with a day',
    ['l.treatment?.procedure', 'l.treatment.procedure'],
    ['l.treatment?.date', 'l.treatment.date'],
  ),
  ...of('rules/r11', 'a lesion that is bounded, or stale without a value, has a report that bounds it', [
    'l.bound?.date',
    'l.bound.date',
  ]),
  ...of(
    'settled',
    'only running time: what is still being read is then gone through as unreadable, and can change the verdict or not as before',
    ["gaps.filter((gap) => gap.why !== 'outstanding')", 'gaps'],
    ["gap.why !== 'outstanding'", 'true'],
    ["'outstanding'", '""'],
  ),
  ...of('settled', 'only what is not readable names a gap', ["fact.state === 'not-readable'", 'true']),
  ...of(
    'signs',
    'a sign that no rule knows, beside the entry that it would follow from',
    ['[]', '["Stryker was here"]'],
    ['[]', '["Stryker was here"]'],
  ),
  ...of('signs', 'a day that is not there is later than none and earlier than none', [
    's.onset !== null',
    'true',
  ]),
  ...of('signs', 'only another cause is told apart', ["'unknown'", '""']),
  ...of('treated-imaging', 'a lesion that was not treated is active or bounded', ['t === null', 'false']),
  ...of('treated-imaging', 'a controlled lesion has a current value', ['current !== null', 'true']),
  ...of('treatment/progression', 'of what is only supposed no word is read', ["''", '"Stryker was here!"']),
  ...of('treatment/response', 'a day that is not there is later than none and earlier than none', [
    'currentDate === null',
    'false',
  ]),
  ...of(
    'treatment/scans',
    'of two equal days either is the later one',
    ['date > latest', 'date >= latest'],
    ['treatment.date > since', 'treatment.date >= since'],
  ),
  ...of('urgency', 'of two equal ones either is the same', [
    'MOST_URGENT_FIRST.indexOf(a) <= MOST_URGENT_FIRST.indexOf(b)',
    'MOST_URGENT_FIRST.indexOf(a) < MOST_URGENT_FIRST.indexOf(b)',
  ]),
  ...of('urgency', 'what is not found comes first, as the first does', ["'now'", '""']),
  ...of(
    'what-if',
    'only running time: what has not changed is calculated again, and comes to the same',
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
  ),
  ...of('what-if', 'only running time: the words of a verdict are written, which no outlook has', [
    'true',
    'false',
  ]),
  ...of(
    'what-if',
    'no rule looks at the sources of a fact, nor at a fact of this name',
    ['[]', '["Stryker was here"]'],
    ['[]', '["Stryker was here"]'],
  ),
  ...of(
    'what-if',
    'only running time: two lists are taken for different, and what follows is calculated again',
    ['!Array.isArray(a)', 'Array.isArray(a)'],
    ['!Array.isArray(b)', 'Array.isArray(b)'],
  ),
  ...of('what-if', 'a derived fact that is a list is always one', [
    '!Array.isArray(a) || !Array.isArray(b)',
    '!Array.isArray(a) && !Array.isArray(b)',
  ]),
  ...of('what-if', 'only running time: never do all ranking rules turn at once under one that decides', [
    'verdict.truth !== before?.truth',
    'verdict.truth === before?.truth',
  ]),
  ...of('what-if', 'what could not be read does not rank, and every other rule has its verdict of before', [
    'before?.truth',
    'before.truth',
  ]),
  ...of(
    'what-if',
    'only running time: what has not changed is calculated again, and comes to the same; and no outlook says whether it stands on the records alone',
    ['false', 'true'],
    ['false', 'true'],
  ),
  ...of('what-if', 'the last rule always holds, and takes its place', [
    '{ rule: FALLBACK, verdict: FALLBACK.when(next) }',
    '{}',
  ]),
  ...of('what-would-change', 'of what has a day only "no bleed" has none: one value, listed last', [
    'isDate(a) && isDate(b)',
    'isDate(a) || isDate(b)',
  ]),
  ...of(
    'what-would-change',
    'a fact that is a number is one at each of its values',
    [
      "typeof from === 'number' && typeof to === 'number'",
      "typeof from === 'number' || typeof to === 'number'",
    ],
    ["typeof from === 'number'", 'true'],
    ["typeof to === 'number'", 'true'],
  ),
  ...of(
    'words/headlines',
    'what a size or a growth decides is governed by an active lesion with a current value',
    ['lesion?.stale', 'lesion.stale'],
    ['lesion?.current', 'lesion.current'],
    ['lesion?.current', 'lesion.current'],
    ['lesion?.current?.remeasure', 'lesion?.current.remeasure'],
    ['lesion?.current?.modalityChanged', 'lesion?.current.modalityChanged'],
    ['e.governing?.stale', 'e.governing.stale'],
  ),
];
