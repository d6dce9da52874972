import type { ReactElement, ReactNode } from 'react';
import type { Assessment } from '../../assessment.ts';
import { Card } from '../parts/card.tsx';
import { chart } from '../words-in-depth.ts';
import { Kidney } from './kidney.tsx';
import { Lesions } from './lesions.tsx';
import { Medications } from './medications.tsx';
import { OtherFacts } from './other-facts.tsx';

/** What was found, each value with its day, unit and entry. `children`: what can be done about it. */
export function FromTheChart(props: { assessment: Assessment; children: ReactNode }): ReactElement {
  const { assessment } = props;
  return (
    <Card title={chart.title}>
      <Lesions assessment={assessment} />
      <Kidney assessment={assessment} />
      <Medications assessment={assessment} />
      <OtherFacts assessment={assessment} />
      {props.children}
    </Card>
  );
}
