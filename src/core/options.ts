import type { Context } from './context.ts';
import type { Option, OptionId, RuleId } from './decision.ts';
import { forTransplant, stopFindings } from './drugs/d0.ts';
import type { Evaluation } from './evaluate.ts';
import { eGFRBelow60 } from './kidney.ts';
import { inBothKidneys } from './lesions/same.ts';
import { priorBleed } from './rules/r04.ts';
import { type OptionText, OPTION_TEXTS, type Text } from './words/options.ts';
import { ANEURYSM_MM, SIZE_MM } from './thresholds.ts';

/** Options with their ranks (clinical.md, part 4 c). Equal ranks are equal cards. */

type Ranked = [OptionId, number, OptionText];

/** The first ranks first: there is always one. */
type Ranking = [Ranked, ...Ranked[]];

/** A solitary kidney, both kidneys affected, or an eGFR below 60: every nephron counts. */
export function savesNephrons(c: Context): boolean {
  return c.solitaryKidney === true || inBothKidneys(c.lesions) || eGFRBelow60(c);
}

/** Nothing known forbids starting the drug, nor asks to stop it. */
function mtorAllowed(c: Context): boolean {
  return c.mtorBlocks.length === 0 && stopFindings(c).length === 0;
}

function mtorBeside(c: Context, rank: number, text: OptionText): Ranked[] {
  return c.tscStatus === 'definite' && mtorAllowed(c) ? [['mtor-inhibitor', rank, text]] : [];
}

function duringPregnancy(c: Context): Ranking {
  const risky = (c.aneurysm?.mm ?? 0) >= ANEURYSM_MM.risky || c.lesions.some((l) => l.growth.notable);
  const observe: Ranked = ['active-surveillance', 1, 'observe-pregnancy'];
  return risky
    ? [observe, ['embolization', 2, 'sae-pregnancy'], ['nephron-sparing-surgery', 3, 'nss']]
    : [observe, ['nephron-sparing-surgery', 2, 'nss']];
}

/** Lately, or earlier and not dealt with since: a bleed of now is an emergency. */
function bleeding(c: Context, e: Evaluation): boolean {
  return e.holds.has('R01b') || priorBleed(c).truth === true;
}

/** The drug is blocked, or has failed. */
const MTOR_RULED_OUT: RuleId[] = ['R05b', 'R07x', 'R08x'];

/** The first matching situation ranks; a solitary kidney and the like change only the wording. */
function intervention(c: Context, e: Evaluation): Ranking {
  const largeOrAneurysm = (c.size ?? 0) >= SIZE_MM.intervene || (c.aneurysm?.mm ?? 0) > 0;
  if (c.pregnant === true && largeOrAneurysm && !bleeding(c, e)) return duringPregnancy(c);
  if (e.holds.has('R02')) {
    return [
      ['characterise', 1, 'characterise'],
      ['biopsy', 2, 'biopsy'],
      ['nephron-sparing-surgery', 3, 'nss'],
    ];
  }
  const saeThenNss: Ranking = [
    ['embolization', 1, 'sae'],
    ['nephron-sparing-surgery', 2, 'nss'],
  ];
  if (MTOR_RULED_OUT.some((rule) => e.holds.has(rule))) return saeThenNss;
  if (e.holds.has('R01b') || e.holds.has('R04')) return [...saeThenNss, ...mtorBeside(c, 3, 'mtor-adjunct')];
  const equal: Ranking = [
    ['embolization', 1, 'sae'],
    ['nephron-sparing-surgery', 1, 'nss'],
  ];
  if (e.holds.has('R03')) return [...equal, ...mtorBeside(c, 2, 'mtor-order-by-mdt')];
  const sporadic: Ranking = [
    ...equal,
    ['active-surveillance', 1, 'surveillance-6-monthly'],
    ['ablation', 2, 'ablation'],
  ];
  return mtorAllowed(c) ? [...sporadic, ['mtor-inhibitor', 3, 'mtor-off-label']] : sporadic;
}

function ranked(c: Context, e: Evaluation): Ranking {
  switch (e.outcome) {
    case 'EMERGENCY':
      return [['emergency-care', 1, 'emergency']];
    case 'M-START':
    case 'M-PAED':
      return [
        ['mtor-inhibitor', 1, 'mtor-first'],
        ['embolization', 2, 'sae'],
        ['nephron-sparing-surgery', 2, 'nss'],
      ];
    case 'M-HOLD':
      return [['hold-treatment', 1, forTransplant(c) ? 'hold-transplant' : 'hold']];
    case 'M-ASSESS':
      return [['assess-treatment', 1, 'assess']];
    case 'M-CONTINUE':
      return [['continue-treatment', 1, 'continue']];
    case 'S-RECHAR':
      return [['characterise', 1, 'characterise-again']];
    case 'PREGNANT':
    case 'TREATED':
    case 'TSC':
    case 'SMALL':
      return [['active-surveillance', 1, 'surveillance']];
    case 'I-RECENT-BLEED':
    case 'I-DIAG':
    case 'I-EAML':
    case 'I-SYMPT':
    case 'I-RISK':
    case 'I-MTOR-FAIL':
    case 'I-MTOR-BLOCKED':
    case 'I-SIZE':
    case 'I-GROWTH':
      return intervention(c, e);
    case 'X-OUT-OF-SCOPE':
      return [['obtain-missing', 1, 'out-of-scope']];
    default:
      return [['obtain-missing', 1, 'obtain-missing']];
  }
}

export function optionsOf(c: Context, e: Evaluation): Option[] {
  const nephrons = savesNephrons(c);
  return ranked(c, e).map(([id, rank, text]) => {
    const { label, careful, rationale, evidence }: Text = OPTION_TEXTS[text];
    return { id, rank, label: nephrons && careful !== undefined ? careful : label, rationale, evidence };
  });
}

/** The options of the first rank, equal cards together: for comparing what different charts would lead to. */
export function leadingOptions(c: Context, e: Evaluation): [OptionId, ...OptionId[]] {
  const [[first], ...others] = ranked(c, e);
  const options: [OptionId, ...OptionId[]] = [first];
  for (const [id, rank] of others) if (rank === 1) options.push(id);
  return options;
}
