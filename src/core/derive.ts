import { contextOf } from './context.ts';
import type { Derived } from './decision.ts';
import type { CalendarDate, Facts } from './facts.ts';
import { growthClass } from './lesions/growth.ts';

/** The derived facts printed beside the given ones (clinical.md, part 4 a). */
export function derive(facts: Facts, today: CalendarDate): Derived {
  const c = contextOf(facts, new Set(), today, []);
  return {
    tscStatus: c.tscStatus,
    fat: c.fat,
    lesions: c.lesions.map((l) => {
      const sized = l.state === 'active' || l.state === 'controlled' ? l.current : null;
      return {
        id: l.id,
        state: l.state,
        sizeMm: sized?.mm ?? null,
        sizeDate: sized?.date ?? null,
        growth: growthClass(l.growth),
        stale: l.stale,
      };
    }),
  };
}

/** Surely two AML or more, or AML in both kidneys: what points to TSC (K12). */
export const hasSeveral = (facts: Facts, today: CalendarDate): boolean =>
  contextOf(facts, new Set(), today, []).several;
