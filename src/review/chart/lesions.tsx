import { Fragment, type ReactElement } from 'react';
import type { Answer } from '../answers/ask.tsx';
import { DoNotUse } from '../answers/do-not-use.tsx';
import { measurementWords } from '../answers/recorded.ts';
import { notUsed } from '../answers/words.ts';
import type { Assessment } from '../../assessment.ts';
import { MODALITY } from '../../careplan/labels.ts';
import { sentenceCase } from '../../core/words/labels.ts';
import type { Measurement } from '../../core/facts.ts';
import { formatDate, formatSize } from '../format.ts';
import { Deeper } from '../parts/card.tsx';
import { Table } from '../parts/table.tsx';
import { Sources } from '../why/sources.tsx';
import { chart, source } from '../words-in-depth.ts';
import { Absent, Incomplete } from './absent.tsx';
import { type LesionRow, lesionRows } from './lesion-rows.ts';

type Listing = { assessment: Assessment; answer: Answer };

/** A number that cannot be used is shown only in the chart's own words, with the reason. */
function MeasurementEntry({ measurement }: { measurement: Measurement }): ReactElement {
  const { date, axesMm, modality, unusable } = measurement;
  const words =
    unusable !== undefined
      ? chart.unusable[unusable]
      : [
          date === null ? source.undated : formatDate(date),
          date === null ? null : formatSize(...axesMm),
          modality === null ? chart.modalityUnknown : sentenceCase(MODALITY[modality]),
        ]
          .filter((one) => one !== null)
          .join(' · ');
  return (
    <>
      <p>{words}</p>
      <Sources sources={measurement.sources} />
    </>
  );
}

/** One that the clinician does not use stays in sight, with the reason among its sources. */
function WithdrawnEntry({ measurement }: { measurement: Measurement }): ReactElement {
  return (
    <>
      <p>{notUsed.line(measurementWords(measurement))}</p>
      <Sources sources={measurement.sources} />
    </>
  );
}

function History(props: Listing & { row: LesionRow }): ReactElement | null {
  const { lesion } = props.row;
  const { measurements, withdrawn = [], treated } = lesion;
  const count = measurements.length + withdrawn.length;
  if (count === 0) return null;
  return (
    <Deeper summary={`${lesion.id}: ${chart.measurements(count)}`}>
      <div className="stack">
        {measurements.toReversed().map((measurement, index) => (
          // Newest first; a lesion can have two measurements on one day, so the place is the identity.
          <Fragment key={measurements.length - index}>
            <MeasurementEntry measurement={measurement} />
            <DoNotUse
              lesion={lesion}
              measurement={measurement}
              assessment={props.assessment}
              answer={props.answer}
            />
          </Fragment>
        ))}
        {withdrawn.map((measurement) => (
          <WithdrawnEntry key={measurementWords(measurement)} measurement={measurement} />
        ))}
        <Sources sources={(treated ?? []).flatMap((one) => one.sources)} />
      </div>
    </Deeper>
  );
}

function nameOf({ lesion }: LesionRow, governing: string | null): string {
  const marks = [
    lesion.id === governing ? chart.governing : null,
    lesion.unlinked === true ? chart.unlinked : null,
  ];
  const said = marks.filter((mark) => mark !== null).join(', ');
  return said === '' ? lesion.id : `${lesion.id} (${said})`;
}

/** Every lesion the chart shows, with what is current and what stands behind it. */
export function Lesions({ assessment, answer }: Listing): ReactElement {
  const governing = assessment.decision.governingLesion;
  const rows = lesionRows(assessment);
  const { columns } = chart;
  return (
    <div className="stack">
      <h3>{chart.lesions}</h3>
      <Incomplete fact="lesions" gaps={assessment.gaps} />
      {rows.length === 0 ? (
        <Absent fact={assessment.facts.lesions} gaps={assessment.gaps} none={chart.noLesion} />
      ) : (
        <Table
          caption={chart.lesions}
          columns={[
            columns.lesion,
            columns.side,
            columns.size,
            columns.date,
            columns.modality,
            columns.state,
            columns.growth,
          ]}
          rows={rows.map((row) => ({
            key: row.lesion.id,
            cells: [
              nameOf(row, governing),
              row.side,
              row.size,
              row.date,
              row.modality,
              row.state,
              row.growth,
            ],
          }))}
        />
      )}
      {rows.map((row) => (
        <History key={row.lesion.id} row={row} assessment={assessment} answer={answer} />
      ))}
    </div>
  );
}
