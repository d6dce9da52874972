import { expect, test } from 'vitest';
import { languageTag } from './language-tag.ts';

test.each([
  ['en-US', 'en-US'],
  ['en_US', 'en-US'],
  ['zh_Hant_TW', 'zh-Hant-TW'],
  ['de', 'de'],
  ['fr-ca', 'fr-CA'],
  // How a calendar or a clock is liked elsewhere is no part of it.
  ['th-TH-u-ca-buddhist-nu-thai', 'th-TH'],
])('%s is the language tag %s', (said, tag) => {
  expect(languageTag(said)).toBe(tag);
});

test.each(['', 'english', 'en_US.UTF-8', 'x-foo', '12', '<b>', 7, null, undefined, ['de']])(
  '%j is none',
  (said) => {
    expect(languageTag(said)).toBeNull();
  },
);
