import type { ReactElement } from 'react';
import type { Modality } from '../../core/facts.ts';

const PATHS = {
  circle: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  square: 'M-4.5-4.5h9v9h-9z',
  diamond: 'M0-6.5 6.5 0 0 6.5-6.5 0z',
  triangle: 'M0-6 6 5H-6z',
  ring: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  down: 'M0 6-6-5H6z',
};

export type Shape = keyof typeof PATHS;

/** Each kind of scan has its own outline, so that none rests on colour. */
export const SHAPE_OF: Record<Modality | 'unknown', Shape> = {
  ultrasound: 'circle',
  ct: 'square',
  mri: 'diamond',
  unknown: 'ring',
};

/** `x` in percent of the width, `y` in pixels: a picture fits any width without measuring it. */
export function Marker(props: { shape: Shape; x: number; y: number }): ReactElement {
  const { shape, x, y } = props;
  return (
    <svg x={`${x}%`} y={y} width="1" height="1" overflow="visible" role="presentation">
      <circle className="halo" r="12" />
      <path className="marker" data-shape={shape} d={PATHS[shape]} />
    </svg>
  );
}

/** What each shape stands for, in words. */
export function Legend({ entries }: { entries: { shape: Shape; words: string }[] }): ReactElement {
  return (
    <ul className="legend">
      {entries.map(({ shape, words }) => (
        <li key={words}>
          <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
            <path className="marker" data-shape={shape} d={PATHS[shape]} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
