import { describe, expect, test } from 'vitest';
import { found } from './result.ts';
import { TOPICS } from './topics.ts';

for (const [topic, cases] of Object.entries(TOPICS)) {
  describe(topic, () => {
    test.each(cases)('$name', (one) => {
      expect(found(one)).toEqual(one.expect);
    });
  });
}
