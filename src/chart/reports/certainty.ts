import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';
import type { Tag } from './vocabulary.ts';

/** So many words at most stand between a denial and what it denies. */
const REACH = 22;

/** Words over which a denial or a doubt reaches: "no convincing evidence of a small left renal …". */
const REACHES_OVER: ReadonlySet<Tag> = new Set([
  'det',
  'describe',
  'renal',
  'left',
  'right',
  'both',
  'pole',
  'num',
  'naming',
  'evidence',
  'be',
  'with',
  'back',
  'about',
]);

/** Over these only on the way to the name that they lead to: "no macroscopic fat to suggest an …". */
const NAMED_BY: ReadonlySet<Tag> = new Set([
  'stuff',
  'lesion',
  'loc',
  'near',
  'study',
  'place',
  'organ',
  'now',
]);

/** "No change in the AML" denies a change. */
const passesOn = ({ text, tag }: Token, before: Token | undefined) =>
  text === 'for' ||
  text === 'as' ||
  text === 'to' ||
  (tag === 'loc' && text === 'of' && (before?.tag === 'evidence' || before?.tag === 'neg'));

const LISTED: ReadonlySet<Tag> = new Set([
  'other',
  'unknown',
  'lesion',
  'elsewhere',
  'organ',
  'stuff',
  'loc',
]);

const isOr = ({ tag, text }: Token) => tag === 'or' || text === '/';

/** "No cyst, AML or stone": the list that the name is in goes on to an "or". */
function goesOnWithOr(tokens: readonly Token[], { end }: Mention): boolean {
  for (const one of tokens.slice(end, end + 8)) {
    if (isOr(one)) return true;
    if (one.tag === 'size' || one.text === ';' || one.tag === 'be' || one.tag === 'past') return false;
  }
  return false;
}

type Standing = 'stated' | 'denied' | 'doubted';

/** "Neither AML has grown": both are there. */
const changesAfter = (tokens: readonly Token[], { end }: Mention) =>
  tokens.slice(end, end + 4).some(({ tag }) => tag === 'change' || tag === 'compare');

/** "The left AML (3 cm) or the right AML": no alternative, but one more. */
function isOneMore(tokens: readonly Token[], or: number): boolean {
  const noun = tokens.slice(0, or).findLast(({ tag }) => NEW_SUBJECT.has(tag));
  return noun?.tag === 'aml';
}

/** What the words before a name say of it. */
function saidBefore(tokens: readonly Token[], mention: Mention): Standing {
  let listed = false;
  let named = false;
  // "RCC or AML": one of two, unless both are denied.
  let otherwise: Standing = 'stated';
  const inside = tokens.slice(mention.start, mention.head);
  if (inside.some(({ text }) => text === '"')) return 'doubted';
  for (let at = mention.start - 1; at >= 0 && at > mention.start - REACH; at -= 1) {
    const one = tokens[at];
    if (one === undefined) break;
    const { tag, text } = one;
    if (tag === 'neg') return text === 'neither' && changesAfter(tokens, mention) ? 'stated' : 'denied';
    if (tag === 'doubt') return named && text === 'v' ? 'stated' : 'doubted';
    if (text === '"') return 'doubted';
    if (one.tag === 'or' && at === mention.start - 1 && !isOneMore(tokens, at)) otherwise = 'doubted';
    if (isOr(one)) listed = true;
    else if (text === ',' && (listed || goesOnWithOr(tokens, mention))) listed = true;
    else if (tag === 'naming') named = true;
    else if (REACHES_OVER.has(tag) || passesOn(one, tokens[at - 1])) continue;
    else if (named && NAMED_BY.has(tag)) continue;
    else if (listed && LISTED.has(tag)) continue;
    else break;
  }
  return otherwise;
}

const SEEN = new Set(
  `seen present identified found confirmed visualised visualized visible demonstrated appreciated evident included delineated
  imaged excluded unlikely absent resolved disappeared gone recognised recognized shown measured assessed assessable detected
  depicted reproduced there resected removed excised possible suspected considered consideration`.split(
    /\s+/,
  ),
);

const GONE = new Set(['excluded', 'unlikely', 'absent', 'resolved', 'disappeared', 'vanished']);
const REMOVED = new Set(['resected', 'removed', 'excised', 'enucleated', 'ablated']);
const DOUBTS_AFTER = new Set(['possible', 'suspected', 'considered', 'consideration', 'questioned']);

/** What stands between "is not" and "seen". */
const BETWEEN: ReadonlySet<Tag> = new Set([
  'be',
  'describe',
  'now',
  'det',
  'evidence',
  'compare',
  'measuring',
  'naming',
]);

/** "Not seen", "no longer identified", "cannot be excluded": what the words after a denial say. */
function saidByDenial(tokens: readonly Token[], at: number): Standing | null {
  for (const { tag, text } of tokens.slice(at + 1, at + 6)) {
    if (text === 'excluded' || tag === 'doubt') return 'doubted';
    if (SEEN.has(text) || text === 'remeasured') return 'denied';
    if (!BETWEEN.has(tag)) return null;
  }
  return null;
}

