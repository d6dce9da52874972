import { narrative, textNode } from '../narrative.ts';
import type { PlanModel } from '../plan.ts';

/**
 * The plan as a whole small document: the narrative and nothing else. No style: what an EHR strips from a note may be
 * left in it as text.
 */
export const noteHtml = (model: PlanModel): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${textNode(model.title)}</title></head><body>${narrative(model)}</body></html>`;
