import type { ReactElement } from 'react';
import type { Patient } from '../../core/facts.ts';
import { Icon } from '../parts/icon.tsx';

/** That the patient has died, or that the record is not the one in use: before every recommendation. */
export function PatientNotice({ patient }: { patient: Patient | null }): ReactElement | null {
  if (patient === null || patient.notice === null) return null;
  return (
    <div className="notice" data-tone="caution" role="note">
      <Icon name="caution" />
      <b>{patient.notice}</b>
    </div>
  );
}
