import { assess } from '../../../src/assess.ts';
import { entryOf, sourceless, statements, unwrapped } from '../../sourced.ts';

const TODAY = '2026-11-23';

/** Words that only a slip of the program puts into what is said. */
const SLIP = /native code|\[object |\bNaN\b|\bundefined\b|\bInfinity\b/;

/** What is wrong with how a chart is assessed, whatever it holds; `null` when nothing is. */
export function faultOf(resources: readonly unknown[]): string | null {
  let assessment: ReturnType<typeof assess>;
  try {
    assessment = assess(resources, { today: TODAY });
  } catch (error) {
    return `throws ${String(error)}`;
  }
  const { facts, gaps, decision, carePlan } = assessment;
  const [without] = sourceless(facts);
  if (without !== undefined) return `${without} has no source`;
  const entries = unwrapped(resources);
  for (const { path, sources } of statements(facts)) {
    for (const source of sources) {
      if (source.from !== 'chart') return `${path} comes from ${source.from}`;
      if (entryOf(source, entries) === undefined) return `${path}: ${source.reference} is not in the chart`;
      if (source.words.trim() === '') return `${path}: ${source.reference} without words`;
    }
  }
  const wordless = gaps.find(({ text }) => text.trim() === '');
  if (wordless !== undefined) return `gap ${wordless.id} says nothing`;
  const slip = SLIP.exec(JSON.stringify([facts, gaps, decision, carePlan]));
  return slip === null ? null : `says "${slip[0]}"`;
}
