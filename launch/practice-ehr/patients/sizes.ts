import type { BodyStructure, CodeableConcept, Observation } from 'fhir/r4';
import type { Chart } from './builders.ts';
import { BODY, concept, METHOD, SIZE } from './codes.ts';
import { category, quantity, ucum } from './measurements.ts';
import { RADIOLOGY } from './staff.ts';

/** Tumour sizes, in the shapes real charts have. */

const MM = ucum('mm', 'millimeters');
const CM = ucum('cm', 'centimeters');

type Length = { value: number; unit: 'mm' | 'cm' };
type Scan = { date: string; by: keyof typeof METHOD };

const length = ({ value, unit }: Length) => quantity(value, unit === 'mm' ? MM : CM);

export const mm = (value: number): Length => ({ value, unit: 'mm' });
export const cm = (value: number): Length => ({ value, unit: 'cm' });

const SIDE = {
  left: { kidney: BODY.leftKidney, qualifier: BODY.left },
  right: { kidney: BODY.rightKidney, qualifier: BODY.right },
} as const;

export const kidneySite = (side: 'left' | 'right', text = `${side === 'left' ? 'Left' : 'Right'} kidney`) =>
  concept(text, SIDE[side].kidney);

/** The lesion itself. Its side stands in the location, or in a qualifier beside "kidney". */
export const lesion = (
  chart: Chart,
  name: string,
  side: 'left' | 'right',
  { sideIn, segment }: { sideIn: 'location' | 'qualifier'; segment: string },
): BodyStructure => ({
  resourceType: 'BodyStructure',
  id: chart.id(name),
  identifier: [{ system: 'urn:practice-ehr:lesion', value: chart.id(name) }],
  active: true,
  morphology: concept('Angiomyolipoma', BODY.angiomyolipomaMorphology),
  ...(sideIn === 'location'
    ? { location: kidneySite(side) }
    : { location: concept('Kidney', BODY.kidney), locationQualifier: [{ coding: [SIDE[side].qualifier] }] }),
  description: `Angiomyolipoma, ${side} kidney, ${segment}`,
  patient: chart.subject,
});

const base = (chart: Chart, name: string, code: CodeableConcept, scan: Scan): Observation => ({
  resourceType: 'Observation',
  id: chart.id(name),
  status: 'final',
  code,
  subject: chart.subject,
  effectiveDateTime: scan.date,
  performer: [RADIOLOGY],
  method: { coding: [METHOD[scan.by]] },
});

/** mCODE TumorSize: the value in components, the lesion as focus. */
export const componentSize = (
  chart: Chart,
  name: string,
  of: BodyStructure,
  [longest, ...others]: [Length, ...Length[]],
  scan: Scan,
): Observation => ({
  ...base(chart, name, concept('Tumour size', SIZE.tumour), scan),
  focus: [
    {
      reference: `BodyStructure/${of.id ?? ''}`,
      ...(of.description === undefined ? {} : { display: of.description }),
    },
  ],
  component: [
    { code: concept('Longest dimension', SIZE.longest), valueQuantity: length(longest) },
    ...others.map((other) => ({
      code: concept('Additional dimension', SIZE.additional),
      valueQuantity: length(other),
    })),
  ],
});

/** The longest dimension as an imaging observation of its own, the kidney as its body site. */
export const longestDimension = (
  chart: Chart,
  name: string,
  bodySite: CodeableConcept,
  size: Length,
  scan: Scan,
): Observation => ({
  ...base(chart, name, concept('Longest dimension of tumour', SIZE.longest), scan),
  category: category('imaging'),
  bodySite,
  valueQuantity: length(size),
});

/** A tumour size with its value at the top and no profile. */
export const plainSize = (
  chart: Chart,
  name: string,
  bodySite: CodeableConcept,
  size: Length,
  scan: Scan,
): Observation => ({
  ...base(chart, name, concept('Size of renal angiomyolipoma', SIZE.tumour), scan),
  bodySite,
  valueQuantity: length(size),
});

/** A panel without a value of its own; its members carry the numbers. */
export const sizePanel = (
  chart: Chart,
  name: string,
  bodySite: CodeableConcept,
  members: Observation[],
  scan: Scan,
): Observation => ({
  ...base(chart, name, concept('Kidney tumour measurements', SIZE.tumour), scan),
  category: category('imaging'),
  bodySite,
  hasMember: members.map((member) => ({ reference: `Observation/${member.id ?? ''}` })),
});
