import type { Decision, Option } from '../core/decision.ts';
import { firstOptions, planned, settledOption } from './choices.ts';
import {
  departsFromFirst,
  longerInstead,
  otherInterval,
  otherModality,
  watchingInstead,
} from './departures.ts';
import { MODALITY } from './labels.ts';
import type { PlanInput } from './plan.ts';
import { REASON_LIMIT } from './sources.ts';
import { sentence, tidy } from './text.ts';

/** What the clinician chose: each choice with how it stands to the recommendation, and the clinician's own words. */

const NOTE_LIMIT = 4000;

/** Nothing chosen, or nothing said, is no line. */
const line = <T>(value: T | null | undefined, say: (value: T) => string): string[] =>
  value === null || value === undefined ? [] : [say(value)];

const override = ({ text }: { text: string }): string => `Override: ${sentence(text)}`;

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

function optionLines(input: PlanInput): string[] {
  const { decision, choices } = input;
  const watching = watchingInstead(input);
  return [
    ...line(settledOption(decision, choices), (one) => `Option: ${one.label}. ${standing(decision, one)}`),
    ...line(watching, override),
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
    ...line(longer, override),
    ...line(why, (words) => `Reason for the interval: ${tidy(words, REASON_LIMIT)}`),
    ...line(
      otherModality(input),
      ({ modality, recommended }) =>
        `Modality: ${MODALITY[modality]} instead of ${MODALITY[recommended]}. This departs from the recommendation.`,
    ),
  ];
}

export function chosenLines(input: PlanInput): string[] {
  const { decision, choices } = input;
  const left = planned(decision).filter(({ id }) => !choices.actions.includes(id));
  return [
    ...optionLines(input),
    ...scanLines(input),
    ...left.map(({ text }) => `Left out: ${sentence(text)}`),
    ...line(choices.note, (note) => `Note: ${tidy(note, NOTE_LIMIT)}`),
  ];
}
