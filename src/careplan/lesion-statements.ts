import type { Derived, Growth } from '../core/decision.ts';
import type { Lesion, Measurement, Source } from '../core/facts.ts';
import { MODALITY, words } from './labels.ts';
import type { Statement } from './statement.ts';
import { millimetres, tidy } from './text.ts';

const GROWTH: Record<Growth['class'], string> = {
  none: 'no notable growth',
  notable: 'notable growth',
  significant: 'significant growth',
  fast: 'fast growth',
  'not-known': 'growth not known',
};

const longest = (measurement: Measurement): number => Math.max(...measurement.axesMm);

function lesionName({ id, side }: Lesion): string {
  return `Lesion ${tidy(id, 40)}, ${side === null ? 'side not recorded' : `${side} kidney`}`;
}

function sizeText(measurement: Measurement): string {
  const axes = measurement.axesMm.length > 1 ? ` (${measurement.axesMm.map(millimetres).join(' × ')})` : '';
  const modality = measurement.modality === null ? 'modality not recorded' : MODALITY[measurement.modality];
  return `${millimetres(longest(measurement))}${axes} on ${measurement.date ?? 'a day not recorded'}, ${modality}`;
}

/** The measurement the core took as the lesion's current value. */
function currentOf(lesion: Lesion, derived: Derived): Measurement | undefined {
  const state = derived.lesions.find(({ id }) => id === lesion.id);
  return lesion.measurements.findLast(
    (measurement) =>
      measurement.unusable === undefined &&
      measurement.date === state?.sizeDate &&
      longest(measurement) === state?.sizeMm,
  );
}

function boundText({ boundedByReport: bound }: Lesion): string | null {
  if (bound === null) return null;
  const size =
    bound.upperMm === null ? 'smaller than those measured' : `at most ${millimetres(bound.upperMm)}`;
  return `not measured, reported ${size} on ${bound.date}`;
}

/** Size, growth, bound and treatments of one lesion. `listed`: the sources of the list it stands in. */
export function lesionStatements(
  lesion: Lesion,
  listed: Source[],
  derived: Derived,
  growth: Growth[],
): Statement[] {
  const what = lesionName(lesion);
  const of = (value: string, sources: Source[]): Statement => ({ fact: 'lesions', what, value, sources });
  const state = derived.lesions.find(({ id }) => id === lesion.id);
  const current = currentOf(lesion, derived);
  const found: Statement[] = [];
  if (current !== undefined) {
    found.push(of(`${sizeText(current)}; ${words(state?.state ?? 'active')}`, current.sources));
  }
  const rate = growth.find((one) => one.lesion === lesion.id);
  const earlier = lesion.measurements.find(
    (one) => one.unusable === undefined && one !== current && one.date !== null && one.date === rate?.from,
  );
  if (rate !== undefined && earlier !== undefined) {
    const speed =
      rate.cmPerYear === null ? '' : `; since then ${rate.cmPerYear} cm per year (${GROWTH[rate.class]})`;
    found.push({ ...of(`${sizeText(earlier)}${speed}`, earlier.sources), what: `${what}, earlier` });
  }
  const bound = boundText(lesion);
  if (bound !== null) found.push(of(bound, lesion.measurements.at(-1)?.sources ?? listed));
  if (found.length === 0) found.push(of('no usable size', listed));
  for (const treatment of lesion.treated ?? []) {
    found.push(
      of(`${words(treatment.procedure)} on ${treatment.date ?? 'a day not recorded'}`, treatment.sources),
    );
  }
  return found;
}
