import type { Side } from '../../core/facts.ts';
import { type Focus, identityOf } from './identity.ts';
import { isAtPole, type Mention } from './mentions.ts';
import type { Parsed } from './owner.ts';
import { organOf, type Place, sideAt, sidesIn } from './place.ts';
import { isOfRemoved } from './removal.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** What the sentences so far leave for the next one to point back to. */
export type Discourse = {
  focus: Focus;
  /** What the section before spoke of last, where this one goes on about a side or a kidney. */
  outer: Focus;
  place: Place;
  /** Counts the sentences since. */
  age: number;
};

/** So many sentences without a thing of their own may stand between. */
const LONGEST_MEMORY = 3;

export const fresh = (about: { organ: 'kidney'; side: Side | null } | null): Discourse => ({
  focus: about === null ? null : 'aml',
  outer: null,
  place: { organ: about?.organ ?? null, side: about?.side ?? null },
  age: 0,
});

/** What a new section begins with: "Right: largest 36 mm" goes on about the lesions named before it. */
export function begin(
  { heading }: Sentence,
  before: Discourse,
  about: Parameters<typeof fresh>[0],
): Discourse {
  const goesOn = heading.current && (heading.organ === 'kidney' || heading.side !== null);
  return { ...fresh(about), outer: goesOn ? (before.focus ?? before.outer) : null };
}

const isAnatomy = (tokens: readonly Token[], { head }: Mention) =>
  ['elsewhere', 'place'].includes(tokens[head]?.tag ?? '');

function isDenied(tokens: readonly Token[], { start }: Mention): boolean {
  return tokens.slice(Math.max(0, start - 6), start + 1).some(({ tag }) => tag === 'neg');
}

/** What a sentence speaks of, other than what only says where. */
const tumoursOf = ({ tokens, mentions }: Parsed): Mention[] => {
  const aml = mentions.findIndex(({ kind }) => kind === 'aml');
  return mentions.filter(
    (one, index) =>
      // "MRI abdomen: left AML": a word that nobody knows is no later thing.
      !(index < aml && tokens[one.head]?.tag === 'unknown') &&
      (one.kind === 'aml' || one.kind === 'lesion' || (one.kind === 'other' && !isAnatomy(tokens, one))) &&
      (one.led !== 'near' || one.kind === 'other') &&
      !isDenied(tokens, one),
  );
};

/** A sentence that only names what the one before described: "Appearances are those of an AML.", "Diagnosis: AML". */
export function isNamedAfterwards(parsed: Parsed): boolean {
  const { tokens, mentions } = parsed;
  const aml = mentions.find(({ kind }) => kind === 'aml');
  if (aml === undefined || identityOf(parsed, aml, null) !== 'aml') return false;
  const before = mentions.slice(0, mentions.indexOf(aml));
  const points = before.every(
    (one) =>
      one.kind === 'back' ||
      (one.kind === 'lesion' && (one.definite || (one.led === null && startsPlural(tokens, one)))) ||
      isAnatomy(tokens, one) ||
      one.kind === 'organ' ||
      (one.kind === 'other' && one.led !== null),
  );
  if (!points) return false;
  const lead = tokens.slice(0, aml.head);
  const first = tokens[0];
  const begins =
    first !== undefined &&
    (['naming', 'evidence', 'stuff'].includes(first.tag) ||
      ['it', 'this', 'these', 'they'].includes(first.text) ||
      lead.some(({ tag }) => tag === 'evidence') ||
      before.some(({ kind, definite }) => kind === 'lesion' && definite) ||
      /^(?:findings?|imaging|type|most|diagnosis|consistent|nature|final)/.test(first.text));
  return (
    begins &&
    (lead.some(({ tag, text }) => tag === 'naming' || tag === 'be' || text === ':') ||
      first.tag === 'evidence')
  );
}

/** "Findings consistent with AML" */
const startsPlural = (tokens: readonly Token[], { head, start }: Mention) =>
  start === 0 && /^findings?$/.test(tokens[head]?.text ?? '');

/** The kidney that a sentence begins with: the sentences that follow are about it. */
function kidneyBegun({ tokens, mentions }: Parsed): Side | null | undefined {
  const [first] = mentions;
  if (first === undefined) return undefined;
  if (first.kind === 'organ' && first.led !== 'near') {
    if (/moiet/.test(tokens[first.head]?.text ?? '')) return undefined;
    return (
      tokens
        .slice(first.start, first.end)
        .map(sideAt)
        .find((side) => side !== null) ?? null
    );
  }
  return tokens[first.head]?.tag === 'elsewhere' && first.led !== 'near' ? null : undefined;
}

/** "The right kidney is normal.": what follows is not said of it. */
function isDone(tokens: readonly Token[]): boolean {
  const last = tokens.findLast(({ tag }) => tag !== 'sign');
  return ['normal', 'unremarkable', 'nad', 'clear', 'absent'].includes(last?.text ?? '');
}

/** "Location: left kidney" */
const isPlaceField = ([first, second]: readonly Token[]): boolean =>
  second?.text === ':' && ['laterality', 'location', 'site', 'position', 'side'].includes(first?.text ?? '');

const onlySide = (sides: readonly Side[]): Side | null | undefined =>
  sides.length === 0 ? undefined : new Set(sides).size === 1 ? sides[0] : null;

/** "It contains vessels", "this lesion has a capsule": the same thing is spoken of. */
function goesOnAbout({ mentions }: Parsed, tumours: readonly Mention[]): boolean {
  const [first] = mentions;
  if (first?.kind === 'back' || (first?.kind === 'lesion' && first.definite)) return true;
  return tumours.every(({ kind, definite }) => kind === 'lesion' && definite);
}

/** What a sentence leaves; `newTumour`: it spoke of another thing than the sentences before. */
export function follow(
  parsed: Parsed,
  { heading }: Sentence,
  before: Discourse,
  named: boolean,
): { discourse: Discourse; newTumour: boolean } {
  const { tokens, mentions } = parsed;
  const begun = kidneyBegun(parsed);
  if (isOfRemoved(tokens))
    return {
      discourse: { focus: null, outer: null, place: { organ: null, side: null }, age: 0 },
      newTumour: true,
    };
  const tumours = tumoursOf(parsed);
  const side = onlySide(sidesIn(parsed, before.place.side).map((one) => one.side));
  if (tumours.length === 0) {
    const organ =
      !isPlaceField(tokens) &&
      mentions.some(
        (one) =>
          (one.kind === 'organ' || isAnatomy(tokens, one)) && one.led === null && !isAtPole(tokens, one),
      );
    const kept = !organ && before.age < LONGEST_MEMORY;
    const label = side !== undefined && !organ ? side : before.place.side;
    const here = begun === undefined ? label : isDone(tokens) ? null : begun;
    return {
      discourse: {
        focus: kept ? before.focus : null,
        outer: before.outer,
        place: { organ: kept ? before.place.organ : null, side: here },
        age: kept ? before.age + 1 : 0,
      },
      newTumour: false,
    };
  }
  const identities = new Set(tumours.map((one) => (named ? 'aml' : identityOf(parsed, one, before.focus))));
  const [only = null] = identities;
  const last = tumours.at(-1);
  const organ = last === undefined ? null : organOf(parsed, last);
  return {
    discourse: {
      focus: identities.size === 1 ? only : null,
      outer: before.outer,
      place: {
        organ: organ ?? heading.organ ?? before.place.organ,
        side: side === undefined ? before.place.side : side,
      },
      age: 0,
    },
    newTumour: !goesOnAbout(parsed, tumours),
  };
}
