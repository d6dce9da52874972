import { standingOf } from './certainty.ts';
import type { Mention } from './mentions.ts';
import type { Parsed } from './owner.ts';
import { sidesIn } from './place.ts';
import type { Token } from './tokens.ts';

/** `aml`: an angiomyolipoma that is there; `lesion`: a tumour that nobody has named yet; `other`: anything else. */
export type Identity = 'aml' | 'lesion' | 'other';

/** What earlier sentences spoke of last; null where that was nothing, or several kinds. */
export type Focus = Identity | null;

const isTumour = ({ kind }: Mention) => kind === 'aml' || kind === 'lesion' || kind === 'other';

/** Nothing but the words between a lesion's description and the name: "…, most likely a", "(", "is an". */
function leadsToName(tokens: readonly Token[], { start }: Mention): 'name' | 'apposed' | null {
  let at = start - 1;
  while (['det', 'describe', 'compare', 'back', 'remaining'].includes(tokens[at]?.tag ?? '')) at -= 1;
  const one = tokens[at];
  if (one === undefined) return null;
  if (one.tag === 'naming' || one.tag === 'be' || one.tag === 'past') return 'name';
  if (one.text === 'with' || one.text === 'of' || one.text === 'as')
    return ['naming', 'evidence'].includes(tokens[at - 1]?.tag ?? '') ? 'name' : null;
  return /^[,(:=-]$/.test(one.text) && one.tag === 'sign' ? 'apposed' : null;
}

/** "…, angiomyolipoma." and "(AML)": the name stands alone. */
function standsAlone(tokens: readonly Token[], { end, head, start }: Mention): boolean {
  const next = tokens[end];
  const last = end - 1 === head || tokens.slice(head + 1, end).every(({ tag }) => tag === 'lesion');
  const closed =
    next === undefined || next.tag === 'naming' || /^[.);,\]]$/.test(next.text) || next.tag === 'size';
  const opened = tokens[start - 1]?.text === '(';
  return last && (opened ? next?.text === ')' || next?.text === ',' : closed && next?.tag !== 'size');
}

/** The lesion that an angiomyolipoma of the same sentence is the name of. */
function namedBy({ tokens, mentions }: Parsed, name: Mention): Mention | null {
  const how = leadsToName(tokens, name);
  if (how === null || (how === 'apposed' && !standsAlone(tokens, name))) return null;
  for (const mention of mentions.slice(0, mentions.indexOf(name)).toReversed()) {
    if (isParted(tokens.slice(mention.end, name.start))) return null;
    if (mention.kind === 'lesion') return mention;
    if (mention.kind === 'aml') return null;
    if (mention.kind === 'other' && mention.led === null && !isAnatomy(tokens, mention)) {
      const denied = tokens
        .slice(Math.max(0, mention.start - 4), mention.start)
        .some(({ tag }) => tag === 'neg');
      if (!denied) return null;
    }
  }
  return null;
}

/** Another part of the sentence, unless it only tells what the lesion is: "…; appearances typical of AML". */
function isParted(gap: readonly Token[]): boolean {
  const at = gap.findLastIndex(({ text }) => text === ';');
  return (
    at >= 0 &&
    !gap
      .slice(at + 1)
      .every(({ tag }) => ['naming', 'evidence', 'det', 'describe', 'be', 'back'].includes(tag))
  );
}

const isAnatomy = (tokens: readonly Token[], { head }: Mention) =>
  tokens[head]?.tag === 'elsewhere' || tokens[head]?.tag === 'place';

/** Whether the words after a thing call it something else: "the AML is a column of Bertin". */
function isCalledOther({ tokens, mentions }: Parsed, mention: Mention): boolean {
  const next = mentions
    .slice(mentions.indexOf(mention) + 1)
    .find((one) => !isAnatomy(tokens, one) && one.kind !== 'organ');
  if (next === undefined || next.kind !== 'other') return false;
  const before = tokens[next.start - 1];
  const called =
    before?.tag === 'naming' || (before?.tag === 'be' && /^(?:an?)$/.test(tokens[next.start]?.text ?? ''));
  const denied = tokens.slice(Math.max(0, next.start - 4), next.start).some(({ tag }) => tag === 'neg');
  return called && !denied && !tokens.slice(mention.end, next.start).some(({ text }) => text === ';');
}

