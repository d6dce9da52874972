import { daysBetween, isDate } from './dates.ts';
import type { Disposition, WhatWouldChange } from './decision.ts';
import type { Probe, ProbeValue, Scalar } from './probes/probe.ts';
import { MOST_URGENT_FIRST } from './questions.ts';
import type { WhatIf } from './what-if.ts';

/** For each known fact the nearest value at which the disposition changes, from the rules themselves. */

/** How far from what it is now: of numbers and days. `null`: not to be measured. */
function distance(from: Scalar | null, to: Scalar): number | null {
  if (typeof from === 'number' && typeof to === 'number') return Math.abs(to - from);
  const [a, b] = [String(from), String(to)];
  return isDate(a) && isDate(b) ? Math.abs(daysBetween(a, b)) : null;
}

type Far = ProbeValue & { far: number | null };

/** Those that cannot be measured last, as they are listed. */
function nearestFirst({ from, values }: Probe): Far[] {
  const others = values.filter(({ to }) => to !== from).map((v) => ({ ...v, far: distance(from, v.to) }));
  return others.toSorted((a, b) => (a.far ?? Infinity) - (b.far ?? Infinity) || 0);
}

type Change = { to: Scalar; disposition: Disposition };

/** The first of those that can be measured; of those that cannot, the most urgent. */
function nearest({ now, outlookIf }: WhatIf, probe: Probe): Change | null {
  let best: Change | null = null;
  for (const { to, far, supposition } of nearestFirst(probe)) {
    const { disposition } = outlookIf(supposition);
    if (disposition === now.disposition) continue;
    if (far !== null) return { to, disposition };
    const urgency = (d: Disposition) => MOST_URGENT_FIRST.indexOf(d);
    if (best === null || urgency(disposition) < urgency(best.disposition)) best = { to, disposition };
  }
  return best;
}

export function whatWouldChangeOf(table: WhatIf, probes: Probe[]): WhatWouldChange[] {
  return probes.flatMap((probe) => {
    const change = probe.missing ? null : nearest(table, probe);
    if (change === null) return [];
    const { fact, from, unit } = probe;
    return [{ fact, from, to: change.to, unit, disposition: change.disposition }];
  });
}
