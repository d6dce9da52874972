import { blockText } from '../rules/clauses.ts';
import { DO_NOT_START } from '../words/drugs.ts';
import type { DrugCheck } from './check.ts';
import { mtorActive, stopFindings, stopText } from './d0.ts';

/** D0, always first: the drug that is taken must stop; or the drug that would be first-line must not be started. */
export const stop: DrugCheck = {
  id: 'D0',
  evidence: ['P20', 'P35'],
  find: (c, e) => {
    const findings = stopFindings(c);
    if (findings.length > 0) return { severity: 'stop', text: stopText(c, findings) };
    const blocked = (e.holds.has('R07x') || e.holds.has('R08x')) && e.outcome !== 'EMERGENCY';
    return blocked && !mtorActive(c) ? { severity: 'stop', text: `${DO_NOT_START}: ${blockText(c)}.` } : null;
  },
};
