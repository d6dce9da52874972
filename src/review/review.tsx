import { lazy, type ReactElement, Suspense, useEffect, useSyncExternalStore } from 'react';
import type { Assessment } from '../assessment.ts';
import type { Intake, IntakeState } from '../intake-state.ts';
import { Announcer } from './announcer.tsx';
import { Head } from './banner/head.tsx';
import { formatNames } from './format.ts';
import { FirstOption } from './options/first-option.tsx';
import { FaultFence, Refusal } from './parts/refusal.tsx';
import { Gaps } from './unknowns/gaps.tsx';
import { dispositionWords } from './verdict/disposition.ts';
import { NextScan } from './verdict/next-scan.tsx';
import { Verdict, VerdictPending } from './verdict/verdict.tsx';
import { app, gaps, verdict as words } from './words.ts';

const InDepth = lazy(() => import('./in-depth.tsx'));
const Rail = lazy(async () => ({ default: (await import('./in-depth.tsx')).Rail }));

type Open = Extract<IntakeState, { phase: 'open' }>;

/** A verdict may be shown once no outstanding read could change it; an emergency, the moment it holds. */
const isShown = ({ settled, glance }: Open): boolean =>
  settled || glance.decision.disposition === 'emergency';

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

/** What accompanies the recommendation and comes after it: its shape while it loads, and a way on when it does not. */
function Later(props: {
  state: Open;
  intake: Intake;
  children: (all: Assessment) => ReactElement;
}): ReactElement {
  const { assessment } = props.state;
  const missing = (
    <div className="card">
      <p>{app.partMissing}</p>
      <button type="button" onClick={props.intake.shown}>
        {gaps.retry}
      </button>
    </div>
  );
  if (assessment === 'missing') return missing;
  if (assessment === 'loading') return <Bones />;
  return (
    <FaultFence instead={missing}>
      <Suspense fallback={<Bones />}>{props.children(assessment)}</Suspense>
    </FaultFence>
  );
}

/** Read in this order, also by keyboard and on a narrow screen: the answer, what to settle, the one action, the rest. */
function Answer({ state, intake }: { state: Open; intake: Intake }): ReactElement {
  const { glance, session, reading, saving } = state;
  const { decision } = glance;
  const concluded = decision.disposition !== 'insufficient-data';
  useEffect(() => intake.shown(), [intake]);
  return (
    <main className="main">
      <div className="first">
        <Verdict decision={decision} />
        <Gaps gaps={glance.gaps} retry={intake.retry} />
        <div className="pair">
          <NextScan imaging={decision.imaging} today={glance.today} concluded={concluded} />
          <FirstOption decision={decision} />
        </div>
        {reading.length > 0 && <p className="soft">{words.readingRest(formatNames(reading))}</p>}
      </div>
      <div className="rail">
        <Later state={state} intake={intake}>
          {(assessment) => (
            <Rail
              assessment={assessment}
              session={session}
              reading={reading}
              saving={saving}
              save={intake.save}
            />
          )}
        </Later>
      </div>
      <div className="deeper">
        <Later state={state} intake={intake}>
          {(assessment) => <InDepth assessment={assessment} />}
        </Later>
      </div>
    </main>
  );
}

function NotYet({ state, intake }: { state: Open; intake: Intake }): ReactElement {
  return (
    <main className="main">
      <Shape title={words.reading} reading={state.reading} />
      <div className="deeper">
        <Gaps gaps={state.glance.gaps} retry={intake.retry} />
      </div>
    </main>
  );
}

function OpenChart({ state, intake }: { state: Open; intake: Intake }): ReactElement {
  const { glance, session } = state;
  const { decision } = glance;
  const shown = isShown(state);
  const said = shown ? words.announce(dispositionWords(decision), decision.headline) : '';
  return (
    <div className="page">
      <Announcer words={said} urgent={decision.disposition === 'emergency'} />
      <Head glance={glance} session={session} />
      {shown ? <Answer state={state} intake={intake} /> : <NotYet state={state} intake={intake} />}
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
