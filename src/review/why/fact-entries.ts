import type { Assessment } from '../../assessment.ts';
import { FACT_LABELS, sentenceCase } from '../../core/words/labels.ts';
import type { Fact, FactKey, Facts, Lesion, Source } from '../../core/facts.ts';
import { unknownWords } from '../chart/absent.tsx';
import { source as words } from '../words-in-depth.ts';
import { valueOf, workedOut } from './fact-values.ts';
import { facts as said } from './words.ts';

/** One fact of a reason: its value and the entries of the chart behind it, or the way in which it is unknown. */
export type FactEntries = {
  label: string;
  value: string | null;
  /** What it follows from, where it is not as the chart says it. */
  workedOut: string | null;
  sources: Source[];
  note: string | null;
};

const isFactKey = (key: string): key is FactKey => key in FACT_LABELS;

/** Lists keep their sources on each item, beside those of the fact itself. */
function itemSources(value: unknown): Source[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: { sources?: Source[] }) => item.sources ?? []);
}

function lesionSources(lesion: Lesion, assessment: Assessment, aspect: string | undefined): Source[] {
  const current = assessment.derived.lesions.find((one) => one.id === lesion.id)?.sizeDate;
  const all = lesion.measurements;
  const weighed = aspect === 'size' ? all.filter((one) => one.date === current) : all;
  const treated = aspect === 'size' ? [] : (lesion.treated ?? []);
  return [...(weighed.length > 0 ? weighed : all), ...treated].flatMap((one) => one.sources);
}

function factSources(fact: Fact<unknown>): Source[] {
  if (fact.state === 'conflicting') return fact.values.flatMap((one) => one.sources);
  if (fact.state !== 'present' && fact.state !== 'absent-documented') return [];
  const items = itemSources(fact.value);
  return items.length > 0 ? items : fact.sources;
}

function behind(path: string, assessment: Assessment): Pick<FactEntries, 'label' | 'sources' | 'note'> {
  const [key = '', id, aspect] = path.split('.');
  if (!isFactKey(key)) return { label: path, sources: [], note: words.noEntry };
  const facts: Facts = assessment.facts;
  const label = sentenceCase(FACT_LABELS[key]);
  if (key === 'lesions' && id !== undefined && facts.lesions.state === 'present') {
    const lesion = facts.lesions.value.find((one) => one.id === id);
    const sources = lesion === undefined ? [] : lesionSources(lesion, assessment, aspect);
    return { label: said.lesion(id, aspect), sources, note: sources.length === 0 ? words.noEntry : null };
  }
  const sources = factSources(facts[key]);
  const note = unknownWords(facts[key], assessment.gaps, words.notRecorded);
  return { label, sources, note: note ?? (sources.length === 0 ? words.noEntry : null) };
}

/** Looks up a path of a reason: `tsc`, `symptoms`, `lesions.L1.size`. */
export function entriesOf(path: string, assessment: Assessment): FactEntries {
  return {
    ...behind(path, assessment),
    value: valueOf(path, assessment),
    workedOut: workedOut(path, assessment),
  };
}
