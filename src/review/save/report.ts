import type { SaveOutcome, Written } from '../../ehr/types.ts';
import { formatDate } from '../format.ts';
import type { IconName } from '../parts/icon.tsx';
import { begunOn } from './begun-on.ts';
import { ended as words } from './words.ts';

/** What a save ended in, as the clinician reads it. `not-known` is never worded as saved nor as not saved. */
export type Report = {
  icon: IconName;
  title: string;
  text: string[];
  references: string[];
  /** For support. */
  detail: string | null;
};

const where = ({ reference, version }: { reference: string; version: string | null }): string =>
  version === null ? reference : `${reference}, ${words.version(version)}`;

/** `outdated`: it is of another plan than the one shown. `written`: what is written here now. */
export function reportOf(outcome: SaveOutcome, outdated: boolean, written: Written): Report {
  const { state } = outcome;
  if (state === 'saved' || state === 'already-saved') return savedReport(outcome, outdated);
  if (state === 'other-draft') return otherReport(outcome);
  if (state === 'several') {
    const { references } = outcome;
    return { icon: 'caution', title: words.several, text: [words.severalText], references, detail: null };
  }
  const { sentence, detail } = outcome.error;
  const said = { text: [sentence], references: [], detail };
  return state === 'not-saved'
    ? { ...said, icon: 'caution', title: words.notSaved }
    : { ...said, icon: 'gap', title: words.notKnown(written) };
}

type Saved = Extract<SaveOutcome, { state: 'saved' | 'already-saved' }>;

function savedReport(outcome: Saved, outdated: boolean): Report {
  const { as, state } = outcome;
  const report = { references: [where(outcome)], detail: null };
  // What was saved before the plan became another one is never called saved as it is shown now.
  if (outdated)
    return {
      ...report,
      icon: 'caution',
      title: words.outdated(as),
      text: [words.outdatedFrom, words.outdatedNext[as]],
    };
  if (state === 'already-saved')
    return { ...report, icon: 'done', title: words.already, text: [words.alreadyText(as)] };
  const after = outcome.ended === null ? [] : [words.after(outcome.ended, as)];
  return { ...report, icon: 'done', title: words.saved[as], text: [words.savedText[as], ...after] };
}

function otherReport({ draft, seen }: Extract<SaveOutcome, { state: 'other-draft' }>): Report {
  const day = begunOn(draft.resource);
  const title = seen === null ? words.other(day === null ? null : formatDate(day)) : words.changed;
  const text = [
    seen === null ? words.otherText : words.changedText,
    ...(draft.canUpdate ? [] : [words.cannotUpdate]),
  ];
  return { icon: 'caution', title, text, references: [where(draft)], detail: null };
}
