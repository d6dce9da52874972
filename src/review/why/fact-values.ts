import type { Assessment } from '../../assessment.ts';
import { hasSeveral } from '../../core/derive.ts';
import { known } from '../../core/known.ts';
import { AGE_YEARS } from '../../core/thresholds.ts';
import { isUnconfirmed } from '../../core/tsc.ts';
import { wordsOfFact } from '../answers/recorded.ts';
import { type LesionRow, lesionRows } from '../chart/lesion-rows.ts';
import { formatNames } from '../format.ts';
import { facts as words } from './words.ts';

const sized = ({ size, date }: LesionRow): string => (date === '–' ? size : `${size}, ${date}`);

function ofLesion(id: string, aspect: string | undefined, assessment: Assessment): string[] {
  const row = lesionRows(assessment).find(({ lesion }) => lesion.id === id);
  if (row === undefined) return [];
  if (aspect === 'size') return [sized(row)];
  if (aspect === 'growth') return [row.growth];
  return wordsOfFact(`lesions.${id}.treated`, assessment.facts, assessment.facts);
}

/** The value of a fact in words, by its path as a reason names it; null where there is none. */
export function valueOf(path: string, assessment: Assessment): string | null {
  const [key, id, aspect] = path.split('.');
  const { facts } = assessment;
  const said =
    key !== 'lesions'
      ? wordsOfFact(path, facts, facts)
      : id === undefined
        ? lesionRows(assessment).map((row) => `${row.lesion.id} ${sized(row)}`)
        : ofLesion(id, aspect, assessment);
  return said.join('; ') || null;
}

/** What made TSC suspected where no entry says so (K12). */
function pointers({ facts, today }: Assessment): string[] {
  const { pointers: say } = words;
  const age = known(facts.ageYears);
  return [
    ...(age !== null && age < AGE_YEARS.adult ? [say.child] : []),
    ...(known(facts.lam) === true ? [say.lam] : []),
    ...((known(facts.tscFeatures) ?? []).length > 0 ? [say.features] : []),
    ...(isUnconfirmed(facts) ? [say.entries] : []),
    ...(hasSeveral(facts, today) ? [say.lesions] : []),
  ];
}

/** What a fact that is worked out follows from; null for one that is as the chart says it. */
export function workedOut(path: string, assessment: Assessment): string | null {
  const [key, , aspect] = path.split('.');
  if (aspect === 'growth') return words.growth;
  const isRaised = assessment.derived.tscStatus === 'suspected' && known(assessment.facts.tsc) === null;
  if (key !== 'tsc' || !isRaised) return null;
  const why = pointers(assessment);
  return why.length === 0 ? null : words.suspected(formatNames(why));
}
