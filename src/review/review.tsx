import { type ReactElement, useSyncExternalStore } from 'react';
import type { Intake, IntakeState } from '../intake-state.ts';
import { Announcer } from './announcer.tsx';
import { Top } from './banner/patient-banner.tsx';
import { ReviewStatus } from './banner/review-status.tsx';
import { FromTheChart } from './chart/from-the-chart.tsx';
import { formatNames } from './format.ts';
import { NextSteps } from './options/next-steps.tsx';
import { FirstOption, Options } from './options/options.tsx';
import { Refusal } from './parts/refusal.tsx';
import { SavePanel } from './save/save-panel.tsx';
import { Alerts } from './unknowns/alerts.tsx';
import { Gaps } from './unknowns/gaps.tsx';
import { Questions } from './unknowns/questions.tsx';
import { dispositionWords } from './verdict/disposition.ts';
import { NextScan } from './verdict/next-scan.tsx';
import { Verdict, VerdictPending } from './verdict/verdict.tsx';
import { OpenDisagreements } from './why/disagreements.tsx';
import { Why } from './why/reasons.tsx';
import { app, verdict as words } from './words.ts';

type Open = Extract<IntakeState, { phase: 'open' }>;

/** A verdict may be shown once no outstanding read could change it; an emergency, the moment it holds. */
const isShown = ({ settled, assessment }: Open): boolean =>
  settled || assessment.decision.disposition === 'emergency';

function Bones(): ReactElement {
  return (
    <div className="card" aria-hidden="true">
      <span className="bone" />
      <span className="bone" />
      <span className="bone" />
    </div>
  );
}

/** The shape of the page before there is anything to say; `index.html` holds the same boxes. */
function Shape({ title, reading }: { title: string; reading: string[] }): ReactElement {
  return (
    <div className="column">
      <VerdictPending title={title} reading={reading} />
      <div className="pair">
        <Bones />
        <Bones />
      </div>
    </div>
  );
}

function Opening(): ReactElement {
  return (
    <div className="page">
      <Top assessment={null} showPatient={false} ehr={null} />
      <ReviewStatus decision={null} />
      <main className="main">
        <Shape title={app.opening} reading={[]} />
        <Bones />
      </main>
    </div>
  );
}

function Answer({ state, intake }: { state: Open; intake: Intake }): ReactElement {
  const { assessment, reading } = state;
  const { decision } = assessment;
  return (
    <div className="column">
      <Verdict decision={decision} />
      <Alerts alerts={decision.alerts} />
      <div className="pair">
        <NextScan imaging={decision.imaging} />
        <FirstOption decision={decision} />
      </div>
      <div className="notices">
        <Gaps gaps={assessment.gaps} retry={intake.retry} />
        <Questions questions={decision.questions} />
        <OpenDisagreements all={decision.disagreements} />
      </div>
      {reading.length > 0 && <p className="soft">{words.readingRest(formatNames(reading))}</p>}
      <Why assessment={assessment} />
      <Options options={decision.options} />
      <NextSteps decision={decision} />
      <FromTheChart assessment={assessment} />
    </div>
  );
}

function NotYet({ state, intake }: { state: Open; intake: Intake }): ReactElement {
  return (
    <div className="column">
      <Shape title={words.reading} reading={state.reading} />
      <div className="notices">
        <Gaps gaps={state.assessment.gaps} retry={intake.retry} />
      </div>
      <FromTheChart assessment={state.assessment} />
    </div>
  );
}

function OpenChart({ state, intake }: { state: Open; intake: Intake }): ReactElement {
  const { assessment, session } = state;
  const { decision } = assessment;
  const shown = isShown(state);
  const said = shown ? words.announce(dispositionWords(decision), decision.headline) : '';
  return (
    <div className="page">
      <Announcer words={said} urgent={decision.disposition === 'emergency'} />
      <Top assessment={assessment} showPatient={session.needPatientBanner} ehr={session.issuerLabel} />
      <ReviewStatus decision={decision} />
      <main className="main">
        {shown ? <Answer state={state} intake={intake} /> : <NotYet state={state} intake={intake} />}
        {shown ? (
          <SavePanel
            assessment={assessment}
            session={session}
            reading={state.reading}
            saving={state.saving}
            save={intake.save}
          />
        ) : (
          <Bones />
        )}
      </main>
    </div>
  );
}

/** The whole screen: one value in, one page out. */
export function Review({ intake }: { intake: Intake }): ReactElement {
  const state = useSyncExternalStore(intake.subscribe, intake.get);
  if (state.phase === 'opening') return <Opening />;
  if (state.phase === 'refused') return <Refusal error={state.error} />;
  return <OpenChart state={state} intake={intake} />;
}
