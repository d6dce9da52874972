import type { Facts, Medication, Source } from '../../core/facts.ts';
import { known } from '../../core/known.ts';
import { words } from '../coded.ts';
import { recogniseDrug } from '../drug.ts';
import { absent, present } from '../found.ts';
import { type Answerer, clinician } from './said.ts';
import { onEachSide, partly } from './sides.ts';

/**
 * What is said of one medicine beside others. `at`: the entries of the chart that list it; empty for one that the chart
 * does not list.
 */
export type OfMedicine = { name: string; at: readonly string[]; taken: boolean };

/** The entries of the chart that list a medicine. */
export const entriesOfMedicine = ({ sources }: Medication): string[] =>
  sources.flatMap((source) => (source.from === 'chart' ? [source.reference] : []));

/** Named as the list names it: entries stay when a later read gives the medicine another name. */
const isMeant =
  ({ name, at }: OfMedicine) =>
  (one: Medication): boolean =>
    at.length === 0 ? one.name === name : entriesOfMedicine(one).some((entry) => at.includes(entry));

/** What is known of a medicine by its name: its classes, and whether any rule of the app is about it. */
export const recognisedMedicine = (name: string) => recogniseDrug(words(name));

/** Without a day of its own: one that is added does not make the rest of the list a current one. */
const added = ({ name, taken }: OfMedicine, source: Source): Medication => ({
  name,
  status: taken ? 'active' : 'stopped',
  classes: recognisedMedicine(name).classes,
  date: null,
  sources: [source],
});

function withOne(list: readonly Medication[], said: OfMedicine, source: Source): Medication[] {
  const of = isMeant(said);
  if (!list.some(of)) return [...list, added(said, source)];
  const status = said.taken ? 'active' : 'stopped';
  return list.map((one) => (of(one) ? { ...one, status, sources: [...one.sources, source] } : one));
}

/** The facts with what is said of one medicine. It says nothing of the others: what was not read stays unread. */
export function withMedicine(facts: Facts, said: OfMedicine, source: Source): Facts {
  const { medications } = facts;
  const changed = onEachSide(medications, ({ value, sources }) => ({
    value: withOne(value, said, source),
    sources: [...sources, partly(source)],
  }));
  const isList = changed !== medications;
  return {
    ...facts,
    medications: isList ? asList(changed) : present(withOne([], said, source), [partly(source)]),
  };
}

/** A list that was said to be empty is one with something in it. */
const asList = (list: Facts['medications']): Facts['medications'] =>
  list.state === 'absent-documented' ? { ...list, state: 'present' } : list;

const mayBeMtor = ({ status, classes }: Medication): boolean =>
  status !== 'stopped' && classes.includes('mtor-inhibitor');

/** The list is told to be whole; so an mTOR inhibitor that nothing else speaks of is not taken. */
export function wholeMedicines(facts: Facts, answerer: Answerer, reason: string): Facts {
  const { medications, mtor } = facts;
  if (medications.state === 'conflicting') return facts;
  const source = clinician(answerer, reason);
  const list = known(medications);
  const isOpen = known(mtor) === null && mtor.state !== 'conflicting' && !(list ?? []).some(mayBeMtor);
  return {
    ...facts,
    medications:
      'sources' in medications
        ? { ...medications, sources: [...medications.sources, source] }
        : absent([], [source]),
    mtor: isOpen ? absent(false as const, [source]) : mtor,
  };
}
