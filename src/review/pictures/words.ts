/** Every sentence of the pictures. */

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const pictures = {
  title: 'Over time, from the chart',
  lead: 'Drawn from what the chart records. Nothing here decides anything: the recommendation stands above.',
  reading: 'Point at a value, or reach it with Tab and the arrow keys, to read it below its picture.',
  keys: 'Arrow keys move between the values. The same values stand in the table below the picture.',
  today: 'today',
  table: (what: string) => `${what}: the values as a table`,
  notDrawn: 'Not drawn, and why',
  drawn: 'yes',
  notDrawnBecause: (why: string) => `no: ${why}`,
  noDate: 'no date',
  noEntry: 'none',
  between: (from: string, to: string) => `some day from ${from} to ${to}`,
  answered: (date: string) => `entered by the clinician, ${date}`,
};

export const columns = {
  lesion: 'Lesion',
  kidney: 'Kidney',
  size: 'Size',
  date: 'Date',
  modality: 'Modality',
  drawn: 'Drawn',
  entry: 'Chart entry',
  egfr: 'eGFR',
  equation: 'Equation',
  drug: 'Medicine or procedure',
  kind: 'Recognised as',
  from: 'From',
  to: 'To',
};

export const sizes = {
  title: 'Lesion size',
  describe: (lesions: number) =>
    `Longest axis in centimetres of ${counted(lesions, 'lesion', 'lesions')} over time, with lines at 4 cm and 3 cm.`,
  unit: 'Longest axis, cm',
  line: (cm: string) => `${cm} cm`,
  name: (id: string, side: string) => `${id}, ${side}`,
  side: { left: 'left', right: 'right', unknown: 'side not known' },
  modality: { ultrasound: 'ultrasound', ct: 'CT', mri: 'MRI', unknown: 'modality not recorded' },
  lineNote: 'Dashed line: two kinds of scan (ultrasound, and CT or MRI), which are not compared for growth.',
  breakNote: 'A line ends at a treatment: what was measured before is not compared with what came after.',
  intervalNote:
    'Bar to the left of a value: the chart says only the month or year. The value stands on its last day.',
  none: 'No lesion has a size that can be drawn.',
  undrawn: {
    'no-unit': 'no unit',
    'unknown-unit': 'unit not known',
    implausible: 'not plausible',
    future: 'dated in the future',
    'bound-only': 'a bound (below or above a number), not a size',
    'no-such-day': 'its date is no day of the calendar',
    undated: 'no date',
    'no-number': 'no number',
  },
  bounded: (size: string) => `below ${size} by report`,
  boundedOnly: 'bounded by report, without a number',
  tooMany: (left: number, most: number) =>
    `${counted(left, 'more lesion', 'more lesions')}: the picture holds the ${most} largest, the table all`,
};

export const trend = {
  short: (lesion: string, date: string, earliest: string, latest: string) =>
    `${lesion} · trend reaches 4 cm ${date} (${earliest} – ${latest})`,
  noLatest: 'no latest date',
  reaches: (lesion: string, date: string) =>
    `${lesion}: if it went on growing as between its scans, it would reach 4 cm on ${date}.`,
  range: (earliest: string, latest: string) =>
    `From ${earliest} to ${latest}, if its last size was measured 3 mm too small or too large.`,
  openRange: (earliest: string) =>
    `From ${earliest} on, with no latest date: it may be growing no more than measuring alone can make.`,
  beyond: 'The picture ends before that range does.',
  past: 'These days lie before today: a new scan tells.',
  caution:
    'A straight line drawn on, for planning. It is no forecast, and the recommendation does not rest on it.',
  none: (lesions: string) => `No trend to 4 cm is drawn for ${lesions}: the sizes do not support one.`,
  reached: (lesions: string) => `No trend to 4 cm is drawn for ${lesions}: last measured at 4 cm or more.`,
  needs:
    'A trend needs two usable scans of one kind (ultrasound, or CT and MRI) at least 6 months apart and since the last treatment, linked to one lesion, 3 mm or more of growth, a last size below 4 cm that is not older than 24 months, and 4 cm within 100 years.',
};

export const kidney = {
  title: 'Kidney function',
  describe: (values: number) =>
    `eGFR in mL/min/1.73 m² over time: ${counted(values, 'value', 'values')}, with the KDIGO categories G1 to G5 as bands.`,
  describePlain: (values: number) =>
    `eGFR in mL/min/1.73 m² over time: ${counted(values, 'value', 'values')}.`,
  unit: 'eGFR, mL/min/1.73 m²',
  value: (number: string) => `eGFR ${number} mL/min/1.73 m²`,
  noEquation: 'equation not stated',
  calculated: 'calculated from creatinine',
  none: 'No eGFR with a number and a date is recorded in what was read.',
  bands: 'Bands: KDIGO categories G1 (highest) to G5.',
  noBands: (why: string) => `No KDIGO bands. ${why}`,
  adultBands: (date: string) => `The bands begin at age 18 (${date}): they are for adults.`,
  bound: 'a bound (below or above a number), not a value',
  older: (n: number) => `${counted(n, 'older value is', 'older values are')} left out of picture and table`,
};

export const drugs = {
  title: 'Medicines and procedures',
  describe: (lanes: number) =>
    `When ${counted(lanes, 'recognised medicine was', 'recognised medicines were')} taken, as far as the chart says, and procedures on the kidneys.`,
  nothing: 'Nothing of this falls into the time of the picture.',
  none: 'No recognised medicine or procedure with a date is recorded in what was read. That does not mean that there was none.',
  only: 'Only medicines that the app recognises and checks. The whole list stands above, under Medications.',
  answered: 'What was answered here about medicines is not drawn: the bars show the chart alone.',
  procedures: 'Procedures',
  treated: (lesions: string) => `treated ${lesions}`,
  prescribed: (date: string) => `prescribed ${date}`,
  ongoing: 'taken now, as recorded',
  endUnknown: 'end not recorded',
  endMark: 'end ?',
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  fromOn: (from: string, end: string) => `from ${from}, ${end}`,
  endNote: 'Dotted end: when it ended is not recorded.',
  vagueNote: 'Open part of a bar: the chart says only the month or year.',
  unusable: {
    'no-start': 'no start recorded',
    'not-taken': 'recorded as not taken, or never signed',
    'status-unknown': 'not known whether taken',
    'ends-before-start': 'ends before it starts',
    'no-date': 'no date',
    earlier: 'before the time that is drawn',
  },
  procedure: {
    embolization: 'Embolization',
    'nephron-sparing-surgery': 'Nephron-sparing surgery',
    ablation: 'Ablation',
    nephrectomy: 'Nephrectomy',
  },
};

export const map = {
  title: 'The kidneys',
  viewed: 'Seen from the front: the patient’s right is on your left.',
  schema:
    'The outlines are a scheme. Where in the kidney a lesion lies is not known here, so lesions stand beside them.',
  scale: '4 cm',
  toScale: 'Circles are as wide as the longest axis, all to one scale.',
  kidney: { right: 'R · right kidney', left: 'L · left kidney' },
  unknownSide: 'Side not known',
  none: 'no lesion recorded',
  noneUnknown: 'no lesion without a side',
  removed: (date: string) => `removed ${date}`,
  removedUndated: 'removed, no date recorded',
  removedLesion: 'removed',
  stillMeasured:
    'A lesion was measured here after the kidney was removed, as the chart has it. Please check.',
  solitary: 'A single kidney is recorded. Which one is missing is not recorded in a way the app reads.',
  removedSideUnknown: 'A kidney was removed. Which one is not recorded.',
};
