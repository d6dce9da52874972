import type { Decision } from '../../src/core/decision.ts';
import type { CalendarDate, Facts, Gap } from '../../src/core/facts.ts';
import { decide } from '../../src/core/index.ts';
import { EXAMPLES } from '../../src/core/rules/all.examples.ts';
import { TODAY } from './case.ts';
import { CHARTS } from './charts.ts';
import { assessed } from './result.ts';
import { TOPICS } from './topics.ts';

/** Everyone whose decision is recorded: the patients of the clinical cases, of the rules' own examples, and of charts. */
type Recorded = { name: string; decided: () => Decided };

/** A decision, and all that it was made from. */
export type Decided = { decision: Decision; facts: Facts; gaps: Gap[]; today: CalendarDate };

const cases: Recorded[] = Object.entries(TOPICS).flatMap(([topic, of]) =>
  of.map((one) => ({ name: `${topic}: ${one.name}`, decided: () => assessed(one) })),
);

function recorded(name: string, facts: Facts, gaps: Gap[] = []): Recorded {
  const given = { facts, gaps, today: TODAY };
  return { name, decided: () => ({ decision: decide(given), ...given }) };
}

const examples: Recorded[] = Object.entries(EXAMPLES).flatMap(([rule, of]) =>
  of.map(({ says, facts, gaps }) => recorded(`${rule}: ${says}`, facts, gaps)),
);

const charts: Recorded[] = Object.entries(CHARTS).map(([says, facts]) => recorded(`chart: ${says}`, facts));

export const RECORDED: Recorded[] = [...cases, ...examples, ...charts];
