import type { ReactElement } from 'react';
import { Correct, type Correcting } from '../answers/correct.tsx';
import { Card } from '../parts/card.tsx';
import { chart } from '../words-in-depth.ts';
import { Kidney } from './kidney.tsx';
import { Lesions } from './lesions.tsx';
import { Medications } from './medications.tsx';
import { OtherFacts } from './other-facts.tsx';

/** What was found, each value with its day, unit and entry, and what can be done about it. */
export function FromTheChart(props: Correcting): ReactElement {
  const { assessment } = props;
  return (
    <Card title={chart.title}>
      <Lesions assessment={assessment} answer={props.answer} />
      <Kidney assessment={assessment} />
      <Medications {...props} />
      <OtherFacts assessment={assessment} />
      <Correct {...props} />
    </Card>
  );
}
