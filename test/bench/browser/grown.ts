import type { Resource } from 'fhir/r4';
import type { PracticePatient } from '../../../launch/practice-ehr/types.ts';
import { bigChart } from '../../big-chart.ts';

/** A practice patient's chart with so many observations more. */
export function grown(patient: PracticePatient, observations: number): PracticePatient {
  const id = `grown-${observations}`;
  const own = (resource: object, index: number): Resource => {
    const text = JSON.stringify(resource).replaceAll(`Patient/${patient.id}`, `Patient/${id}`);
    const moved = JSON.parse(text.replaceAll('Patient/p1', `Patient/${id}`));
    return { ...moved, id: moved.resourceType === 'Patient' ? id : `${id}-${index}` };
  };
  const [, ...more] = bigChart(observations);
  // Their ids are new, so nothing of theirs may point at another.
  const plain = patient.resources.filter(({ resourceType }) => resourceType !== 'BodyStructure');
  return {
    ...patient,
    id,
    point: `${patient.point}, and ${observations} observations`,
    resources: [...plain, ...more].map(own),
  };
}
