import type { CalendarDate, Fact, Facts, Gap, Lesion, Patient, Source } from '../core/facts.ts';
import { readAllergies } from './allergies.ts';
import { type Answered, NOT_ANSWERED } from './answered.ts';
import { type Chart, collect } from './collect.ts';
import { type RenalAml, readDiagnoses, readRenalAml } from './diagnoses.ts';
import { absent, complete, distinctGaps, type Found, only, present } from './found.ts';
import { readKidneyContradiction } from './kidney-contradiction.ts';
import { groupLesions } from './lesions.ts';
import { readMeasurements } from './measurements.ts';
import { readMedications } from './medications.ts';
import { readPatient, readPerson } from './person.ts';
import { type Problem, readProblems, withdrawnProblems } from './problems.ts';
import { type Proposal, proposalsOf } from './reports/proposals.ts';
import { withConfirmed } from './reports/with-confirmed.ts';
import { readSizes, type Size } from './sizes.ts';
import { applyTreatments } from './treatments.ts';

type ReadChart = {
  patient: Patient | null;
  facts: Facts;
  gaps: Gap[];
  /** Sizes that stand only in the words of a report: no facts until the clinician confirms them. */
  proposals: () => readonly Proposal[];
};

/** That the clinician linked measurements does not make a list of them complete: the chart stays its source. */
const charted = (sources: readonly Source[]): Source[] => sources.filter(({ from }) => from === 'chart');

function lastImaging(sizes: readonly Size[], today: CalendarDate): Fact<CalendarDate> | undefined {
  const dated = sizes.flatMap(({ measurement: { date, sources } }) =>
    date === null || date > today ? [] : [{ date, sources }],
  );
  const last = dated.reduce<(typeof dated)[number] | undefined>(
    (newest, one) => (newest === undefined || one.date > newest.date ? one : newest),
    undefined,
  );
  return last && present(last.date, charted(last.sources));
}

/**
 * True when the chart says so; false only where the diagnoses were read to the end, none may be one, no size was
 * found in a kidney or without a place, and no report states one. Unknown is never none.
 */
function renalAmlFact(
  aml: RenalAml,
  isNothingFound: () => boolean,
  gaps: readonly Gap[],
  diagnoses: number,
): Fact<boolean> | undefined {
  if (aml.stated.length > 0) return present(true, aml.stated);
  const whole = !gaps.some(({ facts }) => facts.includes('renalAml') || facts.includes('lesions'));
  if (!whole || aml.possible || !isNothingFound()) return undefined;
  const words = `no angiomyolipoma of the kidney among ${diagnoses} diagnoses`;
  return absent(false, [...aml.denied, { from: 'chart', reference: 'Condition', words, grade: 'text' }]);
}

function readKidneys(
  chart: Chart,
  problems: readonly Problem[],
  given: readonly Gap[],
  today: CalendarDate,
  answered: Answered,
): Found & Pick<ReadChart, 'proposals'> {
  const aml = readRenalAml(problems, withdrawnProblems(chart, today));
  const measured = readSizes(
    chart,
    today,
    given.some(({ why }) => why === 'outstanding'),
    answered,
  );
  const { proposals, gaps: undated } = proposalsOf(chart, today, answered, measured.kidney);
  const sizes = withConfirmed(measured, answered.confirm(proposals));
  const grouped = groupLesions(chart, answered.link(sizes.kidney), aml.multiple);
  const treated = applyTreatments(chart, grouped, today);
  const gaps = [...sizes.gaps, ...treated.gaps, ...undated];
  const lesions: Fact<Lesion[]> | undefined =
    treated.lesions.length === 0
      ? undefined
      : present(
          treated.lesions,
          charted(
            treated.lesions.flatMap(({ measurements }) => measurements.flatMap(({ sources }) => sources)),
          ),
        );
  return {
    facts: only({
      renalAml: renalAmlFact(
        aml,
        // Without a patient no chart has been read, and nothing can be said to be missing from it.
        () =>
          lesions === undefined &&
          !sizes.unplaced &&
          chart.of('Patient').length > 0 &&
          proposals().length === 0,
        [...given, ...gaps],
        problems.length,
      ),
      lesions,
      lastRenalImagingDate: lastImaging(sizes.kidney, today),
      solitaryKidney: treated.solitaryKidney,
      organTransplant: treated.transplant.length === 0 ? undefined : present(true, treated.transplant),
    }),
    gaps,
    proposals,
  };
}

export type ReadChartInput = {
  today: CalendarDate;
  gaps: readonly Gap[];
  /** What the clinician said of it. */
  answered?: Answered | undefined;
};

/**
 * FHIR R4 resources of one patient, and what could not be read of them, as facts with their sources, under the
 * clinician's answers. Pure; never throws, whatever the resources hold: what cannot be read becomes a gap and
 * the rest is kept.
 */
export function readChart(
  resources: readonly unknown[],
  { today, gaps: given, answered = NOT_ANSWERED }: ReadChartInput,
): ReadChart {
  const chart = collect(resources);
  const problems = readProblems(chart, today);
  const diagnoses = readDiagnoses(chart, problems, today);
  const known = [...given, ...chart.gaps, ...diagnoses.gaps];
  const person = readPerson(chart, today);
  const kidneys = readKidneys(chart, problems, known, today, answered);
  const parts = [
    person,
    readMeasurements(chart, today),
    readKidneyContradiction(chart, person.facts, today),
    readMedications(chart, today),
    readAllergies(chart),
    kidneys,
    // Last, so that what the problem list states outranks what a procedure implies.
    diagnoses,
  ];
  const gaps = distinctGaps([...given, ...chart.gaps, ...parts.flatMap((part) => part.gaps)]);
  const facts = complete(Object.assign({}, ...parts.map((part) => part.facts)), gaps);
  return { patient: readPatient(chart), facts: answered.over(facts), gaps, proposals: kidneys.proposals };
}
