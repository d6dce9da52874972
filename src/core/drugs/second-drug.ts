import type { Context } from '../context.ts';
import type { Mtor } from '../facts.ts';
import { IMMUNOSUPPRESSED, WHICH_MTOR } from '../words/drugs.ts';
import { caution, type DrugCheck } from './check.ts';
import { maybeTaken, nameKey, namesOf, ofClasses } from './list.ts';
import { concernsMtor } from './scope.ts';

const NAMES: [Mtor['drug'], RegExp][] = [
  ['everolimus', /\b(everolimus|afinitor|votubia|zortress|certican|torpenz)\b/i],
  ['sirolimus', /\b(sirolimus|rapamune|rapamycin)\b/i],
];

/** Which of the two an entry is; by its own name where that is neither. */
function mtorName(name: string): string {
  return NAMES.find(([, words]) => words.test(name))?.[0] ?? nameKey(name);
}

/** Two distinct mTOR inhibitors, in the list and the treatment together; an unnamed entry may be the one treated with. */
function twoMtors(c: Context): boolean {
  const listed = new Set(ofClasses(c, ['mtor-inhibitor']).map(({ name }) => mtorName(name)));
  const { mtor } = c.facts;
  const given = mtor.state === 'conflicting' ? mtor.values.map(({ value }) => value) : [c.mtor];
  const named = listed.size === 0 || NAMES.some(([drug]) => listed.has(drug));
  for (const one of given) if (named && one !== null && one !== false) listed.add(one.drug);
  return listed.size >= 2;
}

/** D10, never a reason to hold by itself; both taken, as stated, is D0's. */
export const secondDrug: DrugCheck = {
  id: 'D10',
  evidence: ['P20', 'K21'],
  find: (c, e) => {
    if (!concernsMtor(c, e)) return null;
    const others = maybeTaken(c).filter(
      ({ classes }) =>
        !classes.includes('mtor-inhibitor') &&
        (classes.includes('immunosuppressant') || classes.includes('systemic-corticosteroid')),
    );
    const texts = [
      ...(twoMtors(c) && c.mtor?.bothTaken !== true ? [WHICH_MTOR] : []),
      ...(others.length > 0 ? [`${namesOf(others)}: ${IMMUNOSUPPRESSED}`] : []),
    ];
    return texts.length === 0 ? null : caution(texts.join(' '));
  },
};