/** What tells a lesion apart from one spoken of: "the enhancing mass". */
const APART = new Set(
  `other fat-poor lipid-poor poor enhancing solid cystic indeterminate hypodense hyperdense new separate second third
  suspicious complex remaining`.split(/\s+/),
);

/** "The AML in the left kidney …; the lipid poor mass in the right kidney": another one. */
function isAnother(parsed: Parsed, mention: Mention): boolean {
  const { tokens, mentions } = parsed;
  if (
    tokens
      .slice(mention.start, mention.end)
      .some(({ text }) => text.split(' ').some((word) => APART.has(word)))
  )
    return true;
  const earlier = mentions
    .slice(0, mentions.indexOf(mention))
    .findLast(({ kind }) => kind === 'aml' || kind === 'lesion');
  if (earlier === undefined || earlier.plural) return false;
  const sides = sidesIn(parsed);
  const near = (from: number, to: number) =>
    new Set(sides.filter(({ at }) => at >= from && at < to).map(({ side }) => side));
  const [before, here] = [near(earlier.start, mention.start), near(mention.start, tokens.length)];
  return before.size === 1 && here.size === 1 && ![...before].some((side) => here.has(side));
}

/** "Angiomyolipomas, including a 2.9 cm lesion in the upper pole and a 2 cm lesion in the lower pole" */
function isExample({ tokens, mentions }: Parsed, mention: Mention): boolean {
  const from = tokens.findLastIndex(({ text }, at) => at < mention.start && EXAMPLES.has(text));
  return (
    from > 0 &&
    mentions.every(
      ({ kind, start, end }) => start < from || end > mention.start || kind === 'lesion' || kind === 'organ',
    )
  );
}

const EXAMPLES = new Set(['including', 'such as', 'for example', 'e . g .', 'namely', 'e . g']);

const RANKS = /^(?:larg|small|bigg|latter|former|second|another|other|dominant)/;

/** "An AML with three feeders, the largest 3 mm": there is no largest of one. */
const ranksOne = ({ tokens }: Parsed, back: Mention, earlier: Mention) =>
  RANKS.test(tokens[back.head]?.text ?? '') &&
  !/^(?:second|another|other|dominant)/.test(tokens[back.head]?.text ?? '') &&
  !earlier.plural &&
  !(tokens[back.end]?.text === 'of' && tokens[back.end + 1]?.tag === 'num') &&
  !tokens.slice(earlier.start, earlier.end).some(({ tag }) => tag === 'back') &&
  !tokens.slice(0, earlier.end).some(({ tag }) => tag === 'num' || tag === 'both');

/** "AMLs, one with a 7 mm aneurysm, the other …": there is no largest of one aneurysm. */
const isPartOfOne = ({ kind, led, plural }: Mention) => kind === 'other' && led === 'with' && !plural;

/** What a thing of a sentence is, by the sentence and by what was spoken of before. */
export function identityOf(parsed: Parsed, mention: Mention, focus: Focus): Identity {
  const { tokens, mentions } = parsed;
  if (mention.kind === 'other' || mention.kind === 'organ') return 'other';
  if (mention.kind === 'aml')
    return standingOf(tokens, mention) === 'stated' && !isCalledOther(parsed, mention) ? 'aml' : 'other';
  const index = mentions.indexOf(mention);
  if (mention.kind === 'lesion') {
    const name = mentions
      .slice(index + 1)
      .find((one) => one.kind === 'aml' && namedBy(parsed, one) === mention);
    if (name !== undefined) return standingOf(tokens, name) === 'stated' ? 'aml' : 'other';
    if (isCalledOther(parsed, mention)) return 'other';
    const example = isExample(parsed, mention);
    if (!example && (!mention.definite || isAnother(parsed, mention))) return 'lesion';
  }
  const whole = mentions[index + 1];
  if (
    mention.kind === 'back' &&
    whole !== undefined &&
    whole.start === mention.end + 1 &&
    tokens[mention.end]?.text === 'of'
  )
    return identityOf(parsed, whole, focus);
  const earlier = mentions
    .slice(0, index)
    .findLast((one) => isTumour(one) && !isAnatomy(tokens, one) && one.led !== 'near' && !isPartOfOne(one));
  if (earlier === undefined) return focus ?? (mention.kind === 'lesion' ? 'lesion' : 'other');
  if (mention.kind === 'back' && ranksOne(parsed, mention, earlier)) return 'other';
  return identityOf(parsed, earlier, focus);
}
