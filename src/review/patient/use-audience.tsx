import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import type { Assessment } from '../../assessment.ts';
import { defaultChoices, type PlanInput } from '../../careplan/index.ts';
import type { Choices } from '../../core/decision.ts';
import { PatientNotice } from '../banner/patient-notice.tsx';
import { Bones, Missing } from '../page.tsx';
import { FaultFence } from '../parts/fault-fence.tsx';
import { type Audience, AudienceSwitch } from './audience.tsx';
import { Printing } from './printing.tsx';
import { type Loaded, useLater } from './use-later.ts';
import { audience as words } from './words.ts';

function LaterSheet(props: { input: PlanInput; loaded: Loaded; load: () => Promise<boolean> }): ReactElement {
  const { input, loaded, load } = props;
  // The button goes with what it asked for: the focus goes on to that.
  const retry = async () => {
    if (await load()) document.querySelector<HTMLElement>('.sheet')?.focus();
  };
  const missing = <Missing words={words.missing} retry={() => void retry()} />;
  if (loaded === 'missing') return missing;
  if (typeof loaded === 'string') return <Bones />;
  return (
    <FaultFence instead={missing}>
      <loaded.Sheet input={input} />
    </FaultFence>
  );
}

/**
 * The switch between the words for the clinician and those for the patient, with the print of either. The decision and
 * the choices are the same for both. `sheet` takes the place of the clinician's view, which stays as it is behind it.
 */
export function useAudience(props: {
  assessment: Assessment | null;
  choices: Choices | null;
  reading: string[];
  /** False where the site has switched the sheet off: then there is nothing to switch to. */
  hasSheet: boolean;
}): { tools: ReactNode; sheet: ReactNode } {
  const { assessment, choices, reading, hasSheet } = props;
  const [chosen, setChosen] = useState<Audience | null>(null);
  const { loaded, load } = useLater();
  const isKnown = assessment !== null && assessment.patient !== null;
  // The browser's own print command does not wait for code: the paper's is there as soon as there is a plan.
  useEffect(() => {
    if (isKnown) void load();
  }, [isKnown, load]);
  // Without the patient's own record there is nobody to print or to say it for.
  if (assessment === null || assessment.patient === null) return { tools: null, sheet: null };

  const { decision, patient } = assessment;
  const input = { ...assessment, patient, choices: choices ?? defaultChoices(decision) };
  const audience = chosen ?? 'clinician';
  const choose = (next: Audience) => {
    setChosen(next);
    if (next === 'patient') void load();
  };
  const tools = (
    <>
      {hasSheet && (
        <AudienceSwitch
          audience={audience}
          choose={choose}
          isEmergency={decision.disposition === 'emergency'}
          isSwitched={chosen !== null}
        />
      )}
      <Printing audience={audience} input={input} reading={reading} loaded={loaded} load={load} />
    </>
  );
  const sheet = audience === 'patient' && (
    <main className="for-patient">
      <PatientNotice patient={patient} />
      <LaterSheet input={input} loaded={loaded} load={load} />
    </main>
  );
  return { tools, sheet: sheet || null };
}
