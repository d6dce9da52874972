import type { ReactElement } from 'react';
import type { Patient } from '../../core/facts.ts';
import type { Assessment } from '../../assessment.ts';
import { formatDate } from '../format.ts';
import { app, banner } from '../words.ts';

/** Name and birth date, by which a clinician tells one patient from another. */
export function whoIs(patient: Patient): string {
  return banner.who(
    patient.name ?? banner.noName,
    patient.birthDate === null ? banner.noBirthDate : banner.born(formatDate(patient.birthDate)),
  );
}

function PatientLine({ assessment }: { assessment: Assessment }): ReactElement {
  const { patient, facts } = assessment;
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

/** The top of the page. The patient is left out where the EHR shows its own banner around the app. */
export function Top(props: {
  assessment: Assessment | null;
  showPatient: boolean;
  ehr: string | null;
}): ReactElement {
  return (
    <header className="top">
      {props.assessment !== null && props.showPatient && (
        <section className="patient" aria-label={banner.label}>
          <PatientLine assessment={props.assessment} />
        </section>
      )}
      <span className="brand">
        <b>{app.brand}</b> {props.ehr !== null && app.openedFrom(props.ehr)}
      </span>
    </header>
  );
}
