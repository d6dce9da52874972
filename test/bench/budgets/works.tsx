import { Window } from 'happy-dom';
import { practicePatients } from '../../../launch/practice-ehr/patients/index.ts';
import { assess } from '../../../src/assess.ts';
import { buildCarePlan, defaultChoices } from '../../../src/careplan/index.ts';
import { readChart } from '../../../src/chart/index.ts';
import { decide, recommend } from '../../../src/core/index.ts';
import { openState } from '../../../src/review/fixtures.ts';
import { Page } from '../../../src/review/page.tsx';
import { paint } from '../../../src/review/paint.ts';
import { bigChart } from '../../big-chart.ts';
import { chance } from '../../prove/fuzzing/random.ts';
import { ordinaryEntries } from '../panel/ordinary.ts';
import { varying } from '../panel/varied.ts';

/** Work that has a budget. What it works on is made anew each time: what was worked out of it once costs nothing. */
type Work = { name: string; prepare: () => () => unknown };

const TODAY = '2026-11-23';
const read = (resources: readonly unknown[]) => readChart(resources, { today: TODAY, gaps: [] });

/** Taken from its text, as a chart is: no two entries share an object. */
const fresh = (resources: readonly object[]): unknown[] => JSON.parse(JSON.stringify(resources));

const perPatient = practicePatients(TODAY).flatMap(({ point, resources }): Work[] => {
  const known = () => {
    const { facts, gaps } = read(fresh(resources));
    return { facts, gaps, today: TODAY };
  };
  const on = (name: string, work: (input: ReturnType<typeof known>) => unknown): Work => ({
    name: `${name}: ${point}`,
    prepare: () => {
      const input = known();
      return () => work(input);
    },
  });
  return [on('recommend', recommend), on('decide', decide)];
});

const readBig = (observations: number): Work => ({
  name: `readChart: ${observations} observations`,
  prepare: () => {
    const resources = fresh(bigChart(observations));
    return () => read(resources);
  },
});

const ORDINARY = 60;

/** A practice patient as another person, with so many resources as is usual. */
function ordinaryChart(): unknown[] {
  const luck = chance(1);
  const own = varying(TODAY)(0, luck);
  return fresh([...own, ...ordinaryEntries('p0', TODAY, ORDINARY - own.length, luck)]);
}

const assessOrdinary: Work = {
  name: `assess: ${ORDINARY} resources`,
  prepare: () => {
    const resources = ordinaryChart();
    return () => assess(resources, { today: TODAY });
  },
};

const planOrdinary: Work = {
  name: `plan: ${ORDINARY} resources`,
  prepare: () => {
    const { patient, ...assessment } = assess(ordinaryChart(), { today: TODAY });
    if (patient === null) throw new Error('the chart has a patient');
    const choices = defaultChoices(assessment.decision);
    return () => buildCarePlan({ ...assessment, patient, choices });
  },
};

/** The page with the recommendation, drawn without React into an empty page. */
const paintOrdinary: Work = {
  name: `first paint: ${ORDINARY} resources`,
  prepare: () => {
    const { document } = new Window();
    Object.assign(globalThis, { document });
    const state = openState(assess(ordinaryChart(), { today: TODAY }));
    const root = globalThis.document.createElement('div');
    return () =>
      paint(root, <Page state={state} retry={() => {}} announcer={null} rail={null} deeper={null} />);
  },
};

export const works: readonly Work[] = [
  ...perPatient,
  assessOrdinary,
  planOrdinary,
  paintOrdinary,
  readBig(1000),
  readBig(10_000),
];
