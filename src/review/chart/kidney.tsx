import type { ReactElement } from 'react';
import type { Assessment } from '../../assessment.ts';
import { creatinineAmount } from '../../careplan/values.ts';
import type { Kidney as KidneyFinding } from '../../core/decision.ts';
import { formatDate, formatNumber } from '../format.ts';
import { Deeper } from '../parts/card.tsx';
import { Sources } from '../why/sources.tsx';
import { why } from '../why/words.ts';
import { chart } from '../words-in-depth.ts';
import { Absent } from './absent.tsx';

/** Where the value came from, with its day; null when neither is known, and then no value is shown. */
function origin({ facts }: Assessment, kidney: KidneyFinding) {
  const { egfr, creatinine } = facts;
  if (egfr.state === 'present' && egfr.value.value === kidney.egfr) {
    return { words: chart.reported(formatDate(egfr.value.date)), sources: egfr.sources };
  }
  if (creatinine.state !== 'present') return null;
  const { value, sources } = creatinine;
  return { words: chart.calculated(creatinineAmount(value), formatDate(value.date)), sources };
}

/** eGFR with its unit, equation and day, and the KDIGO categories where they are valid. */
export function Kidney({ assessment }: { assessment: Assessment }): ReactElement {
  const { kidney } = assessment.decision;
  const from = kidney === null ? null : origin(assessment, kidney);
  return (
    <div className="stack">
      <h3>{chart.kidney}</h3>
      {kidney === null || from === null ? (
        <Absent fact={assessment.facts.egfr} gaps={assessment.gaps} none={chart.noKidney} />
      ) : (
        <>
          <p>
            <b>
              {chart.egfr(`${kidney.comparator ?? ''}${formatNumber(Math.round(kidney.egfr * 10) / 10)}`)}
            </b>{' '}
            {kidney.g} {kidney.a}{' '}
            <span className="soft">{`${chart.equation(kidney.equation)}, ${from.words}`}</span>
          </p>
          <Deeper summary={why.chartSays}>
            <Sources sources={from.sources} />
          </Deeper>
        </>
      )}
    </div>
  );
}
