import { known } from '../known.ts';
import { LIVER } from '../words/drugs.ts';
import { caution, type DrugCheck } from './check.ts';
import { concernsMtor } from './scope.ts';

/** D12: the label's rows for each class are reference only; no dose is taken from them. */
export const liver: DrugCheck = {
  id: 'D12',
  evidence: ['P20'],
  find: (c, e) => {
    const disease = known(c.facts.liverDisease);
    if (!concernsMtor(c, e) || disease === null || disease === false) return null;
    return caution(disease.childPugh === null ? LIVER.unknown : LIVER.known(disease.childPugh));
  },
};
