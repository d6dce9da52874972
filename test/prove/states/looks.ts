/** Ways in which a state is looked at. Zoomed to 200 % a window of 1280 × 720 has room for a half of each. */
export type Look = {
  name: string;
  width: number;
  height: number;
  zoom: number;
  scheme: 'light' | 'dark';
  /** The system sets the colours, as Windows does in high contrast. */
  forced: boolean;
  /** Contrast is judged: at one width, as colours are the same at every other, and judging them takes most of the time. */
  contrast: boolean;
};

const WIDE = { size: '1280', width: 1280, height: 720, zoom: 1, forced: false, contrast: true };

const KINDS = [
  WIDE,
  { size: '320', width: 320, height: 800, zoom: 1, forced: false, contrast: false },
  { size: '200 %', width: 640, height: 360, zoom: 2, forced: false, contrast: false },
  { ...WIDE, size: 'forced colours', forced: true },
];

export const looks: readonly Look[] = KINDS.flatMap(({ size, ...kind }) =>
  (['light', 'dark'] as const).map((scheme) => ({ name: `${size} ${scheme}`, ...kind, scheme })),
);
