import type { ReactElement } from 'react';
import type { Assessment } from '../../assessment.ts';
import { withdrawable } from '../../chart/answers/withdrawn.ts';
import type { Lesion, Measurement } from '../../core/facts.ts';
import { AnswerForm } from './answer-form.tsx';
import type { Answer } from './ask.tsx';
import { WHY_LIMIT } from './correct-one.tsx';
import { type Field, type Form, oneOf } from './fields.ts';
import { Fold } from './fold.tsx';
import { listedLesions, measurementWords } from './recorded.ts';
import { notUsed as words } from './words.ts';

const whyField: Field = { name: 'why', label: words.why, path: 'why', kind: 'text', limit: WHY_LIMIT };

const isThereField = oneOf('isThere', 'isThere', words.isThere, { yes: words.there, no: words.noLesion });

/** Where nothing else tells of a lesion it is asked whether there is one. The only lesion stays: unknown is not none. */
function formFor(at: readonly string[], mayBeNone: boolean): Form {
  return {
    summary: words.action,
    fields: [whyField, ...(mayBeNone ? [isThereField] : [])],
    said: ({ isThere }) => (isThere === 'no' ? words.saidNoLesion : words.said),
    read: ({ isThere }) => ({ notUsed: { at, ...(isThere === 'no' ? { noLesion: true } : {}) } }),
  };
}

const standsAlone = ({ measurements, treated, boundedByReport }: Lesion): boolean =>
  measurements.length === 1 && (treated ?? []).length === 0 && boundedByReport === null;

/** A measurement of the chart is told not to be used, and why. Nothing where it is not of the chart. */
export function DoNotUse(props: {
  lesion: Lesion;
  measurement: Measurement;
  assessment: Assessment;
  answer: Answer;
}): ReactElement | null {
  const { lesion, measurement, assessment, answer } = props;
  const at = withdrawable(measurement);
  if (at.length === 0) return null;
  const size = measurementWords(measurement);
  const mayBeNone = standsAlone(lesion) && listedLesions(assessment.facts).length > 1;
  return (
    <Fold quiet words={words.action} label={words.of(size)}>
      <AnswerForm
        form={formFor(at, mayBeNone)}
        today={assessment.today}
        use={(said, change, { why }) =>
          answer({
            key: `not used ${at.join()}`,
            question: words.question(lesion.id, size),
            said,
            change,
            reason: words.reason(size, String(why)),
          })
        }
      />
    </Fold>
  );
}
