import type { Alert, EvidenceId } from '../decision.ts';
import type { DrugClass } from '../facts.ts';
import { INTERACTIONS, NOT_CONFIRMED } from '../words/drugs.ts';
import type { DrugCheck } from './check.ts';
import { nameOf, namesOf, ofClasses } from './list.ts';
import { concernsMtor } from './scope.ts';

type Row = {
  id: keyof typeof INTERACTIONS;
  severity: Alert['severity'];
  classes: DrugClass[];
  /** Drugs whose place on the list is background knowledge. */
  unconfirmed: RegExp | null;
  evidence: EvidenceId[];
};

/** D1–D5: drugs that meet an mTOR inhibitor. The adjusted dose is never printed (K22). */
const ROWS: Row[] = [
  {
    id: 'D1',
    severity: 'stop',
    classes: ['strong-cyp3a4-inhibitor'],
    unconfirmed: /\blopinavir\b(?!.*\britonavir\b)/i,
    evidence: ['P20', 'P44', 'K22'],
  },
  {
    id: 'D2',
    severity: 'caution',
    classes: ['moderate-cyp3a4-pgp-inhibitor'],
    unconfirmed: null,
    evidence: ['P20', 'K22'],
  },
  {
    id: 'D3',
    severity: 'caution',
    classes: ['strong-inducer'],
    unconfirmed: /\b(primidone|enzalutamide|apalutamide|mitotane)\b/i,
    evidence: ['P20', 'P35', 'K22'],
  },
  {
    id: 'D4',
    severity: 'caution',
    classes: ['ace-inhibitor', 'neprilysin-or-dpp4-inhibitor'],
    unconfirmed: null,
    evidence: ['P20', 'K36'],
  },
  { id: 'D5', severity: 'caution', classes: ['cannabidiol'], unconfirmed: null, evidence: ['P21'] },
];

function toCheck({ id, severity, classes, unconfirmed, evidence }: Row): DrugCheck {
  return {
    id,
    evidence,
    find: (c, e) => {
      const found = concernsMtor(c, e) ? ofClasses(c, classes) : [];
      if (found.length === 0) return null;
      const doubtful = found.filter((m) => unconfirmed?.test(m.name) === true || onlyBackground(m.classes));
      const doubt = doubtful.length === 0 ? '' : ` (${doubtful.map(nameOf).join(', ')}: ${NOT_CONFIRMED})`;
      return { severity, text: `${namesOf(found)}: ${INTERACTIONS[id]}${doubt}` };
    },
  };
}

/** Neprilysin and DPP-4 inhibitors stand in D4 by background knowledge alone. */
function onlyBackground(classes: DrugClass[]): boolean {
  return classes.includes('neprilysin-or-dpp4-inhibitor') && !classes.includes('ace-inhibitor');
}

export const interactions: DrugCheck[] = ROWS.map(toCheck);
