import type { Context } from '../context.ts';
import { largestOf, type LesionView } from '../lesions/view.ts';
import { treatedImaging } from '../treated-imaging.ts';
import { allOf, anyOf, type Ground, type Verdict, verdict } from '../truth.ts';
import {
  cannotTell,
  definiteTsc,
  explained,
  fastLesions,
  growthText,
  lesionsIncomplete,
  notDefiniteTsc,
  notKnown,
  significantGrowth,
  sizeText,
  stated,
} from './clauses.ts';
import type { Rule } from './rule.ts';

function fast(c: Context): Verdict {
  const found = largestOf(fastLesions(c));
  if (found !== null) return verdict(true, growthText(found), [`lesions.${found.id}.growth`], found.id);
  return lesionsIncomplete(c)
    ? cannotTell(c, 'lesions')
    : verdict(false, 'No fast growth known', ['lesions']);
}

function changedPattern(c: Context): Verdict {
  return stated(c, 'patternChanged');
}

function pregnant(c: Context): Verdict {
  if (c.pregnant === null) return cannotTell(c, 'pregnant');
  return verdict(c.pregnant, `Pregnancy: ${c.pregnant ? 'yes' : 'no'}`, ['pregnant']);
}

/** Fast or significantly, a controlled lesion included: the largest of them governs. */
function suddenlyGrowing(l: LesionView): boolean {
  return l.growth.fast || l.growth.significant;
}

/** Pregnancy with a small, quiet lesion (K17). An unknown pattern does not hide it. */
export const r11d: Rule = {
  id: 'R11d',
  statement: 'Pregnant, with nothing that asks for intervention: a scan every trimester.',
  evidence: ['K17'],
  when: (c) => allOf(pregnant(c), notKnown(changedPattern(c)), notKnown(fast(c))),
  outcome: () => 'PREGNANT',
};

export const r11e: Rule = {
  id: 'R11e',
  statement: 'The pattern changed, or a small lesion grows fast or significantly: characterise it again.',
  evidence: ['S42', 'S45', 'S51'],
  when: (c) => ({
    ...anyOf(
      changedPattern(c),
      fast(c),
      significantGrowth(c, () => true),
    ),
    lesion: largestOf(c.lesions.filter(suddenlyGrowing))?.id ?? null,
  }),
  outcome: () => 'S-RECHAR',
};

const NO_LESION = verdict(false, 'No lesion', ['lesions']);

function treated(l: LesionView): boolean {
  return l.state === 'removed' || l.state === 'awaiting' || l.state === 'controlled';
}

export const r11c: Rule = {
  id: 'R11c',
  statement: 'Every lesion is removed, controlled, or awaits its first scan: follow-up after treatment.',
  evidence: ['P22', 'P23', 'K25'],
  when: (c) => {
    const other = c.lesions.find((l) => !treated(l));
    const [first] = c.lesions;
    if (first === undefined) return NO_LESION;
    if (other !== undefined) return verdict(false, `Lesion ${other.id} is ${other.state}`, ['lesions']);
    if (c.unread.has('lesions')) return cannotTell(c, 'lesions');
    return {
      truth: true,
      grounds: c.lesions.map((l) => ({
        text: `Lesion ${l.id}: ${l.state}, ${l.treatment?.procedure.replaceAll('-', ' ')} on ${l.treatment?.date}`,
        facts: [`lesions.${l.id}.treated`],
      })),
      // The one whose follow-up is due first governs.
      lesion: (treatedImaging(c)?.lesion ?? first).id,
    };
  },
  outcome: () => 'TREATED',
};

/** What surveillance rests on: each lesion's size and growth. */
function lesionGrounds(c: Context): Verdict {
  return explained(c, true, () => c.lesions.flatMap(lesionGround));
}

function lesionGround(l: LesionView): Ground[] {
  const path = `lesions.${l.id}`;
  if (l.state === 'bounded') {
    const text = `Lesion ${l.id}: not measured, reported smaller on ${l.bound?.date}`;
    return [{ text, facts: [`${path}.size`] }];
  }
  if (l.state !== 'active') {
    return [{ text: `Lesion ${l.id}: ${l.state}, not counted`, facts: [`${path}.treated`] }];
  }
  const growth = l.growth.ratePair || l.growth.fast ? growthText(l) : `Lesion ${l.id}: growth not yet known`;
  return [
    { text: sizeText(l), facts: [`${path}.size`] },
    { text: growth, facts: [`${path}.growth`] },
  ];
}

export const r11a: Rule = {
  id: 'R11a',
  statement: 'Definite TSC, nothing above: surveillance.',
  evidence: ['S4', 'S54', 'P1'],
  when: (c) => allOf(definiteTsc(c), lesionGrounds(c)),
  outcome: () => 'TSC',
};

export const r11b: Rule = {
  id: 'R11b',
  statement: 'Everything known is below 4.0 cm and quiet: surveillance.',
  evidence: ['S4', 'S5', 'S6', 'S37', 'S52'],
  when: (c) => (c.lesions.length === 0 ? NO_LESION : allOf(lesionGrounds(c), notDefiniteTsc(c))),
  outcome: () => 'SMALL',
  otherwise: true,
};

export const r12: Rule = {
  id: 'R12',
  statement: 'Not classified: the clinician decides.',
  evidence: [],
  when: () => verdict(true, 'No rule holds', []),
  outcome: () => 'UNCLASSIFIED',
  otherwise: true,
};
