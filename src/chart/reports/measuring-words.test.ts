import { describe, expect, it } from 'vitest';
import { onlyMeasures } from './measuring-words.ts';

describe('between a lesion and its size', () => {
  it.each(['', ' measuring ', ' in the upper pole of the left kidney now measures ', ', stable at ', ': '])(
    '"%s" says how large it is',
    (gap) => {
      expect(onlyMeasures(gap)).toBe(true);
    },
  );

  it.each([', phlebolith ', ' and gallstone ', ' has a necrotic core of '])(
    '"%s" may name another thing',
    (gap) => {
      expect(onlyMeasures(gap)).toBe(false);
    },
  );
});
