import type { Gap } from '../../core/facts.ts';
import type { Confirmed } from '../answered.ts';
import type { Proposal } from '../reports/proposals.ts';
import type { Size } from '../sizes.ts';
import { type Answerer, clinician } from './said.ts';
import type { Answers } from './schema.ts';

/** What a proposal becomes once the clinician has confirmed it: by the report and by the clinician. */
function sizeOf({ id, axesMm, side, modality, date, earliest, source }: Proposal, answerer: Answerer): Size {
  return {
    reference: id,
    place: { organ: 'kidney', side, segment: null, identities: [], grade: 'text' },
    measurement: {
      date,
      ...(earliest === undefined ? {} : { earliest }),
      axesMm,
      modality,
      sources: [source, clinician(answerer, 'confirmed the size in the report')],
    },
  };
}

const isOf = (proposals: readonly Proposal[]) => {
  const ids = new Set(proposals.map(({ id }) => id));
  return (id: string) => ids.has(id);
};

/** Every confirmation that this chart proposes nothing for, each as `path: expected what`. */
export function refusedConfirmations({ confirmedSizes }: Answers, proposals: readonly Proposal[]): string[] {
  const known = isOf(proposals);
  return (confirmedSizes ?? []).flatMap((id, index) =>
    known(id) ? [] : [`confirmedSizes[${index}]: expected the id of a proposed size, not "${id}"`],
  );
}

/** Nothing is concluded on half of what was confirmed: the lesions are not whole then. */
const notFound = (id: string): Gap => ({
  id: `confirmed-size:${id}`,
  what: 'Confirmed size',
  why: 'unreadable',
  facts: ['lesions'],
  text: `A size was confirmed that no report of this chart states any more ("${id}"); it is not used.`,
});

/** The confirmed proposals as measurements. */
export function confirm(
  { confirmedSizes }: Answers,
  proposed: () => readonly Proposal[],
  answerer: Answerer,
): Confirmed {
  const ids = [...new Set(confirmedSizes ?? [])];
  const proposals = ids.length === 0 ? [] : proposed();
  const known = isOf(proposals);
  return {
    sizes: proposals.filter(({ id }) => ids.includes(id)).map((proposal) => sizeOf(proposal, answerer)),
    gaps: ids.filter((id) => !known(id)).map(notFound),
  };
}
