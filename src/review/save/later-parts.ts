/** What the panel needs only now and then: its code is asked for when it does. */
export { DraftChanges } from './draft-changes.tsx';
export { FinalNote } from './final-note.tsx';
