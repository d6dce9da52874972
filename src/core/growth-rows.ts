import type { Context } from './context.ts';
import type { Growth } from './decision.ts';
import { growthClass } from './lesions/growth.ts';
import { reaches40mm } from './lesions/projection.ts';

/** The growth of every lesion that is still there, by id (K5). */
export function growthRows(c: Context): Growth[] {
  return c.lesions
    .filter((l) => l.state !== 'removed')
    .map((l) => ({
      lesion: l.id,
      cmPerYear: l.growth.cmPerYear,
      class: growthClass(l.growth),
      from: l.growth.from,
      to: l.growth.to,
      reaches40mm: reaches40mm(l),
    }));
}