const NEW_SUBJECT: ReadonlySet<Tag> = new Set([
  'aml',
  'lesion',
  'other',
  'unknown',
  'organ',
  'elsewhere',
  'treated',
  'removed',
  'study',
  'stuff',
  'change',
]);

/** What may stand between "is" and what it says the thing to be: "is a 24 mm right adrenal …". */
const BEFORE_NOUN: ReadonlySet<Tag> = new Set([
  'det',
  'describe',
  'size',
  'about',
  'left',
  'right',
  'renal',
  'organ',
  'be',
]);

const IN_FACT = new Set(['in', 'in fact', 'fact', 'actually', 'really', 'truly']);

/** "What was reported as an AML is a myelolipoma", "was in fact a cyst". */
function isSomethingElse(tokens: readonly Token[], be: number): boolean {
  const said = tokens
    .slice(be + 1, be + 10)
    .find(({ tag, text }) => !BEFORE_NOUN.has(tag) && !IN_FACT.has(text));
  return said?.tag === 'other' || said?.tag === 'elsewhere';
}

/** What the words after a name say of it. */
function saidAfter(tokens: readonly Token[], { end }: Mention): Standing {
  const next = tokens[end];
  if (next?.text === '?' || (next?.text === '(' && tokens[end + 1]?.text === '?')) return 'doubted';
  if (next !== undefined && (isOr(next) || next.tag === 'doubt') && alternative(tokens[end + 1]))
    return 'doubted';
  let depth = 0;
  let parted = false;
  for (let at = end; at < tokens.length && at < end + REACH + 4; at += 1) {
    const one = tokens[at];
    if (one === undefined || one.text === ';' || one.tag === 'but' || one.text === ':') break;
    if (one.text === '(' || one.text === '[') depth += 1;
    if (one.text === ')' || one.text === ']') depth -= 1;
    if (depth > 0) continue;
    if (one.text === ',' || one.tag === 'and') parted = true;
    if (one.tag === 'aml' || (parted && NEW_SUBJECT.has(one.tag))) break;
    if ((one.tag === 'be' || one.text === 'was') && !parted && isSomethingElse(tokens, at)) return 'denied';
    const ofIt = tokens[at - 1]?.tag !== 'loc' && tokens[at - 1]?.tag !== 'with';
    if (one.tag === 'neg' && ofIt) {
      if (GONE.has(one.text) || /ruled out/.test(one.text)) return 'denied';
      const said = saidByDenial(tokens, at);
      if (said !== null) return said;
    }
    const moved = ['from', 'to', 'near'].includes(tokens[at + 1]?.tag ?? '');
    if (GONE.has(one.text) || (one.text === 'gone' && !moved)) return 'denied';
    const before = tokens[at - 1];
    if (REMOVED.has(one.text) && (before?.tag === 'past' || /been$|^be$/.test(before?.text ?? '')))
      return 'denied';
    if (DOUBTS_AFTER.has(one.text) && before?.tag === 'be') return 'doubted';
    if (one.text === 'differential' && tokens[at - 1]?.text === 'the') return 'doubted';
  }
  return 'stated';
}

/** "AML or RCC", not "AML or 3 cm". */
const alternative = (next: Token | undefined) =>
  next !== undefined && next.tag !== 'size' && next.tag !== 'number' && next.tag !== 'earlier';

/** Words that leave open all that follows in their part of a sentence. */
const HEDGES = new Set(
  `whether unclear uncertain unsure probability likelihood differentiate distinguish discriminate unproven undetermined`.split(
    /\s+/,
  ),
);

/** What is still to be shown: "MRI is recommended to confirm that …". */
const TO_SHOW = new Set([
  'confirm',
  'to confirm',
  'exclude',
  'to exclude',
  'clarify',
  'determine',
  'characterise',
  'characterize',
]);

/** Whether a sentence only asks whether the thing is there. */
function isHedged(tokens: readonly Token[], { start }: Mention): boolean {
  const from = tokens.findLastIndex(({ text }, at) => at < start && text === ';');
  const before = tokens.slice(from + 1, start);
  const advised = before.findIndex(({ tag }) => tag === 'advise');
  const shown = before.findLastIndex(({ text }) => TO_SHOW.has(text));
  return before.some(({ text }) => HEDGES.has(text)) || (advised >= 0 && shown > advised);
}

/** Whether a thing that is named is stated to be there: neither denied nor one possibility of several. */
export function standingOf(tokens: readonly Token[], mention: Mention): Standing {
  if (isHedged(tokens, mention)) return 'doubted';
  const before = saidBefore(tokens, mention);
  return before === 'stated' ? saidAfter(tokens, mention) : before;
}
