export { decide } from './decide.ts';
export { derive } from './derive.ts';
export { recommend } from './recommend.ts';
export { isSettled } from './settled.ts';
