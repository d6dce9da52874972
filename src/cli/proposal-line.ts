import { MODALITY } from '../careplan/labels.ts';
import type { Proposal } from '../chart/index.ts';
import { scaled } from '../chart/quantity.ts';

/** "4.1 × 3.2 × 2.8 cm, left kidney, MRI of 2026-10-02", the sentence it is from, and the id that confirms it. */
export function proposalLine({ id, axesMm, side, modality, date, sentence }: Proposal): string {
  const size = `${axesMm.map((mm) => scaled(mm, 0.1)).join(' × ')} cm`;
  const place = side === null ? 'a kidney, side not stated' : `${side} kidney`;
  const scan = `${modality === null ? 'scan' : MODALITY[modality]} ${date === null ? 'without a date' : `of ${date}`}`;
  return `${size}, ${place}, ${scan}: "${sentence}" (${id})`;
}
