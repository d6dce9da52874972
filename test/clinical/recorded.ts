import type { Decision } from '../../src/core/decision.ts';
import { decide } from '../../src/core/index.ts';
import { EXAMPLES } from '../../src/core/rules/all.examples.ts';
import { TODAY } from './case.ts';
import { assessed } from './result.ts';
import { TOPICS } from './topics.ts';

/** Everyone whose decision is recorded: the patients of the clinical cases, and of the rules' own examples. */
export type Recorded = { name: string; decision: () => Decision };

const cases: Recorded[] = Object.entries(TOPICS).flatMap(([topic, of]) =>
  of.map((one) => ({ name: `${topic}: ${one.name}`, decision: () => assessed(one).decision })),
);

const examples: Recorded[] = Object.entries(EXAMPLES).flatMap(([rule, of]) =>
  of.map(({ says, facts, gaps = [] }) => ({
    name: `${rule}: ${says}`,
    decision: () => decide({ facts, gaps, today: TODAY }),
  })),
);

export const RECORDED: Recorded[] = [...cases, ...examples];
