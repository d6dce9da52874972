/** What arrives with the first need to save or to look for an earlier draft. */
export { fingerprint } from './identity.ts';
export { lookBack } from './look-back.ts';
export { savePaper } from './save.ts';
