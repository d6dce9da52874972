import type { Context } from '../context.ts';
import { addDays, addMonths } from '../dates.ts';
import type { Treatment } from '../facts.ts';
import type { LesionView } from '../lesions/view.ts';
import { COMPLETE_EXCISION, TREATED, WHEN_TREATED } from '../words/questions.ts';
import { asking, type Probe, type ProbeValue, withLesion } from './probe.ts';
import { removalProbes } from './removals.ts';
import { sameLesionProbes } from './same-lesion.ts';
import { sizeProbes } from './sizes.ts';

/** What could be otherwise about each lesion: its size, its treatment, and which measurements are of it. */

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
    return { answer, to: kind.procedure, supposition: withLesion(c, { ...lesion, treated: [done] }) };
  });
  const text = `${TREATED} (lesion ${id})`;
  return asking(`lesions.${id}.treated`, text, values);
}

/** What is not said of a treatment: its day, and whether surgery excised the lesion completely (K25). */
function treatmentDetails(c: Context, { id, lesion }: LesionView, treated: Treatment[]): Probe[] {
  const probes: Probe[] = [];
  for (const [n, t] of treated.entries()) {
    const value = (answer: string, to: string | boolean, more: Partial<Treatment>): ProbeValue => ({
      answer,
      to,
      supposition: withLesion(c, { ...lesion, treated: treated.with(n, { ...t, ...more }) }),
    });
    const name = `${t.procedure.replaceAll('-', ' ')}${t.date === null ? '' : ` of ${t.date}`}, lesion ${id}`;
    const path = `lesions.${id}.treated`;
    if (t.date === null) {
      const days = [c.today, addDays(addMonths(c.today, -6), -1), addDays(addMonths(c.today, -12), -1)];
      const values = days.map((day) => value(day, day, { date: day }));
      probes.push(asking(`${path}.date`, `${WHEN_TREATED} (${name})`, values));
    } else if (t.procedure === 'nephron-sparing-surgery' && t.completeExcision === null) {
      const values = [
        value('yes', true, { completeExcision: true }),
        value('no', false, { completeExcision: false }),
      ];
      probes.push(asking(`${path}.completeExcision`, `${COMPLETE_EXCISION} (${name})`, values));
    }
  }
  return probes;
}

function treatmentProbes(c: Context): Probe[] {
  return c.lesions.flatMap((view) => {
    const { treated } = view.lesion;
    return treated === null ? [treatmentProbe(c, view)] : treatmentDetails(c, view, treated);
  });
}

export function lesionProbes(c: Context): Probe[] {
  return [...sizeProbes(c), ...sameLesionProbes(c), ...treatmentProbes(c), ...removalProbes(c)];
}
