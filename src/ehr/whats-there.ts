import { type Identity, identityOf, type Paper } from './identity.ts';
import { type OwnPaper, saysTheSame } from './own-papers.ts';
import type { OwnDraft, SaveOutcome, Session, Written } from './types.ts';

/** What is written as what, what it says, and whether the EHR changes a draft from the version named. */
export type Wish = {
  session: Session;
  written: Written;
  contentKey: string;
  signed: boolean;
  canUpdate: boolean;
};

/** What the chart already holds decides: nothing more to write, or a new paper in this generation. */
export type Room =
  | { state: 'taken'; outcome: SaveOutcome }
  | { state: 'free'; identity: Identity; replaced: string | null; ended: string | null };

/** One live draft a patient: of what is there, the last generation counts, and a draft of any. */
export async function roomAmong(own: readonly OwnPaper[], wish: Wish): Promise<Room> {
  const { session, written, contentKey } = wish;
  const last = own.reduce((most, { generation }) => Math.max(most, generation), 0);
  const ended = own.find(({ generation, isDraft }) => generation === last && !isDraft && generation > 0);
  const identity = await identityOf(session, written, contentKey, ended === undefined ? last || 1 : last + 1);
  const outcome = written === 'final-note' ? finalAmong(own, identity) : draftAmong(own, identity, wish);
  if (outcome !== null) return { state: 'taken', outcome };
  const replaced = ended === undefined || ended.isError ? null : ended.reference;
  return { state: 'free', identity, replaced, ended: ended?.reference ?? null };
}

const several = (all: readonly OwnPaper[]): SaveOutcome => ({
  state: 'several',
  references: all.map(({ reference }) => reference),
});

const draftAmong = (own: readonly OwnPaper[], identity: Identity, wish: Wish): SaveOutcome | null => {
  const drafts = own.filter(({ isDraft }) => isDraft);
  const [draft] = drafts;
  if (draft === undefined) return null;
  if (drafts.length > 1) return several(drafts);
  return saysTheSame(draft, identity)
    ? { state: 'already-saved', as: wish.written, content: identity.content, ...placeOf(draft) }
    : { state: 'other-draft', draft: asDraft(draft, wish), seen: null };
};

/** A final note is never changed from here: another one says something else, and stands beside it. */
const finalAmong = (own: readonly OwnPaper[], identity: Identity): SaveOutcome | null => {
  const all = own.filter((one) => !one.isError && saysTheSame(one, identity));
  const [same] = all;
  if (same === undefined) return null;
  if (all.length > 1) return several(all);
  return { state: 'already-saved', as: 'final-note', content: identity.content, ...placeOf(same) };
};

export const placeOf = ({ reference, version }: Pick<OwnPaper, 'reference' | 'version'>) => ({
  reference,
  version,
});

export const asDraft = (
  { reference, version, content, resource }: Omit<OwnPaper, 'resource'> & { resource: Paper },
  { canUpdate }: Pick<Wish, 'canUpdate'>,
): OwnDraft => ({ reference, version, content, resource, canUpdate: canUpdate && version !== null });
