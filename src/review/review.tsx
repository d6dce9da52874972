import { type ReactElement, useEffect, useRef, useSyncExternalStore } from 'react';
import type { Assessment } from '../assessment.ts';
import type { Intake, IntakeState } from '../intake-state.ts';
import { Announcer } from './announcer.tsx';
import { useChoosing } from './choosing/use-choosing.ts';
import { focusOnAnswer } from './focus.ts';
import { readable } from './format.ts';
import { InDepth, Rail } from './in-depth.tsx';
import { Bones, isShown, Missing, type Open, Page, Working } from './page.tsx';
import { FaultFence } from './parts/fault-fence.tsx';
import { useAudience } from './patient/use-audience.tsx';
import { StandingLine } from './standing/standing-line.tsx';
import { dispositionWords } from './verdict/disposition.ts';
import { severities, verdict as words } from './words.ts';

/** What accompanies the recommendation and comes after it: its shape while it loads, and a way on when it does not. */
function Later(props: {
  assessment: Assessment | 'loading' | 'missing';
  retry: () => void;
  meanwhile: ReactElement;
  children: (all: Assessment) => ReactElement;
}): ReactElement {
  const { assessment } = props;
  const missing = <Missing retry={props.retry} />;
  if (assessment === 'missing') return missing;
  if (assessment === 'loading') return props.meanwhile;
  return <FaultFence instead={missing}>{props.children(assessment)}</FaultFence>;
}

function Announced({ state }: { state: IntakeState }): ReactElement {
  if (!isShown(state)) return <Announcer words="" urgent={false} />;
  const { decision } = state.glance;
  const stops = decision.alerts
    .filter(({ severity }) => severity === 'stop')
    .map(({ severity, text }) => `${severities[severity]}: ${readable(text)}`);
  return (
    <Announcer
      words={words.announce(dispositionWords(decision), readable(decision.headline), stops)}
      urgent={decision.disposition === 'emergency'}
    />
  );
}

/** The whole screen with everything one step deeper. */
export function Review({ intake }: { intake: Intake }): ReactElement {
  const state = useSyncExternalStore(intake.subscribe, intake.get);
  const closed = state.phase === 'open' ? state.retries.filter((one) => one.state === 'read').length : 0;
  const answered = state.phase === 'open' ? state.answers : null;
  const lastAnswered = useRef(answered);
  useEffect(() => {
    if (closed > 0 || answered !== lastAnswered.current) focusOnAnswer(document);
    lastAnswered.current = answered;
  }, [closed, answered]);
  const assessment = state.phase === 'open' && typeof state.assessment !== 'string' ? state.assessment : null;
  const before = state.phase === 'open' ? state.before : null;
  const { choosing, chosen, say } = useChoosing(assessment, before?.state === 'back' ? before.chosen : null);
  const settleBefore = (how: 'keep' | 'drop') => {
    if (how === 'drop') say({ do: 'start-over' });
    intake.settleBefore(how);
  };
  const { tools, sheet } = useAudience({
    assessment,
    choices: choosing?.applied.choices ?? null,
    reading: state.phase === 'open' ? state.reading : [],
    hasSheet: state.phase === 'open' && !state.session.off.includes('patient-sheet'),
  });
  const later = (meanwhile: ReactElement, part: (all: Assessment, open: Open) => ReactElement) =>
    state.phase === 'open' && (
      <Later assessment={state.assessment} retry={intake.shown} meanwhile={meanwhile}>
        {(all) => part(all, state)}
      </Later>
    );
  const rail = later(
    <Working />,
    (all, { session, standing, reading, saving, outdated, answers, recorded }) => (
      <Rail
        assessment={all}
        session={session}
        standing={standing}
        reading={reading}
        saving={saving}
        outdated={outdated}
        choosing={choosing}
        save={intake.save}
        answers={answers}
        recorded={recorded}
        answer={intake.answer}
        undo={intake.undo}
      />
    ),
  );
  // That it is missing is said once, beside the answer.
  const isMissing = state.phase === 'open' && state.assessment === 'missing';
  const deeper = later(<Bones />, (all, { resources, answers, recorded }) => (
    <InDepth
      assessment={all}
      choosing={choosing}
      resources={resources}
      answers={answers}
      recorded={recorded}
      answer={intake.answer}
      suppose={intake.suppose}
    />
  ));
  const announcer = <Announced state={state} />;
  return (
    <Page
      state={state}
      retry={intake.retry}
      announcer={announcer}
      tools={tools}
      rail={rail}
      deeper={!isMissing && deeper}
      sheet={sheet}
      standing={
        state.phase === 'open' && (
          <StandingLine
            standing={state.standing}
            ways={{
              launchPage: state.session.launchPage,
              // Leaving during a save would leave unknown what came of it.
              signInAgain:
                state.standing.standalone && state.saving !== 'in-progress'
                  ? () => intake.signInAgain(chosen)
                  : null,
              keeps: state.session.fhirUser !== null,
            }}
            before={before}
            settleBefore={settleBefore}
          />
        )
      }
    />
  );
}
