import type { PlanModel } from './plan.ts';
import { linesOf } from './section-lines.ts';

/** A part of the text: what it is about, and what it says. */
export type Part = { heading: string; lines: string[] };

const written = ({ heading, lines }: Part): string =>
  [heading, ...lines.map((line) => `- ${line}`)].join('\n');

/** The plan as it is read on the screen, whose it is first, for a note or a message. `more`: what stands beside it there. */
export function planText(plan: PlanModel, more: readonly Part[] = []): string {
  const head = [plan.title, plan.patient, plan.banner].join('\n');
  const sections = plan.sections.map((one) => ({ heading: one.heading, lines: linesOf(one) }));
  const parts = [...sections, ...more].filter(({ lines }) => lines.length > 0);
  return [head, ...parts.map(written)].join('\n\n');
}
