import type { Context } from '../context.ts';
import type { Evaluation } from '../evaluate.ts';
import { proposes } from '../modifiers/kidney.ts';
import { mtorActive } from './d0.ts';

/** An mTOR inhibitor is to be started. */
export function starts({ outcome }: Evaluation): boolean {
  return outcome === 'M-START' || outcome === 'M-PAED';
}

/** It is to be started, or is taken, whatever for. */
export function concernsMtor(c: Context, e: Evaluation): boolean {
  return starts(e) || mtorActive(c);
}

/** A drug, contrast or an intervention is proposed, or an mTOR inhibitor is taken. */
export function needsList(c: Context, e: Evaluation): boolean {
  return proposes(e) || mtorActive(c);
}
