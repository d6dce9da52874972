import type { Modality } from '../../core/facts.ts';
import { lazily } from '../../core/lazily.ts';
import { gradeOf } from '../../terminology/match.ts';
import { METHODS } from '../../terminology/tumour-size.ts';
import type { Answered } from '../answered.ts';
import { codedOf, statusCode, words } from '../coded.ts';
import type { Chart } from '../collect.ts';
import type { Entry } from '../entry.ts';
import { child, type Json, list, readable, text } from '../json.ts';
import { lengthsOf } from '../lengths.ts';
import { modalityOf } from '../modality.ts';
import { usableObservation } from '../observations.ts';
import { placeOf } from '../place.ts';
import { sizeKindOf } from '../size-kind.ts';
import { observed } from '../refused-dates.ts';
import { observedWhen, parseWhen, type When } from '../when.ts';
import { htmlText } from './html-text.ts';
import type { About } from './sizes-in-text.ts';

/** The words of one report, and which scan they are of. */
export type ReportText = {
  entry: Entry;
  words: string;
  when: When | null;
  /** Where the entry says when. */
  dated: readonly string[];
  modality: () => Modality | null;
  about: About;
};

/** As much of a report as is looked at: far more than one has, far less than what an attachment may hold. */
const LOOKED_AT = 50_000;

const start = (long: string) => long.slice(0, LOOKED_AT);

/** Each part of a report begins anew, as under a heading. */
const NEW_PART = '\n\nREPORT:\n';

/** Base64 to text; null where it is none. */
function decoded(data: string, charset: string): string | null {
  const encoded = data.slice(0, Math.ceil(LOOKED_AT / 3) * 4).replaceAll(/\s/g, '');
  try {
    const bytes = atob(encoded.length % 4 === 1 ? encoded.slice(0, -1) : encoded);
    return new TextDecoder(charset).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    // Not base64, or a charset that nobody knows.
    return null;
  }
}

/** The text of an attachment that holds it itself, as plain text or HTML. */
function attached(attachment: Json): string[] {
  const type = /^\s*text\/(plain|html)\b(?:.*?charset="?([\w-]+))?/i.exec(
    text(attachment, 'contentType') ?? '',
  );
  const data = attachment['data'];
  if (type === null || typeof data !== 'string') return [];
  const held = decoded(data, type[2] ?? 'utf-8');
  if (held === null) return [];
  return [type[1]?.toLowerCase() === 'html' ? htmlText(held) : held];
}

function said(json: Json, key: string): string[] {
  const value = json[key];
  return typeof value === 'string' && value !== '' ? [start(value)] : [];
}

/** Looked for before anything else is done with a text: most texts of a chart name no such tumour. */
const MAY_NAME = /angio-? ?my|lipoma|AML/i;

const narrative = (json: Json): string[] =>
  said(child(json, 'text') ?? {}, 'div')
    .filter((div) => MAY_NAME.test(div))
    .map(htmlText);

/** Lines at the head of a report that speak of other scans. */
const OF_ANOTHER = /\b(?:compar\w+|prior|previous\w*|history|indication|clinical|known|recommend\w*)\b/i;

