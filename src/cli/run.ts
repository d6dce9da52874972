import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess } from '../assess.ts';
import { answeredBy } from '../chart/answers/answered.ts';
import { refusedConfirmations } from '../chart/answers/confirmed.ts';
import type { Answers } from '../chart/answers/schema.ts';
import { readChart } from '../chart/index.ts';
import { isObject, text } from '../chart/json.ts';
import { readAnswers } from './answers-file.ts';
import type { Arguments } from './arguments.ts';
import type { Contents } from './bundle.ts';
import { chartsOfJson } from './charts.ts';
import { createExport, type Told } from './export.ts';
import { isNdjson, whyUnreadable } from './json-file.ts';
import { printed } from './printed.ts';
import { countStrays } from './strays.ts';
import { asText } from './text.ts';

/** Where results and sentences go. `out` settles when there is room for more. */
type Streams = { out: (text: string) => Promise<void>; err: (sentence: string) => void };

/** Lets signals and the output have their turn. */
const pause = () => new Promise((resolve) => setImmediate(resolve));

/** Every chart of the inputs, one at a time: JSON files in the order given, then the patients of the export. */
async function* chartsOf(inputs: readonly string[], directory: string, told: Told): AsyncGenerator<Contents> {
  const exported = inputs.filter(isNdjson);
  for (const path of inputs) if (!exported.includes(path)) yield* chartsOfJson(path, told);
  if (exported.length === 0) return;
  const all = createExport(directory, told);
  for (const path of exported) for (const _ of all.read(path)) await pause();
  for (const chart of all.charts()) {
    yield chart;
    await pause();
  }
}

/** How a chart is called in a sentence. */
function nameOf(resources: readonly unknown[]): string {
  const patient = resources.filter(isObject).find(({ resourceType }) => resourceType === 'Patient');
  return patient === undefined ? 'A chart without a patient' : `Patient/${text(patient, 'id') ?? '(no id)'}`;
}

type Show = (chart: Contents, answers?: Answers) => Promise<void>;

function shower({ today, format }: Arguments, { out }: Streams, told: Told): Show {
  return async ({ resources, gaps }, answers) => {
    let result: string;
    try {
      const assessment = assess(resources, { today, gaps, ...(answers === undefined ? {} : { answers }) });
      result = format === 'json' ? JSON.stringify(printed(assessment)) : `${asText(assessment)}\n`;
    } catch (error) {
      // A fault of the program for one patient must not keep the others from their assessment.
      told.problem(`${nameOf(resources)} could not be assessed (${whyUnreadable(error)}).`);
      return;
    }
    await out(`${result}\n`);
  };
}

/** Answers are of one patient: given to several they would say of each what is known of one. */
async function showAnswered(
  { inputs, answers: path, today }: Arguments & { answers: string },
  charts: AsyncIterable<Contents>,
  show: Show,
  told: Told,
): Promise<void> {
  const read = readAnswers(path, today);
  if (!read.ok) return read.errors.forEach(told.problem);
  const found: Contents[] = inputs.length === 0 ? [{ resources: [], gaps: [] }] : [];
  for await (const chart of charts) if (found.push(chart) > 1) break;
  const [chart, another] = found;
  if (another !== undefined)
    told.problem(`${path}: answers are of one patient, and the inputs hold several.`);
  else if (chart !== undefined) {
    // What a report proposes is known only with the chart, unlike all else that an answer may not be.
    const answered = answeredBy(read.answers, { today });
    const { proposals } = readChart(chart.resources, { today, gaps: chart.gaps, answered });
    const refused = refusedConfirmations(read.answers, proposals());
    if (refused.length > 0) refused.forEach((one) => told.problem(`${path}: ${one}.`));
    else await show(chart, read.answers);
  }
}

/**
 * Assesses every patient of the inputs. 0 when all were; 2, with a sentence for each reason, when an input cannot
 * be read or the answers cannot be used.
 */
export async function run(given: Arguments, streams: Streams): Promise<0 | 2> {
  let code: 0 | 2 = 0;
  const strays = countStrays();
  const told: Told = {
    problem: (sentence) => {
      code = 2;
      streams.err(sentence);
    },
    strays: strays.add,
  };
  const show = shower(given, streams, told);
  const directory = mkdtempSync(join(tmpdir(), 'renal-aml-'));
  const remove = () => rmSync(directory, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    const charts = chartsOf(given.inputs, directory, told);
    const { answers } = given;
    if (answers !== null) await showAnswered({ ...given, answers }, charts, show, told);
    else for await (const chart of charts) await show(chart);
  } catch (error) {
    // The disk is full, say: what was printed until here stands.
    told.problem(`The work could not be finished (${whyUnreadable(error)}).`);
  } finally {
    remove();
    process.off('exit', remove);
  }
  const left = strays.sentence();
  if (left !== null) streams.err(left);
  return code;
}
