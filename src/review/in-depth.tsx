import type { ComponentProps, ReactElement } from 'react';
import type { Assessment } from '../assessment.ts';
import { FromTheChart } from './chart/from-the-chart.tsx';
import { NextSteps } from './options/next-steps.tsx';
import { Options } from './options/options.tsx';
import { SavePanel } from './save/save-panel.tsx';
import { Alerts } from './unknowns/alerts.tsx';
import { Settle } from './unknowns/settle.tsx';
import { Why } from './why/reasons.tsx';

/** Everything one step deeper than the first view. Its code arrives after the recommendation. */
export function InDepth({ assessment }: { assessment: Assessment }): ReactElement {
  const { decision } = assessment;
  return (
    <>
      <Why assessment={assessment} />
      <Options options={decision.options} />
      <NextSteps decision={decision} />
      <FromTheChart assessment={assessment} />
    </>
  );
}

/** Beside the answer: what is to be heeded, what is open, and the one action. */
export function Rail(props: ComponentProps<typeof SavePanel>): ReactElement {
  const { decision } = props.assessment;
  return (
    <>
      <Alerts alerts={decision.alerts} />
      <Settle decision={decision} />
      <SavePanel {...props} />
    </>
  );
}
