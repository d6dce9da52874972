import type { TraceStep } from '../../core/decision.ts';

/** What the reasons, their evidence and the path through the rules say. */

export const why = {
  title: 'Why',
  chartSays: 'What the chart says',
  restsOn: 'These reasons rest on',
};

export const trace = {
  title: 'The whole path, rule by rule',
  lead: 'The rules are tried in this order. The first one that holds decides.',
  decided: 'This rule decided',
  result: {
    holds: 'Holds',
    'does-not-hold': 'Does not hold',
    'cannot-tell': 'Cannot be told',
  } satisfies Record<TraceStep['result'], string>,
  facts: 'Facts it looked at',
  after: (n: number) => `${n} ${n === 1 ? 'rule' : 'rules'} after it, which could no longer decide`,
};

const several = (n: number, one: string, many: string): string => (n === 1 ? one : many);

export const evidence = {
  label: 'Evidence',
  kinds: {
    guideline: (n: number) => several(n, 'Guideline statement', 'Guideline statements'),
    label: (n: number) => several(n, 'Drug-label statement', 'Drug-label statements'),
    research: (n: number) => several(n, 'Research statement', 'Research statements'),
    source: (n: number) => several(n, 'Published source', 'Published sources'),
    disagreement: (n: number) => several(n, 'Open between sources', 'Open between sources'),
    project: (n: number) => several(n, 'Rule of this app', 'Rules of this app'),
  },
  loading: 'Getting the statements.',
  missing: 'The statements could not be loaded. The recommendation and its reasons stand without them.',
  unknown: (id: string) => `${id}: no text is on file for this.`,
  about: (topic: string) => `on ${topic}`,
  condition: 'Condition',
  conclusion: 'Statement',
  note: 'Note',
  citation: 'Citation',
  updated: (day: string) => `Article updated ${day}`,
  certainty: 'Certainty',
  ofArticle: 'as the article says it; its references cannot be opened',
  read: 'How it was read',
  problem: 'What is open',
  followed: 'What is done here',
  because: 'Why',
  rule: 'What it says',
  strength: 'Rests on',
  alsoNamed: 'Named in it',
};

/** In the running text, in place of a bare mark. */
export const marksInText = {
  V: 'read in a primary text',
  V2: 'read in a secondary text only',
  BK: 'background knowledge, not confirmed',
  NV: 'looked for, not found',
  PR: 'project choice, to be signed off',
};

/**
 * Of what names more than one thing: the marks under which a part of it falls. None for what was read in a primary
 * text: it makes the whole no surer.
 */
export const partly: Readonly<Partial<Record<keyof typeof marksInText, string>>> = {
  V2: 'some of it was read in a secondary text only',
  BK: 'some of it is background knowledge, not confirmed in any text read',
  NV: 'some of it was looked for and not found',
  PR: 'some of it is a choice of this project, to be signed off',
};

export const disagreements = {
  followed: 'Followed here',
  stated: 'Also stated',
  which: (ids: string) => `Followed here: ${ids}.`,
  none: 'None of these statements is followed here.',
  because: 'Why',
  choice: 'About this choice',
  more: (n: number) => `${n} more source ${n === 1 ? 'disagreement' : 'disagreements'}`,
};

/** What is looked at of a lesion. */
const aspects: Readonly<Record<string, string>> = {
  size: 'size',
  growth: 'growth',
  treated: 'treatment',
};

export const facts = {
  lesion: (id: string, aspect: string | undefined) =>
    aspect === undefined ? `Lesion ${id}` : `Lesion ${id}, ${aspects[aspect] ?? aspect}`,
  pointers: {
    child: 'an age under 18',
    lam: 'LAM',
    features: 'a sign of TSC',
    entries: 'TSC entries that contradict each other (which counts as unconfirmed)',
    lesions: 'two AML or more, or AML in both kidneys',
  },
  suspected: (why: string) => `Used here as suspected, because of ${why}.`,
  growth: 'Worked out from these measurements.',
};

export const about = {
  title: 'About this content',
  question: 'The question answered here: how should this renal angiomyolipoma be managed now?',
  content: (version: string, day: string, reviewed: string) =>
    `Clinical content version ${version} of ${day}; ${reviewed}.`,
  article: (day: string) =>
    `It follows one article, last updated on ${day}, in three blocks: guidelines, drug label, research. The article prints citation numbers but no reference list. What was read beside it is named as a published source, with how it was read, or that it was not. Rules of this app and choices between sources are the project’s own.`,
  oldArticle:
    'The article is older than 12 months: check for a newer version and newer evidence before you rely on it.',
  oldContent:
    'The content is older than 12 months: check for a newer version and newer evidence before you rely on it.',
  disclaimer:
    'Educational decision support for clinicians. It adds to your own judgement and does not replace it: check it against the primary literature before acting. No liability is accepted for its use.',
  terminology:
    'This material contains content from LOINC (loinc.org), © Regenstrief Institute, Inc., and SNOMED CT, © SNOMED International; their terms of use apply. It uses RxNorm, courtesy of the U.S. National Library of Medicine, which is not responsible for this app and does not endorse it, and ATC codes of the WHO Collaborating Centre for Drug Statistics Methodology.',
};
