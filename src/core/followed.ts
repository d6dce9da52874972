import type { EvidenceId } from './decision.ts';
import type { Found } from './disagreements.ts';
import { atBoundary, OUTCOMES } from './outcomes.ts';
import type { FollowedBy } from './words/disagreements.ts';

/** Which of the statements is followed, where that depends on the patient. None: none of those that disagree. */

type Followed = (found: Found) => EvidenceId[];

/** One reads 6–12 months, the other a year: a year satisfies both, anything shorter the first alone. */
const interval: Followed = ({ recommendation: { imaging } }) =>
  imaging?.intervalMonths?.chosen === 12 ? ['S6', 'S52'] : ['S6'];

/** The drug stands before embolization and surgery with definite TSC, unless something asks for intervention. */
const drugOrProcedure: Followed = ({ c, e }) =>
  c.tscStatus === 'definite' && OUTCOMES[e.outcome].disposition !== 'intervention'
    ? ['S38', 'S39']
    : ['S10', 'S11'];

/** No statement names MRI, and CT (S5) is never the next scan. */
const modality: Followed = ({ recommendation: { imaging } }) =>
  imaging?.modality === 'ultrasound' ? ['S37', 'S50'] : [];

/** Where the drug goes on without definite TSC, the label's population is left. */
const offLabel: Followed = ({ e }) =>
  OUTCOMES[e.outcome].disposition === 'medical-therapy' ? ['P18'] : ['P18', 'P20'];

const smallWithTsc: Followed = ({ e }) => {
  const { disposition } = OUTCOMES[e.outcome];
  if (disposition === 'surveillance') return ['S4', 'P1d', 'P2'];
  return disposition === 'medical-therapy' ? ['S39', 'P1d', 'P2'] : ['P1d', 'P2'];
};

/** An acute sign, now or lately; else a symptom; what changes nothing follows neither. */
const signs: Followed = ({ e: { holds } }) => {
  if (holds.has('R01') || holds.has('R01b')) return ['S20', 'S21'];
  return holds.has('R03') ? ['S8'] : [];
};

/** Nephron-sparing surgery is an option of every intervention, embolization not where the diagnosis is in doubt. */
const offered: Followed = ({ recommendation: { options } }) =>
  options.some(({ id }) => id === 'embolization') ? ['S10', 'S11'] : ['S11'];

export const FOLLOWED: Readonly<Record<FollowedBy, Followed>> = {
  interval,
  // Told from 3.8 to 4.0 cm.
  sizeLimit: ({ c }) => (atBoundary(c) ? ['S7'] : ['S4']),
  drugOrProcedure,
  modality,
  offLabel,
  smallWithTsc,
  tscWorkUp: ({ c }) => (c.tscStatus === 'suspected' ? ['S54'] : ['P31']),
  signs,
  procedure: (found) => [...offered(found), 'P5'],
  offered,
};
