import { withoutDayOfEntry } from './key.ts';
import type { SectionId } from './plan.ts';
import type { Part } from './plan-text.ts';
import { sectionsOf } from './read-back.ts';
import { HEADING } from './sections.ts';

/** What a part of a plan is about. */
export type Kind = 'decision' | 'facts' | 'words';

/** What one plan says under a heading and the other does not: `gone` from the first, `added` by the second. */
export type Change = { heading: string; kind: Kind; gone: string[]; added: string[] };

/** The parts that differ, and the headings of those that say the same. */
export type Changes = { changed: Change[]; same: string[] };

const KIND: Record<SectionId, Kind> = {
  recommendation: 'decision',
  alerts: 'decision',
  steps: 'decision',
  options: 'decision',
  choices: 'decision',
  inputs: 'facts',
  unknown: 'facts',
  reasons: 'words',
  disagreements: 'words',
  education: 'words',
  origin: 'words',
};

// The title says the outcome; what has no heading of ours, somebody else wrote.
const BY_HEADING = new Map<string, Kind>([
  ['Title', 'decision'],
  // KIND is a mapped type over SectionId: its keys are section ids.
  ...(Object.keys(KIND) as SectionId[]).map((id) => [HEADING[id], KIND[id]] as const),
]);

/** Facts first: the decision follows from them, and the words from both. */
const ORDER: readonly Kind[] = ['facts', 'decision', 'words'];

/** What is new in one plan (a CarePlan, from wherever) against another. Never throws. */
export function changesBetween(before: unknown, after: unknown): Changes {
  const old = byHeading(sectionsOf(before));
  const now = byHeading(sectionsOf(after));
  const headings = [...new Set([...now.keys(), ...old.keys()])];
  const all = headings.map((heading) => {
    const [then = [], next = []] = [old.get(heading), now.get(heading)];
    const kind = BY_HEADING.get(heading) ?? 'words';
    return { heading, kind, gone: without(then, next), added: without(next, then) };
  });
  const differs = ({ gone, added }: Change) => gone.length + added.length > 0;
  return {
    changed: ORDER.flatMap((kind) => all.filter((one) => one.kind === kind && differs(one))),
    same: all.filter((one) => !differs(one)).map(({ heading }) => heading),
  };
}

const byHeading = (parts: readonly Part[]) => new Map(parts.map(({ heading, lines }) => [heading, lines]));

/** An answer that was given again on another day is the same answer. */
const saidAs = withoutDayOfEntry;

/** Each line counts as often as it stands there. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = others.map(saidAs);
  return lines.filter((line) => {
    const at = left.indexOf(saidAs(line));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
