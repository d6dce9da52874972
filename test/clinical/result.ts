import { assess } from '../../src/assess.ts';
import type { Assessment } from '../../src/assessment.ts';
import type { Alert } from '../../src/core/decision.ts';
import { type Case, type Expected, type ShownAlert, TODAY } from './case.ts';

/** What `assess` says of a case, cut down to the keys the case expects. */
export function found(one: Case): Expected {
  const assessment = assessed(one);
  const all: Expected = { ...plain(assessment), ...compared(assessment, one.expect) };
  return picked(all, one.expect);
}

export function assessed({ answers, gaps = [], today = TODAY }: Case): Assessment {
  return assess([], { today, answers, gaps });
}

function plain({ decision, derived }: Assessment): Expected {
  const { kidney } = decision;
  return {
    disposition: decision.disposition,
    subtype: decision.subtype,
    rule: decision.rule,
    urgency: decision.urgency,
    governingLesion: decision.governingLesion,
    options: ranked(decision.options),
    first: ranked(decision.options)[0] ?? [],
    overrides: decision.overrides.map(({ id }) => id).toSorted(),
    follows: Object.fromEntries(decision.disagreements.map(({ id, followed }) => [id, followed])),
    open: decision.disagreements.flatMap(({ id, open }) => (open ? [id] : [])).toSorted(),
    listed: decision.disagreements.map(({ id }) => id).toSorted(),
    drugChecks: shown(decision.alerts).filter(([id]) => /^D\d+$/.test(id)),
    tscStatus: derived.tscStatus,
    fat: derived.fat,
    states: Object.fromEntries(derived.lesions.map(({ id, state }) => [id, state])),
    sizes: Object.fromEntries(derived.lesions.map(({ id, sizeMm }) => [id, sizeMm])),
    growth: Object.fromEntries(derived.lesions.map(({ id, growth }) => [id, growth])),
    kidney: kidney && { egfr: Math.round(kidney.egfr * 100) / 100, g: kidney.g, a: kidney.a },
    ...(decision.response && { response: decision.response }),
    ...(decision.questions[0] && { firstQuestion: decision.questions[0].text }),
  };
}

/** Where a case names only some of what is found, the rest is left out of the comparison. */
function compared({ decision }: Assessment, expect: Expected): Expected {
  const options = decision.options.map(({ id }) => id);
  const cards = decision.disagreements.map(({ id }) => id);
  const asked = decision.questions.map(({ fact }) => fact);
  const alerts = shown(decision.alerts);
  const modifiers = [...decision.actions.map(({ because }) => because), ...alerts.map(([id]) => id)];
  return {
    imaging: expect.imaging && decision.imaging ? picked(decision.imaging, expect.imaging) : decision.imaging,
    notOffered: (expect.notOffered ?? []).filter((id) => !options.includes(id)),
    lists: (expect.lists ?? []).filter((id) => cards.includes(id)),
    listsNot: (expect.listsNot ?? []).filter((id) => !cards.includes(id)),
    asks: (expect.asks ?? []).filter((fact) => asked.includes(fact)),
    asksNot: (expect.asksNot ?? []).filter((fact) => !asked.includes(fact)),
    alertsWith: (expect.alertsWith ?? []).filter(([id, severity]) =>
      alerts.some(([other, otherSeverity]) => id === other && severity === otherSeverity),
    ),
    alertsWithout: (expect.alertsWithout ?? []).filter((id) => !alerts.some(([other]) => id === other)),
    modifiers: (expect.modifiers ?? []).filter((id) => modifiers.includes(id)),
    modifiersNot: (expect.modifiersNot ?? []).filter((id) => !modifiers.includes(id)),
    changes: (expect.changes ?? []).filter((change) =>
      decision.whatWouldChange.some((one) => same(picked(one, change), change)),
    ),
  };
}

const shown = (alerts: readonly Alert[]): ShownAlert[] => alerts.map(({ id, severity }) => [id, severity]);

function ranked<Id extends string>(options: readonly { id: Id; rank: number }[]): Id[][] {
  const ranks = [...new Set(options.map(({ rank }) => rank))].toSorted((a, b) => a - b);
  return ranks.map((rank) => options.flatMap((one) => (one.rank === rank ? [one.id] : [])).toSorted());
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys of `wanted`, as `whole` has them; records within records likewise. */
function picked<T extends object>(whole: T, wanted: Partial<T>): T {
  const entries = Object.entries(wanted).map(([key, value]): [string, unknown] => {
    const own: unknown = Object.entries(whole).find(([name]) => name === key)?.[1];
    return [key, isRecord(value) && isRecord(own) ? picked(own, value) : own];
  });
  // Holds no key but those of `wanted`, which are keys of T.
  return Object.fromEntries(entries) as T;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
