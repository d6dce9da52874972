import type { Context } from '../context.ts';
import { known } from '../known.ts';
import { allOf, anyOf, type Verdict, verdict } from '../truth.ts';
import { cannotTell, notDefiniteTsc, significantGrowth, stated } from './clauses.ts';
import type { Rule } from './rule.ts';

function notClassic(c: Context): Verdict {
  const histology = known(c.facts.histology);
  if (histology === null) return cannotTell(c, 'histology');
  return verdict(histology !== 'classic', `Histology: ${histology}`, ['histology']);
}

function aggressive(c: Context): Verdict {
  const signs = known(c.facts.aggressiveSigns);
  if (signs !== null && signs.length > 0) {
    return verdict(true, `Aggressive signs: ${[...signs].toSorted().join(', ').replaceAll('_', ' ')}`, [
      'aggressiveSigns',
    ]);
  }
  if (signs === null || c.unread.has('aggressiveSigns')) return cannotTell(c, 'aggressiveSigns');
  return verdict(false, 'Aggressive signs: none seen', ['aggressiveSigns']);
}

function fatAbsent(c: Context): Verdict {
  if (c.fat === 'unknown') return verdict(null, 'Macroscopic fat: not settled', ['fatSeen']);
  return verdict(c.fat === 'absent', `Macroscopic fat: ${c.fat}`, ['fatSeen']);
}

function untreatedLesion(c: Context): Verdict {
  const some = c.lesions.some((l) => l.state === 'active' || l.state === 'bounded');
  if (!some && c.unread.has('lesions')) return cannotTell(c, 'lesions');
  return verdict(some, some ? 'A lesion is not treated' : 'No untreated lesion', ['lesions']);
}

/** Fat is not shown, which needs no proof of its absence. */
function fatNotShown(c: Context): Verdict {
  return verdict(c.fat !== 'shown', `Macroscopic fat: ${c.fat}`, ['fatSeen']);
}

export const r02: Rule = {
  id: 'R02',
  statement: 'Malignancy is suspected, or this may not be a classic angiomyolipoma: characterise it first.',
  evidence: ['S17', 'S45', 'P15', 'P36', 'P37'],
  when: (c) =>
    anyOf(
      stated(c, 'malignancySuspected'),
      notClassic(c),
      aggressive(c),
      allOf(untreatedLesion(c), notDefiniteTsc(c), fatAbsent(c)),
      allOf(
        fatNotShown(c),
        significantGrowth(c, () => true),
      ),
    ),
  outcome: (c) => (known(c.facts.histology) === 'epithelioid' ? 'I-EAML' : 'I-DIAG'),
};
