import type { Context } from '../context.ts';
import { addDays, addMonths, daysBetween } from '../dates.ts';
import type { CalendarDate, Lesion, Treatment } from '../facts.ts';
import { known } from '../known.ts';
import type { Scan } from '../lesions/scans.ts';
import type { LesionView } from '../lesions/view.ts';
import { measured } from '../plausible.ts';
import { sizeProblem } from '../rules/r06.ts';
import { GROWTH, MTOR, SIZE_MM } from '../thresholds.ts';
import { cm } from '../words/labels.ts';
import { COMPLETE_EXCISION, SAME_LESION, TREATED, WHAT_SIZE, WHEN_TREATED } from '../words/questions.ts';
import { around, type Probe, type ProbeValue } from './probe.ts';

/** What could be otherwise about each lesion: its size, its treatment, and which measurements are of it. */

/** The lesions with this one changed (in place of all entries of its id), and another perhaps gone. */
function replaced(c: Context, changed: Lesion, dropped: string | null = null): ProbeValue['supposition'] {
  const others = (known(c.facts.lesions) ?? []).filter((l) => l.id !== changed.id && l.id !== dropped);
  return [['lesions', [...others, changed]]];
}

/**
 * The sizes at which growth since this scan reaches a limit of K5, regrowth on treatment one of R05c, and a treated
 * lesion what it was before.
 */
function limitsSince(c: Context, scan: Scan, lesion: LesionView, on: CalendarDate): number[] {
  const tenYears = daysBetween(scan.date, on) / 3652.5;
  const limits = [GROWTH.notable, GROWTH.significant].flatMap(({ cmPerYear, mm }) => [
    scan.mm + mm,
    // A rate is rounded half up to 0.01 cm a year before it is compared.
    scan.mm + (cmPerYear * 100 + 0.5) * tenYears,
  ]);
  if (c.mtor !== null) limits.push(scan.mm, scan.mm * MTOR.diameterFromSmallest);
  else if (lesion.treatment !== null) limits.push(scan.mm);
  return limits.map((limit) => Math.ceil(limit * 10) / 10);
}

function sizes(c: Context, lesion: LesionView, on: CalendarDate): number[] {
  const limits: number[] = Object.values(SIZE_MM);
  for (const scan of lesion.scans) if (scan.date < on) limits.push(...limitsSince(c, scan, lesion, on));
  return around(limits, 0.1, [0.1, 400]);
}

function sizeProbe(c: Context, view: LesionView, of: (mm: number) => Lesion, on: CalendarDate): Probe {
  return {
    fact: `lesions.${view.id}.size`,
    text: `${WHAT_SIZE} (lesion ${view.id})`,
    missing: false,
    from: view.current?.mm ?? null,
    unit: 'mm',
    values: sizes(c, view, on).map((mm) => ({ answer: cm(mm), to: mm, supposition: replaced(c, of(mm)) })),
  };
}

/** No size that can be used (R06): a scan of today with each size. */
function missingSize(c: Context, view: LesionView): Probe {
  const { lesion } = view;
  const scanned = (mm: number) => ({
    ...lesion,
    measurements: [...lesion.measurements, measured(c.today, mm)],
  });
  return { ...sizeProbe(c, view, scanned, c.today), missing: true, from: null };
}

/** The longest axis made this long, and no other longer. */
function longest(axesMm: number[], mm: number): number[] {
  const before = Math.max(...axesMm);
  return axesMm.map((axis) => (axis === before ? mm : Math.min(axis, mm)));
}

/** The current value, had it been measured larger or smaller. */
function knownSize(c: Context, view: LesionView, current: Scan): Probe {
  const isCurrent = (m: Lesion['measurements'][number]) =>
    m.date === current.date && m.modality === current.modality && Math.max(...m.axesMm) === current.mm;
  const resized = (mm: number) => ({
    ...view.lesion,
    measurements: view.lesion.measurements.map((m) =>
      isCurrent(m) ? { ...m, axesMm: longest(m.axesMm, mm) } : m,
    ),
  });
  return sizeProbe(c, view, resized, current.date);
}

