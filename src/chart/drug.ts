import type { DrugClass, Mtor } from '../core/facts.ts';
import { DRUG_CLASSES, plainSpelling } from '../terminology/drugs.ts';
import { type Coded, type Grade, gradeOf } from '../terminology/match.ts';
import { LOCAL_FORM, MTOR_INHIBITORS } from '../terminology/mtor.ts';

export type Recognised = {
  mtor: Mtor['drug'] | null;
  classes: DrugClass[];
  grade: Grade;
  /** The same for every product of the same drugs; null when nothing was recognised. */
  key: string | null;
};

/** A name's parts may be joined by a hyphen. */
const pattern = (name: string) => name.replaceAll(' ', '[ -]+');

const anyOf = (names: readonly string[]) => new RegExp(`\\b(${names.map(pattern).join('|')})\\b`, 'i');

const NAMED = DRUG_CLASSES.map(({ name, drugs }) => ({
  name,
  words: anyOf(drugs.flatMap(({ names }) => names)),
  drugs: drugs.map(({ names, ...drug }) => ({ ...drug, key: names[0] ?? '', words: anyOf(names) })),
}));
const NAME_OF_ANY = anyOf(DRUG_CLASSES.flatMap(({ drugs }) => drugs.flatMap(({ names }) => names)));

const MTOR_DRUGS = ['everolimus', 'sirolimus'] as const;

/** Oestrogens count in every form; of the others only what reaches the blood. */
const isLocal = ({ texts }: Coded) => texts.some((one) => LOCAL_FORM.test(one));

/** The drugs a medication contains, by code and then by whole words; a combination has several classes. */
export function recogniseDrug(written: Coded): Recognised {
  const coded = { codings: written.codings, texts: written.texts.map(plainSpelling) };
  const local = isLocal(coded);
  const mtor = local ? undefined : MTOR_DRUGS.find((drug) => gradeOf(MTOR_INHIBITORS[drug], coded) !== null);
  // A browser takes its time over each pattern that it meets for the first time: most drugs need one of a hundred.
  const isNamed = coded.texts.some((one) => NAME_OF_ANY.test(one));
  const hits = NAMED.flatMap(({ name, words, drugs }) => {
    if (local && name !== 'oestrogen') return [];
    const texts = isNamed && coded.texts.some((one) => words.test(one)) ? coded.texts : [];
    return drugs.flatMap((drug) => {
      const grade = gradeOf(drug, { codings: coded.codings, texts });
      return grade === null ? [] : [{ name, key: drug.key, grade }];
    });
  });
  const mtorGrade = mtor === undefined ? null : gradeOf(MTOR_INHIBITORS[mtor], coded);
  const keys = [...(mtor === undefined ? [] : [mtor]), ...hits.map(({ key }) => key)];
  return {
    mtor: mtor ?? null,
    classes: [
      ...new Set<DrugClass>([
        ...(mtor === undefined ? [] : ['mtor-inhibitor' as const]),
        ...hits.map(({ name }) => name),
      ]),
    ],
    grade: mtorGrade === 'coded' || hits.some(({ grade }) => grade === 'coded') ? 'coded' : 'text',
    key: keys.length === 0 ? null : [...new Set(keys)].toSorted().join('+'),
  };
}
