import type { Context } from '../context.ts';
import type { AdverseEventTerm, FactKey, Mtor } from '../facts.ts';
import { known } from '../known.ts';
import { mtorListed } from '../mtor.ts';

/** D0: findings that stop an mTOR inhibitor, whatever it is given for (P20; grades: P35). */

type StopFinding = {
  text: string;
  /** The emergency department now; else the prescriber today. */
  now: boolean;
  fact: FactKey;
};

const EMERGENCY_TERMS: AdverseEventTerm[] = [
  'angioedema',
  'anaphylaxis',
  'breathlessness',
  'hypoxia',
  'sepsis',
  'febrile-neutropenia',
];

/** The grade from which a term asks to interrupt; `other` terms from 3. Thrombocytopenia: background knowledge. */
const LOWER_GRADES: Partial<Record<AdverseEventTerm, number>> = {
  pneumonitis: 2,
  stomatitis: 2,
  thrombocytopenia: 2,
  hypersensitivity: 0,
};

/** The grade from which an adverse event asks to interrupt or stop; 0: whatever its grade, also where it has none. */
export function interruptsFrom(term: AdverseEventTerm): number {
  return EMERGENCY_TERMS.includes(term) ? 0 : (LOWER_GRADES[term] ?? 3);
}

const POSSIBLE_PNEUMONITIS = ' (possible pneumonitis)';

type AdverseEvent = NonNullable<Mtor['adverseEvents']>[number];

function ofEvent({ term, grade }: AdverseEvent): StopFinding[] {
  const name = term === 'other' ? 'other adverse event' : term.replaceAll('-', ' ');
  const text = grade === null ? name : `${name} grade ${grade}`;
  if (EMERGENCY_TERMS.includes(term)) {
    const lung = term === 'breathlessness' || term === 'hypoxia' ? POSSIBLE_PNEUMONITIS : '';
    return [{ text: text + lung, now: true, fact: 'mtor' }];
  }
  const from = interruptsFrom(term);
  if ((grade ?? 0) < from) return [];
  const unconfirmed = term === 'thrombocytopenia' && grade === 2 ? ' (limit not confirmed)' : '';
  return [{ text: `${text}${(grade ?? 0) >= 4 ? STOP : unconfirmed}`, now: false, fact: 'mtor' }];
}

const STOP = ' (stop)';

/** Where the drug holds a transplant it is not stopped. */
function withoutStop(text: string): string {
  return text.replace(STOP, '').replace('(stop; ', '(');
}

/** Breathless now: a current sign, or what the clinician says is going on, of no other cause. */
function breathless(c: Context): boolean {
  return (
    c.signs.some((s) => s.code === 'breathlessness' && s.current) ||
    (known(c.facts.symptoms) ?? []).some(
      (s) =>
        s.code === 'breathlessness' && s.source === 'clinician' && s.ongoing === true && s.cause !== 'other',
    )
  );
}

/** Any mTOR inhibitor is taken, as stated or as listed. */
export function mtorActive(c: Context): boolean {
  return c.onMtor === true || mtorListed(known(c.facts.medications));
}

/** What asks to stop the drug that is taken; empty when none is, or nothing recorded does. */
export function stopFindings(c: Context): StopFinding[] {
  if (!mtorActive(c)) return [];
  const { facts, mtor } = c;
  const found = (mtor?.adverseEvents ?? []).flatMap(ofEvent);
  const today = (text: string, fact: FactKey) => found.push({ text, now: false, fact });
  if (breathless(c))
    found.push({ text: `breathlessness${POSSIBLE_PNEUMONITIS}`, now: true, fact: 'symptoms' });
  // A man recorded as pregnant is asked about, and counts as pregnant here (K19).
  if (known(facts.pregnant) === true) today('pregnancy (stop; obstetrics too)', 'pregnant');
  if (known(facts.severeInfection) === true) today('severe infection', 'severeInfection');
  if (known(facts.rapamycinAllergy) === true) today('allergy to rapamycins', 'rapamycinAllergy');
  if (mtor?.bothTaken === true) today('two mTOR inhibitors taken', 'mtor');
  return [...new Map(found.map((f) => [f.text, f])).values()];
}

/** The drug holds a transplant: so given, or for an unknown reason beside a transplant or its other drugs. */
export function forTransplant({ mtor, facts }: Context): boolean {
  const indication = mtor?.indication ?? null;
  if (indication !== null) return indication === 'transplant';
  return (
    known(facts.organTransplant) === true ||
    (known(facts.medications) ?? []).some(
      ({ status, classes }) =>
        status !== 'stopped' && classes.includes('immunosuppressant') && !classes.includes('mtor-inhibitor'),
    )
  );
}

const WHAT_TO_DO = {
  now: 'Emergency department now, no further dose until reviewed',
  today: 'Interrupt, ring the prescriber today',
};
const WITH_TRANSPLANT = {
  now: 'Emergency department now; do not interrupt, ring the transplant team now',
  today: 'Do not interrupt; ring the transplant team now',
};

/** What to do, and why. */
export function stopText(c: Context, findings: StopFinding[]): string {
  const transplant = forTransplant(c);
  const lines = transplant ? WITH_TRANSPLANT : WHAT_TO_DO;
  const because = (now: boolean) =>
    findings.filter((f) => f.now === now).map((f) => (transplant ? withoutStop(f.text) : f.text));
  const sentence = (what: string, why: string[]) => (why.length === 0 ? [] : [`${what}: ${why.join(', ')}.`]);
  return [...sentence(lines.now, because(true)), ...sentence(lines.today, because(false))].join(' ');
}
