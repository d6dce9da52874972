import type { Source } from '../core/facts.ts';
import { quoteWithoutDose } from './dose.ts';
import { tidy } from './text.ts';

const SHOWN = 3;

/** What the clinician typed is not cut short as the chart's words are. */
export const REASON_LIMIT = 1000;

/** Nothing in a plan may be taken for a medication order, not even the name of one that exists. */
const named = (reference: string): string => reference.replace(/^MedicationRequest\//, 'prescription ');

function sourceText(source: Source): string {
  if (source.from === 'clinician') {
    const reason = source.reason === undefined ? '' : `: ${tidy(source.reason, REASON_LIMIT)}`;
    return `entered by ${tidy(source.by ?? 'the clinician')}, ${source.date}${reason}`;
  }
  const parts = [named(source.reference), source.date ?? 'not dated'];
  if (source.status !== undefined) parts.push(tidy(source.status));
  if (source.grade === 'text') parts.push('matched by its text');
  return `${parts.join(', ')}: “${quoteWithoutDose(tidy(source.words))}”`;
}

/** Where a value stands: reference, date, status and the chart's own words; of the chart at most three in full. */
export function sourcesText(sources: readonly Source[]): string {
  const shown = sources.filter(({ from }, index) => from === 'clinician' || index < SHOWN);
  const text = shown.map(sourceText).join('; ');
  const more = sources.length - shown.length;
  return more > 0 ? `${text}; and ${more} more` : text;
}

const REFERENCE = /^([A-Z][A-Za-z]+)\/[A-Za-z0-9\-.]{1,64}$/;
const VERSION = /^[A-Za-z0-9\-.]{1,64}$/;

/** References of these types among the sources, each once; the version read is named where it is known. */
export function referencesTo(
  types: readonly string[],
  sources: readonly Source[],
  versions: 'versioned' | 'unversioned',
): string[] {
  const found = new Set<string>();
  for (const source of sources) {
    if (source.from !== 'chart') continue;
    const { reference, version } = source;
    const type = REFERENCE.exec(reference)?.[1];
    if (type === undefined || !types.includes(type)) continue;
    const known = versions === 'versioned' && version !== undefined && VERSION.test(version);
    found.add(known ? `${reference}/_history/${version}` : reference);
  }
  return [...found];
}
