import type { ReactElement } from 'react';
import type { Patient } from '../../core/facts.ts';
import type { Glance } from '../../glance.ts';
import { formatDate } from '../format.ts';
import { banner } from '../words.ts';

/** Name and birth date, by which a clinician tells one patient from another. */
export function whoIs(patient: Patient): string {
  return banner.who(
    patient.name ?? banner.noName,
    patient.birthDate === null ? banner.noBirthDate : banner.born(formatDate(patient.birthDate)),
  );
}

function PatientLine({ glance }: { glance: Glance }): ReactElement {
  const { patient, facts } = glance;
  if (patient === null) return <p>{banner.unread}</p>;
  const age = facts.ageYears;
  return (
    <>
      <span className="patient-name">{patient.name ?? banner.noName}</span>
      <span>{patient.sex}</span>
      <span>
        {patient.birthDate === null ? banner.noBirthDate : banner.born(formatDate(patient.birthDate))}
        {age.state === 'present' && ` (${banner.years(age.value)})`}
      </span>
      {patient.deceased && <b>{banner.deceased}</b>}
    </>
  );
}

/** The patient as identified in the EHR. */
export function PatientBanner({ glance }: { glance: Glance }): ReactElement {
  return (
    <section className="patient" aria-label={banner.label}>
      <PatientLine glance={glance} />
    </section>
  );
}