/** How the scan was made, by the first lines of its report; two methods at once are none. */
function modalityInWords(report: string): Modality | null {
  const lines = report.slice(0, 2000).split('\n').slice(0, 12);
  const own = words(...lines.filter((line) => !OF_ANOTHER.test(line)));
  const found = (['ultrasound', 'mri', 'ct'] as const).filter((one) => gradeOf(METHODS[one], own) !== null);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function readOf(
  chart: Chart,
  entry: Entry,
  parts: readonly string[],
  { when, dated }: Pick<ReportText, 'when' | 'dated'>,
  about: About,
): ReportText[] {
  const report = start(readable(parts.join(NEW_PART)));
  if (about === null && !MAY_NAME.test(report)) return [];
  const kind = codedOf(child(entry.json, 'type')).texts;
  const modality = lazily(
    () =>
      modalityOf(chart, [entry], new Map([[entry, [entry]]])) ??
      modalityInWords([...kind, report].join('\n')),
  );
  return [{ entry, words: report, when, dated, modality, about }];
}

const ofObserved = (json: Json) => ({ when: observedWhen(json), dated: observed(json) });

/** What was taken out and measured on the bench is no current lesion. */
const ON_THE_BENCH =
  /\b(?:patholog|histolog|histopath|cytolog|cytopath|biops|specimen|surgical|autops|microbiolog)/i;

function kindWords(json: Json): string {
  const concepts = ['category', 'code', 'type'].flatMap((key) => list(json, key).map(codedOf));
  return concepts.flatMap(({ texts, codings }) => [...texts, ...codings.map(({ code }) => code)]).join('; ');
}

function ofReport(chart: Chart, entry: Entry): ReportText[] {
  const { json } = entry;
  if (!usableObservation(json) || 'specimen' in json || ON_THE_BENCH.test(kindWords(json))) return [];
  const forms = list(json, 'presentedForm').flatMap(attached);
  const parts = [...forms, ...said(json, 'conclusion'), ...narrative(json)];
  return readOf(chart, entry, parts, ofObserved(json), null);
}

const IMAGING =
  /\b(?:imaging|radiolog\w*|mri?|magnetic resonance|ct|computed tomography|ultraso\w+|sonogra\w+|us)\b/i;

/** A document counts only where it is the report of a scan: a letter tells sizes of other days. */
function ofDocument(chart: Chart, entry: Entry): ReportText[] {
  const { json } = entry;
  const withdrawn = [statusCode(json, 'status'), statusCode(json, 'docStatus')].some(
    (status) => status === 'entered-in-error' || status === 'superseded' || status === 'cancelled',
  );
  const kind = kindWords(json);
  if (withdrawn || ON_THE_BENCH.test(kind) || !IMAGING.test(kind)) return [];
  const parts = list(json, 'content').flatMap((content) => attached(child(content, 'attachment') ?? {}));
  const period = child(child(json, 'context'), 'period');
  const start = text(period, 'start');
  const when = parseWhen(start ?? text(json, 'date'));
  return readOf(
    chart,
    entry,
    parts,
    { when, dated: [start === null ? 'date' : 'context.period.start'] },
    null,
  );
}

/** The place of a tumour size that has words instead of a number. */
function aboutKidney(chart: Chart, entry: Entry, answered: Answered): About {
  const { code, json, reference } = entry;
  if (sizeKindOf(entry) === null || lengthsOf(json).length > 0) return null;
  const place = placeOf(chart, entry, code);
  return answered.organOf(reference, place) === 'kidney' ? { organ: 'kidney', side: place.side } : null;
}

/** Most observations are a number alone. */
const hasWords = ({ json }: Entry) => 'valueString' in json || 'note' in json || 'text' in json;

function ofObservation(chart: Chart, entry: Entry, answered: Answered): ReportText[] {
  const { json } = entry;
  const notes = list(json, 'note').flatMap((note) => said(note, 'text'));
  const parts = [...said(json, 'valueString'), ...notes, ...narrative(json)];
  if (
    parts.length === 0 ||
    !usableObservation(json) ||
    'specimen' in json ||
    ON_THE_BENCH.test(kindWords(json))
  )
    return [];
  const about = aboutKidney(chart, entry, answered);
  return readOf(chart, entry, parts, ofObserved(json), about);
}

/** Every text of the chart in which the size of a kidney lesion may stand. */
export function reportTexts(chart: Chart, answered: Answered): ReportText[] {
  return [
    ...chart.of('DiagnosticReport').flatMap((entry) => ofReport(chart, entry)),
    ...chart.of('DocumentReference').flatMap((entry) => ofDocument(chart, entry)),
    ...chart
      .of('Observation')
      .filter(hasWords)
      .flatMap((entry) => ofObservation(chart, entry, answered)),
  ];
}
