import type { Decision, Option } from '../core/decision.ts';
import { firstOptions, settledOption } from './choices.ts';
import {
  departsFromFirst,
  LONGER_MONTHS,
  longerInstead,
  otherInterval,
  otherModality,
  WATCHING_MONTHS,
  watchingInstead,
} from './departures.ts';
import { dischargeInstead, keptActions } from './discharge.ts';
import { MODALITY } from './labels.ts';
import type { PlanInput } from './plan.ts';
import { chosenImaging } from './schedule.ts';
import { REASON_LIMIT } from './sources.ts';
import { sentence, tidy } from './text.ts';

/** What the clinician chose: each choice with how it stands to the recommendation, and the clinician's own words. */

const NOTE_LIMIT = 4000;

/** Nothing chosen, or nothing said, is no line. */
const line = <T>(value: T | null | undefined, say: (value: T) => string): string[] =>
  value === null || value === undefined ? [] : [say(value)];

const taken = (id: 'K1' | 'K4', what: string): string =>
  `Override (${id}, a project choice to be signed off): ${what}.`;

/** The plan's own interval stands in its own line: where it is another one, the override names its own as such. */
const OVERRIDE = {
  watching: taken('K4', `surveillance every ${WATCHING_MONTHS} months instead of intervention`),
  watchingOtherwise: `${taken('K4', 'surveillance instead of intervention')} K4 names ${WATCHING_MONTHS} months: the interval of this plan is another one.`,
  longer: taken('K1', `${LONGER_MONTHS.from}–${LONGER_MONTHS.to} months instead of the recommended interval`),
  discharge: taken('K1', 'discharge with bleeding advice (H3)'),
};

const REST_OF_PLAN =
  'The other steps and the next scan were worked out for the recommended option: check that each fits this one.';

function standing(decision: Decision, option: Option): string {
  const first = firstOptions(decision);
  if (departsFromFirst(decision, option)) {
    const names = first.map(({ label }) => label).join(' = ');
    return `This departs from the recommendation, which is: ${names}. ${REST_OF_PLAN}`;
  }
  return first.length === 1 ? 'As recommended.' : 'One of the options of equal rank.';
}

function watchingLine(input: PlanInput): string {
  const months = chosenImaging(input)?.intervalMonths?.chosen ?? WATCHING_MONTHS;
  return months === WATCHING_MONTHS ? OVERRIDE.watching : OVERRIDE.watchingOtherwise;
}

function optionLines(input: PlanInput): string[] {
  const { decision, choices } = input;
  const watching = watchingInstead(input);
  return [
    ...line(settledOption(decision, choices), (one) => `Option: ${one.label}. ${standing(decision, one)}`),
    ...line(watching, () => watchingLine(input)),
    ...line(choices.reason ?? watching?.reason, (words) => `Reason: ${tidy(words, REASON_LIMIT)}`),
  ];
}

type Other = NonNullable<ReturnType<typeof otherInterval>>;

function intervalLine({ months, recommended: { min, max, chosen } }: Other): string {
  const range = min === max ? 'recommended' : `the recommended ${min} to ${max}`;
  const place = months > max ? 'longer than' : months < min ? 'shorter than' : 'within';
  return `Interval: ${months} months instead of ${chosen}, ${place} ${range}.`;
}

function scanLines(input: PlanInput): string[] {
  const interval = otherInterval(input);
  const longer = longerInstead(input);
  const why = interval === null ? null : (input.choices.intervalReason ?? longer?.reason);
  return [
    ...line(interval, intervalLine),
    ...line(longer, () => OVERRIDE.longer),
    ...line(why, (words) => `Reason for the interval: ${tidy(words, REASON_LIMIT)}`),
    ...line(
      otherModality(input),
      ({ modality, recommended }) =>
        `Modality: ${MODALITY[modality]} instead of ${MODALITY[recommended]}. This departs from the recommendation.`,
    ),
  ];
}

const instead = (imaging: Decision['imaging']): string =>
  imaging === null || imaging.intervalMonths === null
    ? ''
    : `, instead of one after ${imaging.intervalMonths.chosen} months`;

function dischargeLines(input: PlanInput): string[] {
  const discharge = dischargeInstead(input);
  if (discharge === null) return [];
  return [
    `Discharge: no next scan${instead(input.decision.imaging)}. This departs from the recommendation.`,
    OVERRIDE.discharge,
    `Reason for the discharge: ${tidy(discharge.reason, REASON_LIMIT)}`,
  ];
}

export function chosenLines(input: PlanInput): string[] {
  const { decision, choices } = input;
  const { left } = keptActions(decision, choices);
  return [
    ...optionLines(input),
    ...dischargeLines(input),
    ...scanLines(input),
    ...left.map(({ text }) => `Left out: ${sentence(text)}`),
    ...line(choices.note, (note) => `Note: ${tidy(note, NOTE_LIMIT)}`),
  ];
}