function sizeProbes(c: Context): Probe[] {
  const probes: Probe[] = [];
  for (const view of c.lesions) {
    if (sizeProblem(view) !== null) probes.push(missingSize(c, view));
    else if (view.state === 'active' && view.current !== null) probes.push(knownSize(c, view, view.current));
  }
  return probes;
}

type Kind = Pick<Treatment, 'procedure' | 'completeExcision'>;

const KINDS: readonly Kind[] = [
  { procedure: 'embolization', completeExcision: null },
  { procedure: 'nephron-sparing-surgery', completeExcision: true },
  { procedure: 'nephron-sparing-surgery', completeExcision: false },
  { procedure: 'ablation', completeExcision: null },
  { procedure: 'nephrectomy', completeExcision: null },
];

function kindText({ procedure, completeExcision }: Kind): string {
  const excision =
    completeExcision === null ? '' : completeExcision ? ', excised completely' : ', not completely';
  return `${procedure.replaceAll('-', ' ')}${excision}`;
}

/** Nothing says whether it was treated: assumed not, and asked (F8). After its last scan: else the scan shows it. */
function treatmentProbe(c: Context, { id, lesion }: LesionView): Probe {
  const values = KINDS.map((kind) => {
    const done: Treatment = { ...kind, date: c.today, sources: [] };
    const answer = `${kindText(kind)} since the last scan`;
    return { answer, to: kind.procedure, supposition: replaced(c, { ...lesion, treated: [done] }) };
  });
  const text = `${TREATED} (lesion ${id})`;
  return { fact: `lesions.${id}.treated`, text, missing: true, from: null, unit: null, values };
}

/** What is not said of a treatment: its day, and whether surgery excised the lesion completely (K25). */
function treatmentDetails(c: Context, { id, lesion }: LesionView): Probe[] {
  const probes: Probe[] = [];
  const treated = lesion.treated ?? [];
  const base = { missing: true, from: null, unit: null };
  for (const [n, t] of treated.entries()) {
    const value = (answer: string, to: string | boolean, more: Partial<Treatment>): ProbeValue => ({
      answer,
      to,
      supposition: replaced(c, { ...lesion, treated: treated.with(n, { ...t, ...more }) }),
    });
    const name = `${t.procedure.replaceAll('-', ' ')}${t.date === null ? '' : ` of ${t.date}`}, lesion ${id}`;
    const path = `lesions.${id}.treated`;
    if (t.date === null) {
      const days = [c.today, addDays(addMonths(c.today, -6), -1), addDays(addMonths(c.today, -12), -1)];
      const values = days.map((day) => value(day, day, { date: day }));
      probes.push({ ...base, fact: `${path}.date`, text: `${WHEN_TREATED} (${name})`, values });
    } else if (t.procedure === 'nephron-sparing-surgery' && t.completeExcision === null) {
      const values = [
        value('yes', true, { completeExcision: true }),
        value('no', false, { completeExcision: false }),
      ];
      probes.push({
        ...base,
        fact: `${path}.completeExcision`,
        text: `${COMPLETE_EXCISION} (${name})`,
        values,
      });
    }
  }
  return probes;
}

function treatmentProbes(c: Context): Probe[] {
  return c.lesions.flatMap((view) =>
    view.lesion.treated === null ? [treatmentProbe(c, view)] : treatmentDetails(c, view),
  );
}

/** An unlinked older measurement: is it of this newer lesion of that side? (K18) */
function linkProbes(c: Context): Probe[] {
  return c.toLink.map((old) => ({
    fact: `lesions.${old.id}`,
    text: `${SAME_LESION} (${old.id}, ${old.side})`,
    missing: true,
    from: null,
    unit: null,
    values: c.lesions
      .filter((l) => l.lesion.side === old.side && l.current !== null)
      .map(({ id, lesion }) => {
        const { unlinked: _, ...linked } = lesion;
        const joined = { ...linked, measurements: [...old.measurements, ...lesion.measurements] };
        return { answer: `same as ${id}`, to: id, supposition: replaced(c, joined, old.id) };
      }),
  }));
}

export function lesionProbes(c: Context): Probe[] {
  return [...sizeProbes(c), ...linkProbes(c), ...treatmentProbes(c)];
}
