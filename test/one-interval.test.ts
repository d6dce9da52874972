import {
  type Arbitrary,
  assert,
  constant,
  constantFrom,
  integer,
  oneof,
  option,
  property,
  record,
  subarray,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { practicePatients } from '../launch/practice-ehr/patients/index.ts';
import { assess } from '../src/assess.ts';
import { input as ofAda } from '../src/careplan/fixtures.ts';
import { planModel, type PlanInput } from '../src/careplan/index.ts';
import { patientSheet } from '../src/careplan/patient/sheet.ts';
import { chosenImaging } from '../src/careplan/schedule.ts';
import type { Decision } from '../src/core/decision.ts';
import type { Modality } from '../src/core/facts.ts';
import { derive } from '../src/core/index.ts';
import { applied } from '../src/review/choosing/applied.ts';
import { AS_RECOMMENDED, type Chosen, type MonthsPick } from '../src/review/choosing/chosen.ts';
import { intervalKey, modalityKey, offeredBy } from '../src/review/choosing/offered.ts';
import { RECORDED } from './clinical/recorded.ts';

/** Whatever is chosen on the form, a plan and its sheet for the patient speak of one interval and one day. */

const TODAY = '2026-11-23';

type Case = { name: string; plan: Omit<PlanInput, 'choices'> };

const PRACTICE: Case[] = practicePatients(TODAY).flatMap(({ point, resources }) => {
  const { patient, carePlan, ...assessment } = assess(resources, { today: TODAY });
  return patient === null || carePlan === null ? [] : [{ name: point, plan: { ...assessment, patient } }];
});

/** No chart says that fat was seen, which K1 asks for: of the recorded answers, those it is offered with. */
const OFFERED_K1: Case[] = RECORDED.flatMap(({ name, decided }) => {
  const all = decided();
  const isOffered = all.decision.overrides.some(({ id }) => id === 'longer-interval');
  const plan = { ...all, derived: derive(all.facts, all.today), patient: ofAda.patient };
  return isOffered ? [{ name, plan }] : [];
});

/** The ways of the form to choose the option, the next scan, its kind, and the steps that are left out. */
function anyChoice(decision: Decision): Arbitrary<Chosen> {
  const { imaging, actions } = decision;
  const { others, longer } = offeredBy(decision);
  const of = intervalKey(decision) ?? '';
  const asRecommended = constant<Partial<Chosen>>({});
  const months = (pick: MonthsPick, from: number): Arbitrary<Partial<Chosen>> =>
    integer({ min: from, max: 36 }).map((n) => ({ interval: { pick, of }, months: { [pick]: String(n) } }));
  const discharge = constant<Partial<Chosen>>({ interval: { pick: 'discharge', of } });
  const scan = [
    asRecommended,
    months('other', 1),
    ...(longer === null ? [] : [months('longer-interval', 24), discharge]),
  ];
  const kind = constantFrom<Modality[]>('ultrasound', 'ct', 'mri');
  return record({
    option: constantFrom(null, ...others),
    scan: oneof(...scan),
    modality:
      imaging === null ? constant(null) : option(kind.map((is) => ({ is, of: modalityKey(imaging) }))),
    leftOut: subarray(actions),
  }).map(({ scan, ...rest }) => ({
    ...AS_RECOMMENDED,
    ...rest,
    ...scan,
    reasons: Object.fromEntries(others.map(({ id }) => [id, 'Wish.'])),
    intervalReasons: { other: 'Wish.' },
  }));
}

/** What was recommended instead is not an interval of the plan. */
const RECOMMENDED =
  /every 6 months \(K4\) unless another interval is chosen|recommended interval: \d+ months|instead of (?:one after )?\d+(?: months)?|recommended: [^(]*\([^)]*(?:\([^)]*\)[^)]*)*\)/gi;
const INTERVAL = /(?:every|interval:) (\d+)(?:(?:–| to )(\d+))? months|(\d+)-monthly|(\d+) months \(range/gi;
const DAY = /(?:\bby|due:|\bDue(?: by)?) (\d{4}-\d{2}-\d{2})/g;

const intervalsIn = (text: string): [number, number][] =>
  [...text.replace(RECOMMENDED, '').matchAll(INTERVAL)].map(([, from, to, monthly, ranged]) => {
    const first = Number(from ?? monthly ?? ranged);
    return [first, to === undefined ? first : Number(to)];
  });

/** What the plan says of this patient; not what the sources say, nor why, nor the clinician's own words. */
function saidIn(input: PlanInput): string {
  const { title, description, sections } = planModel(input);
  const own = ['recommendation', 'alerts', 'steps', 'options', 'choices', 'education'];
  const lines = sections.flatMap((one) => ('lines' in one && own.includes(one.id) ? one.lines : []));
  const { urgent, blocks } = patientSheet(input);
  const sheet = [...(urgent === null ? [] : [urgent]), ...blocks];
  return [
    title,
    description,
    ...lines.filter((line) => !line.startsWith('Reason')),
    ...sheet.flatMap(({ before, items, after }) => [...before, ...items, ...after]),
  ].join('\n');
}

/** Each interval or day that is said beside another one. */
function contradictions(input: PlanInput): string[] {
  const scan = chosenImaging(input);
  const months = scan?.intervalMonths?.chosen ?? null;
  const text = saidIn(input);
  const intervals = intervalsIn(text).filter(([from, to]) => months === null || months < from || months > to);
  const days = [...text.matchAll(DAY)].filter(([, day]) => day !== scan?.due);
  return [...intervals.map(([from, to]) => `${from}–${to} months`), ...days.map(([said]) => said)];
}

describe('whatever is chosen, one interval and one day are said', () => {
  test('K1 is offered to somebody here', () => expect(OFFERED_K1).not.toEqual([]));

  test.each([...PRACTICE, ...OFFERED_K1])('of $name', { timeout: 30_000 }, ({ plan }) => {
    const { decision } = plan;
    const holds = (chosen: Chosen) => {
      const { choices } = applied(chosen, decision, '');
      expect(contradictions({ ...plan, choices })).toEqual([]);
    };
    holds(AS_RECOMMENDED);
    assert(property(anyChoice(decision), holds), { numRuns: 200 });
  });
});
