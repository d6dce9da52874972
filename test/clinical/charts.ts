import type { Facts, Lesion, Measurement, Source } from '../../src/core/facts.ts';
import { chart, charted, lesion, present, scan, series, sized, treatment } from '../../src/core/fixtures.ts';

/** What only a chart can hold and no answer: measurements without a lesion, signs of doubtful time, doubtful drugs. */

const EARLIER = '2025-10-12';
const LATELY = '2026-10-12';
const measuredAt = (reference: string, one: Measurement): Measurement => {
  const source: Source = { from: 'chart', reference, words: 'Size', grade: 'coded' };
  return { ...one, sources: [source] };
};
const unnamed = (id: string, side: Lesion['side'], ...scans: Measurement[]) =>
  lesion(id, scans, { side, unlinked: true });
const lesions = (...all: Lesion[]): Facts =>
  chart({ fatSeen: present({ seen: true, by: 'ct' }), lesions: present(all) });

const nephrectomy = (date: string) => ({ treated: [treatment('nephrectomy', date)] });
const both = [treatment('embolization', '2019-01-01'), treatment('nephrectomy', '2026-01-01')];

const MEASUREMENTS: Record<string, Facts> = {
  'two measurements of one day by two methods': lesions(
    unnamed('A', 'left', measuredAt('Observation/a', scan(LATELY, 35, 'ultrasound'))),
    unnamed('B', 'left', measuredAt('Observation/b', scan(LATELY, 39, 'mri'))),
  ),
  'a newer measurement beside two lesions, one of the other side': lesions(
    unnamed('A', 'left', scan(LATELY, 31)),
    lesion('B', [scan(EARLIER, 28)]),
    lesion('C', [scan(EARLIER, 20)], { side: 'right' }),
  ),
  'a measurement of unknown side, one never measured, and more than can be asked about': lesions(
    unnamed('A', null, scan(LATELY, 12)),
    unnamed('B', null, scan('2026-09-12', 22)),
    unnamed('C', null, scan('2026-08-12', 22)),
    unnamed('D', 'left', scan('2026-07-12', 32)),
    unnamed('E', 'right', scan('2026-06-12', 18)),
    unnamed('F', null, scan('2026-05-12', 17)),
    unnamed('G', null, scan('2026-04-12', 16)),
    lesion('H', [], { boundedByReport: { date: LATELY, upperMm: 15 } }),
    lesion('I', []),
  ),
  'an older measurement of a side with two newer lesions': lesions(
    unnamed('A', 'left', scan('2024-10-12', 20)),
    lesion('B', [scan(LATELY, 33)]),
    lesion('C', [scan(LATELY, 21)]),
    lesion('D', [], { boundedByReport: { date: LATELY, upperMm: 15 } }),
    lesion('E', [scan(LATELY, 18)], { side: 'right' }),
  ),
  'two lesions that reports bound, the newer one named first': lesions(
    lesion('A', [], { boundedByReport: { date: LATELY, upperMm: 15 } }),
    lesion('B', [], { boundedByReport: { date: EARLIER, upperMm: 18 } }),
  ),
  'two lesions that reports bound, the newer one named last': lesions(
    lesion('A', [], { boundedByReport: { date: EARLIER, upperMm: 18 } }),
    lesion('B', [], { boundedByReport: { date: LATELY, upperMm: 15 } }),
    lesion('C', [], { boundedByReport: { date: LATELY, upperMm: 20 } }),
  ),
  'two axes and a second scan of the day of the current value': lesions(
    lesion('A', [
      { ...scan(LATELY, 33), axesMm: [33, 31, 20] },
      scan(LATELY, 33, 'ct'),
      scan(LATELY, 30),
      scan(EARLIER, 29),
    ]),
  ),
};

const REMOVALS: Record<string, Facts> = {
  'a kidney said to be removed, with a lesion of it measured later and one before': lesions(
    lesion('A', [scan('2025-12-01', 35), scan('2026-01-01', 34), scan(LATELY, 20)], { treated: both }),
    lesion('B', [scan('2025-12-01', 25)]),
    lesion('C', [scan('2025-12-01', 25)], { side: 'right', treated: both.slice(0, 1) }),
  ),
  'a removed kidney of unknown side, and lesions of both': lesions(
    lesion('A', [], { side: null, ...nephrectomy('2026-01-01') }),
    lesion('B', [scan('2025-12-01', 45)]),
    lesion('C', [scan('2025-12-01', 25)], { side: 'right' }),
    lesion('D', [scan('2025-12-01', 22)], { side: null }),
  ),
  'a removed kidney of unknown side, measured later': lesions(
    lesion('A', [scan(LATELY, 30)], { side: null, ...nephrectomy('2026-01-01') }),
    lesion('B', [scan(LATELY, 20)], { side: null }),
  ),
};

const SIGNS: Record<string, Facts> = {
  'blood in the urine, nobody says whether visible, and pain of long ago': sized(20, {
    symptoms: present([
      charted('haematuria_unspecified', null),
      charted('flank_pain', '2025-01-01'),
      charted('syncope', null, { nature: 'orthostatic' }),
    ]),
  }),
  'a low pressure of today alone': sized(20, {
    ageYears: present(50),
    bloodPressure: present([{ systolic: 85, diastolic: 50, date: '2026-11-23', sources: [] }]),
  }),
  'an mTOR inhibitor of which nobody says whether it is taken': sized(45, {
    medications: present([
      {
        name: 'everolimus 10 mg',
        status: 'unknown',
        classes: ['mtor-inhibitor'],
        date: '2026-10-01',
        sources: [],
      },
      { name: 'amlodipine', status: 'active', classes: [], date: '2026-10-01', sources: [] },
    ]),
  }),
  'a man recorded as pregnant': series([scan(EARLIER, 20), scan(LATELY, 21)], {
    sex: present('male'),
    pregnant: present(true),
  }),
};

export const CHARTS: Record<string, Facts> = { ...MEASUREMENTS, ...REMOVALS, ...SIGNS };
