import { atLeast } from '../compare.ts';
import type { Context } from '../context.ts';
import type { Mtor } from '../facts.ts';
import { MTOR } from '../thresholds.ts';
import { anyOf, type Truth, type Verdict, verdict } from '../truth.ts';
import { cm } from '../words/labels.ts';
import { type Regrown, regrown } from './scans.ts';
import type { Volumes } from './volumes.ts';

/** Signs that the drug no longer holds the tumour (R05b). The definition is background knowledge (P16). */

function drugFact(truth: Truth, text: string): Verdict {
  return verdict(truth, text, ['mtor']);
}

function volumeTruth({ baselineMl, nadirMl, currentMl }: Volumes): Truth {
  if (currentMl === null) return null;
  // Nothing is below a volume that is not known.
  if (!atLeast(currentMl, MTOR.volumeFromNadir * (nadirMl ?? 0)) || currentMl <= (baselineMl ?? 0))
    return false;
  return nadirMl === null || baselineMl === null ? null : true;
}

function ml(value: number | null): string {
  return value === null ? 'not documented' : `${Math.round(value * 10) / 10} mL`;
}

/** Every volume with what is known of its day; a computed one says that it is an estimate. */
export function volumeText(v: Volumes): string {
  const day = v.currentMl === null ? '' : ` (${v.currentDate ?? 'undated'})`;
  const text = `AML volume before ${ml(v.baselineMl)}, smallest ${ml(v.nadirMl)}, now ${ml(v.currentMl)}${day}`;
  return v.estimate ? `${text}; estimate` : text;
}

function volume(c: Context): Verdict {
  const { volumes } = c;
  const facts = volumes.estimate ? ['lesions'] : ['mtor'];
  return verdict(volumeTruth(volumes), c.supposed ? '' : volumeText(volumes), facts);
}

function newLesion({ newLesionCm }: Mtor): Verdict {
  if (newLesionCm === null) return drugFact(null, 'New lesion on treatment: not recorded');
  return drugFact(
    atLeast(newLesionCm, MTOR.newLesionCm),
    `Largest new lesion on treatment ${cm(newLesionCm * 10)}`,
  );
}

function kidneyVolume(drug: Mtor): Verdict {
  const change = drug.kidneyVolumeChangeFromNadirPct;
  const above = drug.kidneyVolumeAboveBaseline;
  if (change === null) return drugFact(null, 'Kidney volume: not recorded');
  const text = `Kidney volume ${change} % from its smallest, ${above === true ? '' : above === false ? 'not ' : 'not known whether '}above baseline`;
  return drugFact(atLeast(change, MTOR.kidneyVolumePct) ? above : false, text);
}

function bleeding({ bleedGrade, bleedDate }: Mtor): Verdict {
  if (bleedGrade === null) return drugFact(null, 'Bleeding on treatment: not recorded');
  return drugFact(bleedGrade >= 2, `Bleeding on treatment grade ${bleedGrade}, ${bleedDate ?? 'undated'}`);
}

export function regrownVerdict(found: Regrown | null): Verdict {
  if (found === null) return verdict(false, 'No regrowth on treatment known', ['lesions']);
  const { lesion, from, to } = found;
  const text = `Lesion ${lesion.id}: ${cm(from.mm)} on ${from.date}, ${cm(to.mm)} on ${to.date}, on treatment`;
  return verdict(true, text, [`lesions.${lesion.id}.size`], lesion.id);
}

/** Any of the five; an undocumented one is not met, nor refuted. */
export function progression(c: Context): Verdict {
  const grown = regrownVerdict(regrown(c, 'significant'));
  const { mtor } = c;
  if (mtor === null) return drugFact(null, 'Course on treatment: not recorded');
  return anyOf(volume(c), newLesion(mtor), kidneyVolume(mtor), bleeding(mtor), grown);
}
