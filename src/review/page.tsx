import type { ReactElement, ReactNode } from 'react';
import type { IntakeState } from '../intake-state.ts';
import { Head } from './banner/head.tsx';
import { PatientNotice } from './banner/patient-notice.tsx';
import { formatNames } from './format.ts';
import { FirstOption } from './options/first-option.tsx';
import { Refusal } from './parts/refusal.tsx';
import { hindranceOf } from './standing/hindrance.ts';
import { Alerts } from './unknowns/alerts.tsx';
import { Gaps, Tried } from './unknowns/gaps.tsx';
import { NextScan } from './verdict/next-scan.tsx';
import { Verdict, VerdictPending } from './verdict/verdict.tsx';
import { app, gaps, verdict as words } from './words.ts';

/**
 * The page without state of its own: drawn as it is until React has arrived, and by React from then on.
 * `announcer`, `tools`, `rail`, `deeper`, `sheet` and `standing` are what only React can bring; `sheet` stands in front
 * of the rest.
 */
type Around = {
  announcer: ReactNode;
  tools?: ReactNode;
  rail: ReactNode;
  deeper: ReactNode;
  sheet?: ReactNode;
  standing?: ReactNode;
  retry: (gapId: string) => void;
};

export type Open = Extract<IntakeState, { phase: 'open' }>;

/** A verdict may be shown once no outstanding read could change it; an emergency, the moment it holds. */
export const isShown = (state: IntakeState): state is Open =>
  state.phase === 'open' && (state.settled || state.glance.decision.disposition === 'emergency');

export function Bones(): ReactElement {
  return (
    <div className="card" aria-hidden="true">
      <span className="bone" />
      <span className="bone" />
      <span className="bone" />
    </div>
  );
}

/** In place of what is open and of the plan, before they have arrived: their absence must not be read as "none". */
export function Working(): ReactElement {
  return (
    <div className="card working">
      <p>{app.working}</p>
      <span className="bone" aria-hidden="true" />
    </div>
  );
}

/** In place of a part whose code did not arrive. */
export function Missing(props: { retry: () => void; words?: string }): ReactElement {
  const { retry, words = app.partMissing } = props;
  return (
    <div className="card">
      <p>{words}</p>
      <button type="button" onClick={retry}>
        {gaps.retry}
      </button>
    </div>
  );
}

/** The shape of the page before there is anything to say; `index.html` holds the same boxes. */
function Shape({ title, reading }: { title: string; reading: string[] }): ReactElement {
  return (
    <>
      <div className="first">
        <VerdictPending title={title} reading={reading} />
        <div className="pair">
          <Bones />
          <Bones />
        </div>
      </div>
      <div className="rail">
        <Bones />
      </div>
    </>
  );
}

function Opening(): ReactElement {
  return (
    <div className="page">
      <Head glance={null} session={null} />
      <main className="main">
        <Shape title={app.opening} reading={[]} />
      </main>
    </div>
  );
}

/** Read in this order, also by keyboard and on a narrow screen: the answer, what to settle, the one action, the rest. */
function Answer({ state, rail, deeper, sheet, retry }: { state: Open } & Around): ReactElement {
  const { glance, reading, retries } = state;
  const { decision } = glance;
  const { disposition } = decision;
  // In an emergency what to do now comes before everything else.
  const urgent = disposition === 'emergency';
  // What to do comes before a scan that there is not.
  const hasScan = decision.imaging !== null;
  const warnings = <Alerts alerts={decision.alerts} />;
  // Hidden and not gone: what is being entered there must not be lost.
  const hidden = sheet ? true : undefined;
  return (
    <main className="main" hidden={hidden}>
      <div className="first">
        <PatientNotice patient={glance.patient} />
        <Verdict decision={decision} today={glance.today} />
        {!urgent && warnings}
        <Gaps gaps={glance.gaps} retries={retries} retry={retry} hindrance={hindranceOf(state.standing)} />
        <div className="pair">
          {!hasScan && <FirstOption decision={decision} />}
          {!urgent && <NextScan imaging={decision.imaging} today={glance.today} disposition={disposition} />}
          {hasScan && <FirstOption decision={decision} />}
        </div>
        {urgent && warnings}
        {reading.length > 0 && <p className="soft">{words.readingRest(formatNames(reading))}</p>}
      </div>
      <div className="rail">{rail}</div>
      <div className="deeper">{deeper}</div>
    </main>
  );
}

function NotYet({ state, retry }: { state: Open } & Around): ReactElement {
  return (
    <main className="main">
      <PatientNotice patient={state.glance.patient} />
      <Shape title={words.reading} reading={state.reading} />
      <div className="deeper">
        <Gaps
          gaps={state.glance.gaps}
          retries={state.retries}
          retry={retry}
          hindrance={hindranceOf(state.standing)}
        />
      </div>
    </main>
  );
}

/** The whole screen: one value in, one page out. */
export function Page({ state, ...around }: { state: IntakeState } & Around): ReactElement {
  if (state.phase === 'opening') return <Opening />;
  if (state.phase === 'refused') return <Refusal error={state.error} />;
  return (
    <div className="page">
      {around.announcer}
      <Tried retries={state.retries} />
      <Head glance={state.glance} session={state.session} tools={around.tools} />
      {isShown(state) && around.sheet}
      {isShown(state) ? <Answer state={state} {...around} /> : <NotYet state={state} {...around} />}
      {around.standing}
    </div>
  );
}
