import { known } from '../known.ts';
import { allOf, verdict } from '../truth.ts';
import { cannotTell, notKnown } from './clauses.ts';
import type { Rule } from './rule.ts';

/** Scope: nothing here belongs to a kidney angiomyolipoma (K34). */
export const r00: Rule = {
  id: 'R00',
  statement: 'There is no renal angiomyolipoma, no lesion and no bleed: out of scope.',
  evidence: ['K34'],
  when: (c) => {
    const aml = known(c.facts.renalAml);
    const none = c.lesions.length === 0;
    return allOf(
      aml === null || (!aml && c.unread.has('renalAml'))
        ? cannotTell(c, 'renalAml')
        : verdict(!aml, `Renal angiomyolipoma: ${aml ? 'recorded' : 'none in the chart'}`, ['renalAml']),
      none && c.unread.has('lesions')
        ? cannotTell(c, 'lesions')
        : verdict(none, `Kidney lesions: ${none ? 'none' : c.lesions.length}`, ['lesions']),
      notKnown(
        verdict(
          c.acuteBleed === true,
          c.acuteBleed === true ? 'A bleed of the kidney now' : 'No bleed recorded',
          ['acuteBleed'],
        ),
      ),
    );
  },
  outcome: () => 'X-OUT-OF-SCOPE',
};
