/** The door of this room. The launch page takes its few files directly, to stay small. */
export { ehrError } from './errors.ts';
export { versionRefusal } from './capabilities.ts';
export type { Paper } from './identity.ts';
export { readAll } from './read.ts';
export type { SaveOptions } from './save.ts';
export { isSigned } from './rung.ts';
export { fingerprintOf, lookBack, savePaper } from './save-on-demand.ts';
export { openSession } from './session.ts';
export { firstStanding, watchStanding } from './standing-on-demand.ts';
