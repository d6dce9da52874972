import type { ReactElement, ReactNode } from 'react';
import type { Glance } from '../../glance.ts';
import type { Session } from '../../ehr/types.ts';
import { app } from '../words.ts';
import { PatientBanner } from './patient-banner.tsx';
import { ReviewStatus } from './review-status.tsx';

/** The head of the page, on every state. The patient is left out where the EHR shows its own banner around the app. */
export function Head(props: {
  glance: Glance | null;
  session: Session | null;
  tools?: ReactNode;
}): ReactElement {
  const { glance, session } = props;
  return (
    <header>
      <div className="top">
        {glance !== null && session?.needPatientBanner === true && <PatientBanner glance={glance} />}
        <p className="brand">
          <b>{app.brand}</b> {session !== null && app.openedFrom(session.issuerLabel)}
        </p>
        {/* Its place is kept before its content is there, so that nothing moves when it comes. */}
        {glance !== null && <div className="tools">{props.tools}</div>}
      </div>
      <ReviewStatus decision={glance?.decision ?? null} today={glance?.today ?? null} />
    </header>
  );
}
