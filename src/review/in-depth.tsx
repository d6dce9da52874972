import { type ComponentProps, memo, type ReactElement } from 'react';
import { Heard } from './answers/heard.tsx';
import { YouAnswered } from './answers/you-answered.tsx';
import { FromTheChart } from './chart/from-the-chart.tsx';
import type { Choosing } from './choosing/use-choosing.ts';
import { NextSteps } from './options/next-steps.tsx';
import { Options } from './options/options.tsx';
import { LaterPictures } from './pictures/later-pictures.tsx';
import { SavePanel } from './save/save-panel.tsx';
import { InMind } from './unknowns/in-mind.tsx';
import { Settle } from './unknowns/settle.tsx';
import { WhatIf } from './what-if/what-if.tsx';
import { Why } from './why/reasons.tsx';

/** What the plan is chosen to be does not touch these: they are not drawn again with every letter of a reason. */
const Still = {
  InMind: memo(InMind),
  Why: memo(Why),
  WhatIf: memo(WhatIf),
  NextSteps: memo(NextSteps),
  FromTheChart: memo(FromTheChart),
  LaterPictures: memo(LaterPictures),
  Heard: memo(Heard),
  Settle: memo(Settle),
  YouAnswered: memo(YouAnswered),
};

/** Everything one step deeper than the first view. Its code arrives after the recommendation. */
export function InDepth(
  props: ComponentProps<typeof WhatIf> &
    ComponentProps<typeof FromTheChart> &
    ComponentProps<typeof LaterPictures> & { choosing: Choosing | null },
): ReactElement {
  const { assessment, choosing, resources, recorded, answers, answer, suppose } = props;
  const { decision } = assessment;
  return (
    <>
      <Still.InMind decision={decision} />
      <Still.Why assessment={assessment} />
      <Still.WhatIf assessment={assessment} answers={answers} suppose={suppose} />
      <Options decision={decision} choosing={choosing} />
      <Still.NextSteps decision={decision} />
      <Still.FromTheChart assessment={assessment} recorded={recorded} answers={answers} answer={answer} />
      <Still.LaterPictures assessment={assessment} resources={resources} />
    </>
  );
}

/** Beside the answer: what is open, what was answered, and the one action. */
export function Rail(
  props: ComponentProps<typeof SavePanel> &
    ComponentProps<typeof Settle> &
    ComponentProps<typeof YouAnswered>,
): ReactElement {
  const { assessment, answers, answer, recorded, undo, ...saving } = props;
  return (
    <>
      <Still.Heard answers={answers} />
      <Still.Settle assessment={assessment} answers={answers} answer={answer} />
      <Still.YouAnswered answers={answers} recorded={recorded} undo={undo} />
      <SavePanel assessment={assessment} answers={answers} {...saving} />
    </>
  );
}
