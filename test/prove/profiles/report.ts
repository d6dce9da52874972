import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Where Playwright leaves what came of each test. */
export const REPORT = fileURLToPath(new URL('../../../test-results/profiles.json', import.meta.url));

/** What can come of a patient behind an EHR, in the words of the summary. */
export const outcomes = {
  same: 'as everywhere',
  confirmed: 'as everywhere once the sizes in reports are confirmed',
  hidden: 'told what is hidden',
  failed: 'wrong',
} as const;

export type Outcome = keyof typeof outcomes;

/** As much of Playwright's report as is read here. */
type Suite = { suites?: Suite[]; specs?: Spec[] };
type Spec = { title: string; ok: boolean; tests: { annotations: { type: string }[] }[] };

/** The outcomes of each profile, by its id, in the order in which they were tried. */
export async function readOutcomes(): Promise<Map<string, Outcome[]>> {
  const report: Suite = JSON.parse(await readFile(REPORT, 'utf8'));
  const found = new Map<string, Outcome[]>();
  for (const spec of specsOf(report)) {
    const [profile = ''] = spec.title.split(':');
    found.set(profile, [...(found.get(profile) ?? []), outcomeOf(spec)]);
  }
  return found;
}

const specsOf = ({ suites = [], specs = [] }: Suite): Spec[] => [...specs, ...suites.flatMap(specsOf)];

function outcomeOf({ ok, tests }: Spec): Outcome {
  const told = tests.flatMap(({ annotations }) => annotations.map(({ type }) => type));
  const known = (['same', 'confirmed', 'hidden'] as const).find((outcome) => told.includes(outcome));
  return ok && known !== undefined ? known : 'failed';
}
