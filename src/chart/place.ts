import type { Side } from '../core/facts.ts';
import { ELSEWHERE_WORDS, KIDNEY_SITES, KIDNEY_WORDS, SIDES } from '../terminology/body.ts';
import { type Coded, findCode, gradeOf, type Grade } from '../terminology/match.ts';
import { RENAL_AML } from '../terminology/renal-aml.ts';
import { codedOf, together, words } from './coded.ts';
import type { Chart } from './collect.ts';
import type { Entry } from './entry.ts';
import { child, children, type Json, list, text } from './json.ts';
import { firstOf } from './order.ts';

/** Where a measured lesion is, and which one it is. */
export type Place = {
  organ: 'kidney' | 'elsewhere' | 'unplaced' | 'lost';
  side: Side | null;
  /** "upper pole" and the like. */
  segment: string | null;
  /** Names of the lesion itself: two measurements that share one are of one lesion. */
  identities: string[];
  grade: Grade;
};

type Verdict = { organ: 'kidney' | 'elsewhere'; grade: Grade };

function verdictOf(said: Coded): Verdict | null {
  const coded = findCode(KIDNEY_SITES, said) !== null;
  const all = said.texts.join('; ');
  const other = ELSEWHERE_WORDS.test(all);
  const cyst = /\bcysts?\b/i.test(all) && !/angiomyolipoma/i.test(all);
  if (cyst) return { organ: 'elsewhere', grade: 'text' };
  if (coded) return { organ: 'kidney', grade: 'coded' };
  const aml = gradeOf(RENAL_AML, said);
  if (aml === 'coded') return { organ: 'kidney', grade: aml };
  const kidney = KIDNEY_WORDS.test(all) || aml !== null;
  return kidney === other ? null : { organ: kidney ? 'kidney' : 'elsewhere', grade: 'text' };
}

const OF_A_SIDE = [...KIDNEY_SITES, ...SIDES].filter(({ side }) => side !== null);

/** One side, by code or by words; both or neither is no side. */
export function sideOf(said: Coded): Side | null {
  const [coded, ...others] = new Set(
    OF_A_SIDE.filter((code) => findCode([code], said) !== null).map(({ side }) => side),
  );
  if (coded !== undefined) return others.length === 0 ? coded : null;
  const all = said.texts.join('; ');
  const left = /\bleft\b/i.test(all);
  const right = /\bright\b/i.test(all);
  return left === right ? null : left ? 'left' : 'right';
}

const SEGMENT =
  /\b(upper|lower|inter|mid|middle|superior|inferior)[ -]?(pole|polar|zone|third|kidney|portion)\b/gi;

/** One name a part of the kidney. */
const SAME_SEGMENT = new Map([
  ['superior', 'upper'],
  ['inferior', 'lower'],
  ['inter', 'middle'],
  ['mid', 'middle'],
]);

/** The part of the kidney, where the words name exactly one. */
export function segmentOf(said: Coded): string | null {
  if (said.texts.length === 0) return null;
  const words = [...said.texts.join('; ').matchAll(SEGMENT)].map(([, word = '']) => word.toLowerCase());
  const [segment, ...others] = new Set(words.map((word) => SAME_SEGMENT.get(word) ?? word));
  return others.length === 0 ? (segment ?? null) : null;
}

/** A site with its laterality, which R4 puts into an extension. */
export function siteOf(concept: Json | null): Coded {
  if (concept === null || !('extension' in concept)) return codedOf(concept);
  const qualifiers = list(concept, 'extension').map((one) => codedOf(child(one, 'valueCodeableConcept')));
  return together(codedOf(concept), ...qualifiers);
}

/** What a BodyStructure says of its place and kind. */
export function structureWords({ json }: Entry): Coded {
  return together(
    codedOf(child(json, 'location')),
    ...list(json, 'locationQualifier').map(codedOf),
    codedOf(child(json, 'morphology')),
    words(text(json, 'description')),
  );
}

/** Names of a BodyStructure that hold across resources; the id of a contained one does not. */
export function structureIdentities({ id, json }: Entry): string[] {
  const identifiers = list(json, 'identifier').flatMap((one) => {
    const value = text(one, 'value');
    return value === null ? [] : [`${text(one, 'system') ?? ''}|${value}`];
  });
  return id === null ? identifiers : [`BodyStructure/${id}`, ...identifiers];
}

type Evidence = { said: Coded; identities: string[] };

/** What the resources an Observation points to say of its place. */
function pointedTo(chart: Chart, entry: Entry): { evidence: Evidence[]; lost: boolean } {
  const site = child(entry.json, 'bodySite');
  const references = [
    ...list(entry.json, 'focus'),
    ...children([...list(entry.json, 'extension'), ...list(site, 'extension')], 'valueReference'),
  ];
  let lost = false;
  const evidence = references.map((reference): Evidence => {
    const display = words(text(reference, 'display'));
    const target = chart.resolve(entry, reference);
    if (target?.type === 'BodyStructure') {
      return { said: structureWords(target), identities: structureIdentities(target) };
    }
    if (target?.type === 'Condition') {
      const sites = list(target.json, 'bodySite').map(codedOf);
      return { said: together(target.code, ...sites), identities: [] };
    }
    const [, named] = /(BodyStructure\/[^/]+)/.exec(text(reference, 'reference') ?? '') ?? [];
    lost ||= target === null && /(BodyStructure|Condition)\//.test(text(reference, 'reference') ?? '');
    return { said: display, identities: named === undefined ? [] : [named] };
  });
  return { evidence, lost };
}

/**
 * Which organ and lesion a measurement is of: its site decides, then what it points to, then its own words. The
 * side is that of the lesion it points to, where that has one. A renal angiomyolipoma elsewhere in the chart
 * places nothing.
 */
export function placeOf(chart: Chart, entry: Entry, ownWords: Coded): Place {
  const pointed = pointedTo(chart, entry);
  const site = siteOf(child(entry.json, 'bodySite'));
  const targets = pointed.evidence.map(({ said }) => said);
  const levels = [site, ...targets, ownWords];
  const decided = firstOf(levels, verdictOf);
  const unknown = pointed.lost ? 'lost' : 'unplaced';
  return {
    organ: decided?.organ ?? unknown,
    side: firstOf([...targets, site, ownWords], sideOf),
    segment: firstOf(levels, segmentOf),
    identities: pointed.evidence.flatMap(({ identities }) => identities),
    grade: decided?.grade ?? 'text',
  };
}
