import type { ReactElement } from 'react';
import type { Assessment } from '../../assessment.ts';
import { Card } from '../parts/card.tsx';
import { chart } from '../words.ts';
import { Kidney } from './kidney.tsx';
import { Lesions } from './lesions.tsx';
import { Medications } from './medications.tsx';
import { OtherFacts } from './other-facts.tsx';

/** What was found, each value with its day, unit and entry. Stands beside the verdict and does not wait for it. */
export function FromTheChart(props: { assessment: Assessment; governing: string | null }): ReactElement {
  const { assessment, governing } = props;
  return (
    <Card title={chart.title}>
      <Lesions assessment={assessment} governing={governing} />
      <Kidney assessment={assessment} />
      <Medications assessment={assessment} />
      <OtherFacts assessment={assessment} />
    </Card>
  );
}
