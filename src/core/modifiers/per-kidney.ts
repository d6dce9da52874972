import type { Context } from '../context.ts';
import type { Alert } from '../decision.ts';
import type { Evaluation } from '../evaluate.ts';
import type { Side } from '../facts.ts';
import { fewest } from '../lesions/same.ts';
import { largestOf, type LesionView } from '../lesions/view.ts';
import { cm } from '../words/labels.ts';

/** Several lesions, kidney by kidney (K11). Removed ones are not counted. */

const SIDES: [Side | null, string][] = [
  ['left', 'Left kidney'],
  ['right', 'Right kidney'],
  [null, 'Side not recorded'],
];

function fastestOf(lesions: LesionView[]): LesionView | null {
  return lesions.reduce<LesionView | null>((best, l) => {
    const faster = (l.growth.cmPerYear ?? 0) > (best?.growth.cmPerYear ?? 0);
    return faster ? l : best;
  }, null);
}

function largestText(lesions: LesionView[]): string {
  const largest = largestOf(lesions);
  if (largest === null) return 'none measured';
  return `largest ${cm(largest.current.mm)} (${largest.id}, ${largest.current.date})`;
}

function growthText(lesions: LesionView[]): string {
  const fastest = fastestOf(lesions);
  if (fastest === null) return lesions.some((l) => l.growth.ratePair) ? 'none growing' : 'growth not known';
  const { cmPerYear, from, to } = fastest.growth;
  return `fastest ${cmPerYear} cm a year (${fastest.id}, ${from} to ${to})`;
}

function line(lesions: LesionView[], name: string): string {
  const least = fewest(lesions);
  const count = least === lesions.length ? `${least}` : `${least} to ${lesions.length}`;
  return `${name}: ${count} AML, ${largestText(lesions)}, ${growthText(lesions)}.`;
}

/** Count, largest and fastest of each kidney, the largest aneurysm, and the lesion that governs. */
export function perKidneyAlerts(c: Context, e: Evaluation): Alert[] {
  const left = c.lesions.filter((l) => l.state !== 'removed');
  if (!c.several || left.length === 0) return [];
  const lines = SIDES.flatMap(([side, name]) => {
    const lesions = left.filter((l) => l.lesion.side === side);
    return lesions.length === 0 ? [] : [line(lesions, name)];
  });
  const aneurysm =
    c.aneurysm === null
      ? 'Largest aneurysm: not reported.'
      : `Largest aneurysm of any: ${c.aneurysm.mm} mm on ${c.aneurysm.date}.`;
  const governing = e.governing === null ? '' : ` Governing lesion: ${e.governing.id}.`;
  return [
    {
      id: 'K11',
      severity: 'info',
      text: `${lines.join(' ')} ${aneurysm}${governing}`,
      evidence: ['K11', 'S2', 'S24', 'P1'],
    },
  ];
}
