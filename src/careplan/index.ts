export { buildCarePlan } from './careplan.ts';
export { defaultChoices } from './choices.ts';
export { planKey } from './key.ts';
export { planModel } from './model.ts';
export type { PlanInput, PlanModel, Section, Step } from './plan.ts';
