import { EDUCATION } from '../../core/words/education.ts';
import type { PlanModel, Section } from '../plan.ts';
import { tidy } from '../text.ts';

/** What a note is written as, and by what a copy of it is known. A final one is signed by the clinician who saves it. */
export type NoteKind =
  | { as: 'draft'; fingerprint: string }
  | { as: 'final'; fingerprint: string; signedBy: string };

const SIGNED = (name: string) =>
  `Signed by ${name}, from a decision-support draft. Nothing here is an order.`;

/** Some EHRs drop identifiers without a word: a copy is then known by its title and by this line. */
const FINGERPRINT = (fingerprint: string) => `Fingerprint of this plan: ${fingerprint}.`;

const ofNoDraft = (words: string): string =>
  words.replace(/ \(draft\)$/, '').replace('by this draft', 'by this plan');

/** The plan's own words of being a draft, and of a sheet made from one. What the clinician typed stays as typed. */
function signed(section: Section): Section {
  if (!('lines' in section)) return section;
  const { id, lines } = section;
  if (id === 'steps') return { ...section, lines: lines.map(ofNoDraft) };
  return id === 'education' ? { ...section, lines: lines.filter((one) => one !== EDUCATION.H13) } : section;
}

const marked = (section: Section, fingerprint: string): Section =>
  'lines' in section && section.id === 'origin'
    ? { ...section, lines: [...section.lines, FINGERPRINT(fingerprint)] }
    : section;

/** The plan as a note says it: as the draft it is, or as what the named clinician signs. */
export function asNote(model: PlanModel, kind: NoteKind): PlanModel {
  const sections = model.sections.map((section) => marked(section, kind.fingerprint));
  if (kind.as === 'draft') return { ...model, sections };
  const { title } = model;
  return {
    ...model,
    title: ofNoDraft(title),
    banner: SIGNED(tidy(kind.signedBy)),
    sections: sections.map(signed),
  };
}
