import { type ReactElement, useId } from 'react';
import { SIZE_MM } from '../../core/thresholds.ts';
import { formatDate } from '../format.ts';
import { Deeper } from '../parts/card.tsx';
import { Table } from '../parts/table.tsx';
import type { Kidneys, MapLesion } from './kidney-sides.ts';
import { Entry } from './said.tsx';
import { columns, map as words, pictures, sizes } from './words.ts';

/** The widest circle, in pixels, and how many a millimetre has at most: three columns fit the narrowest screen. */
const WIDEST = 72;
const PER_MM = 1.2;

const OUTLINE = 'M38 4C17 0 5 24 5 50s11 50 32 46c15-3 18-15 14-25-4-9-9-12-9-21s6-13 9-21c4-11 1-22-13-25z';

const sizeWords = ({ row, removed }: MapLesion): string => (removed ? words.removedLesion : row.size);

function Circle({ mm, scale }: { mm: number; scale: number }): ReactElement {
  const width = Math.max(4, mm * scale);
  return (
    <svg width={width} height={width} viewBox="-1 -1 2 2" aria-hidden="true">
      <circle r="0.98" />
    </svg>
  );
}

function LesionItem({ lesion, scale }: { lesion: MapLesion; scale: number }): ReactElement {
  const { id, mm, removed } = lesion;
  return (
    <li>
      {mm !== null && !removed && <Circle mm={mm} scale={scale} />}
      <span>
        <b>{id}</b> {sizeWords(lesion)}
      </span>
    </li>
  );
}

type Column = Kidneys['columns'][number];

const removalWords = ({ removal }: Column): string | null =>
  removal && (removal.date === null ? words.removedUndated : words.removed(formatDate(removal.date)));

function columnWords(column: Column): string {
  const lesions = column.lesions.map((one) => `${one.id} ${sizeWords(one)}`);
  return [removalWords(column) ?? [], ...(lesions.length > 0 ? lesions : [words.none])].flat().join(', ');
}

/** A scheme: the right one is the left one seen in a mirror. */
function Outline({ column, name }: { column: Column; name: string }): ReactElement {
  const id = useId();
  return (
    <svg
      className="kidney"
      data-removed={column.removal !== null}
      viewBox="0 0 60 100"
      role="img"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}description`}
    >
      <title id={`${id}title`}>{name}</title>
      <desc id={`${id}description`}>{columnWords(column)}</desc>
      <g transform={column.side === 'left' ? 'matrix(-1 0 0 1 60 0)' : undefined}>
        <path d={OUTLINE} />
        {column.removal !== null && <path d="M10 14 46 86M46 14 10 86" />}
      </g>
    </svg>
  );
}

function Side({ column, scale }: { column: Column; scale: number }): ReactElement {
  const { side, lesions, removal } = column;
  const name = side === 'unknown' ? words.unknownSide : words.kidney[side];
  const isContradicted = removal !== null && lesions.some(({ removed, mm }) => !removed && mm !== null);
  return (
    <div>
      <p>
        <b>{name}</b>
      </p>
      {side === 'unknown' ? <div className="kidney" /> : <Outline column={column} name={name} />}
      {removal !== null && <p>{removalWords(column)}</p>}
      {lesions.length === 0 ? (
        <p className="soft">{side === 'unknown' ? words.noneUnknown : words.none}</p>
      ) : (
        <ul>
          {lesions.map((lesion) => (
            <LesionItem key={lesion.id} lesion={lesion} scale={scale} />
          ))}
        </ul>
      )}
      {isContradicted && <p>{words.stillMeasured}</p>}
    </div>
  );
}

function Scale({ scale }: { scale: number }): ReactElement {
  const width = SIZE_MM.intervene * scale;
  return (
    <p className="scale small">
      <svg width={width} height="10" aria-hidden="true">
        <path d={`M0.5 0v10M0 5h${width}M${width - 0.5} 0v10`} />
      </svg>
      {`${words.scale}. ${words.toScale}`}
    </p>
  );
}

/** Which lesion is in which kidney, and how large: to scale, and nowhere in particular. */
export function KidneyMap({ kidneys }: { kidneys: Kidneys }): ReactElement {
  const { missingUnknown } = kidneys;
  const shown = kidneys.columns.filter(({ side, lesions }) => side !== 'unknown' || lesions.length > 0);
  const lesions = kidneys.columns.flatMap((column) => column.lesions);
  const scale = Math.min(PER_MM, WIDEST / Math.max(1, ...lesions.map(({ mm }) => mm ?? 0)));
  const { lesion, kidney, size, date, entry } = columns;
  return (
    <div className="stack">
      <h3>{words.title}</h3>
      {missingUnknown === 'removed' && <p>{words.removedSideUnknown}</p>}
      {missingUnknown === 'stated' && <p>{words.solitary}</p>}
      <p className="small">{`${words.viewed} ${words.schema}`}</p>
      <div className="kidneys">
        {shown.map((column) => (
          <Side key={column.side} column={column} scale={scale} />
        ))}
      </div>
      {lesions.length > 0 && (
        <>
          <Scale scale={scale} />
          <Deeper summary={pictures.table(words.title)}>
            <Table
              caption={words.title}
              columns={[lesion, kidney, size, date, entry]}
              rows={lesions.map((one) => ({
                key: one.id,
                cells: [
                  one.id,
                  sizes.side[one.row.lesion.side ?? 'unknown'],
                  sizeWords(one),
                  one.row.date,
                  <Entry key="entry" sources={one.sources} />,
                ],
              }))}
            />
          </Deeper>
        </>
      )}
    </div>
  );
}
