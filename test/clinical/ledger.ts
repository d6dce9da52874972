import { contextOf } from '../../src/core/context.ts';
import type { Decision } from '../../src/core/decision.ts';
import type { FactKey } from '../../src/core/facts.ts';
import { plausibleValues } from '../../src/core/plausible.ts';
import { probesOf } from '../../src/core/probes/index.ts';
import { unreadFacts } from '../../src/core/unread.ts';
import type { Decided } from './recorded.ts';

/**
 * The decision of every clinical case in a few lines: a change of the core shows in a diff which patients it
 * concerns. The cases say what the specification demands; this says that nothing else has moved.
 */

const NAME = '# ';

/** A line for each part of a decision that is told by ids; marks of what was supposed for it, and of the whole. */
export function entryOf({ decision: d, ...from }: Decided): string {
  const lines: [string, string][] = [
    ['', [d.rule, d.disposition, d.subtype ?? '–', d.urgency, d.governingLesion ?? '–'].join(' ')],
    ['imaging', imaging(d)],
    ['options', d.options.map(({ id, rank }) => `${rank} ${id}`).join(', ')],
    ['alerts', d.alerts.map(({ id, severity }) => `${id} ${severity}`).join(', ')],
    ['asks', d.questions.map(({ fact }) => fact).join(', ')],
    ['would change', d.whatWouldChange.map((w) => `${w.fact} ${w.from}→${w.to} ${w.disposition}`).join(', ')],
    ['disagree', d.disagreements.map(({ id, open }) => (open ? `${id} open` : id)).join(', ')],
    ['overrides', d.overrides.map(({ id }) => id).join(', ')],
    ['steps', d.actions.map(({ id }) => id).join(', ')],
    ['growth', d.growth.map((g) => `${g.lesion} ${g.class} ${g.cmPerYear ?? '–'}`).join(', ')],
    ['kidney', d.kidney === null ? '' : `${d.kidney.egfr} ${d.kidney.g ?? '–'} ${d.kidney.a ?? '–'}`],
    ['response', d.response === null ? '' : d.response.met],
    ['holds', d.trace.flatMap(({ rule, result }) => (result === 'holds' ? [rule] : [])).join(', ')],
    ['tried', tried(from)],
    ['whole', mark(JSON.stringify(d))],
  ];
  return lines.flatMap(([name, text]) => (text === '' ? [] : [`${name} ${text}`.trim()])).join('\n');
}

function imaging({ imaging: i }: Decision): string {
  if (i === null) return '';
  const months = i.intervalMonths === null ? 'now' : `${i.intervalMonths.min}–${i.intervalMonths.max} months`;
  const more = [i.overdue ? 'overdue' : '', i.onlyIfNoProcedure ? 'only if no procedure' : ''];
  return [`${i.modality} ${months} from ${i.countsFrom}, due ${i.due}`, ...more].filter(Boolean).join(', ');
}

/** The values that questions suppose, and those that could hide in what could not be read. */
function tried({ facts, gaps, today }: Omit<Decided, 'decision'>): string {
  const c = contextOf(facts, unreadFacts(facts, gaps), today, gaps);
  // `Object.keys` of a closed record: exactly its keys.
  const unread = (Object.keys(facts) as FactKey[]).map((key) => plausibleValues(c, key));
  return mark(JSON.stringify([probesOf(c), unread]));
}

/** FNV-1a, 32 bits: enough to tell that two texts differ. */
export function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

export function entriesIn(ledger: string): Map<string, string> {
  const entries = ledger.split(`\n\n${NAME}`).map((entry): [string, string] => {
    const [name = '', ...lines] = entry.replace(NAME, '').trim().split('\n');
    return [name, lines.join('\n')];
  });
  return new Map(entries);
}

export function ledgerOf(entries: readonly (readonly [name: string, entry: string])[]): string {
  return `${entries.map(([name, entry]) => `${NAME}${name}\n${entry}`).join('\n\n')}\n`;
}
