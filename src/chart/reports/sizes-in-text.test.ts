import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlText } from './html-text.ts';
import { merged } from './merge.ts';
import { plain } from './plain.ts';
import { sizesInText } from './sizes-in-text.ts';

const PIECES = [
  'angiomyolipoma',
  'AML',
  'AMLs',
  'cyst',
  'lesion',
  'left',
  'right',
  'kidney',
  'liver',
  '3.2 cm',
  '28 mm',
  '3.2 x 2.8 x 4.1 cm',
  '2–3 cm',
  ' ',
  ' ',
  ' ',
  '. ',
  ', ',
  '; ',
  '\n',
  ': ',
  'FINDINGS:',
  'COMPARISON:',
  'no',
  'previously',
  'measures',
  'measuring',
  'and',
  'with',
  'of the',
  'which',
  'it',
  '(',
  ')',
  'consistent with',
  'up to',
  '<p>',
  '&times;',
  '×',
  '—',
  'É',
  '😀',
  '1.',
  '3,2',
];

const report = array(oneof(constantFrom(...PIECES), string({ maxLength: 4 })), { maxLength: 60 }).map((all) =>
  all.join(' '),
);

describe('any text', () => {
  it('gives sizes that stand in their sentences, and a sentence that stands in the text', () => {
    assert(
      property(oneof(report, string({ unit: 'binary' })), (text) => {
        const spaced = text.replaceAll(/\s+/g, '');
        for (const { sentence, highlight, axesMm } of sizesInText(text)) {
          const [start, end] = highlight;
          expect(0 <= start && start < end && end <= sentence.length).toBe(true);
          expect(sentence.slice(start, end)).toMatch(/^[\d.].*\w\)?$/);
          expect(spaced).toContain(sentence.replaceAll(/\s+/g, ''));
          expect(axesMm.every((mm) => mm > 0 && mm <= 400)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps its length in plain spelling', () => {
    assert(property(string({ unit: 'binary' }), (text) => plain(text).length === text.length));
  });

  it('says the same on Windows lines', () => {
    assert(
      property(report, (text) => {
        expect(sizesInText(text.replaceAll('\n', '\r\n'))).toEqual(sizesInText(text));
      }),
    );
  });
});

/** What is written to slow a reader down. */
const HOSTILE = [
  'a',
  ' ',
  '\n',
  '<',
  '<b',
  '<!--',
  '&',
  '&#',
  '1',
  '1 ',
  '1.',
  '1 x ',
  '1.1 x 1.1 cm ',
  '(',
  ',',
  'no ',
  'no evidence of ',
  'of the ',
  'AML ',
  'AML, ',
  'left ',
  'the left kidney ',
  'measuring',
  'is are ',
  'in the left ',
  'previously ',
  'prior CT ',
  'AML 3 cm and ',
  'AML 3 cm. ',
  'lesion lesion ',
  'It measures 3 cm. ',
  'FINDINGS: ',
  '1. ',
  '- ',
  'and or ',
  'consistent with ',
  'a-',
  'a, ',
  'in 2020 ',
  'angiomyo',
  'differential ',
];

const MOST = 200_000;

/** In milliseconds of this process: what else the machine is doing does not count. */
const timeOf = (work: () => unknown): number => {
  const begun = process.cpuUsage();
  work();
  return process.cpuUsage(begun).user / 1000;
};

describe('a text as long as is looked at is read in well under a few seconds', { timeout: 120_000 }, () => {
  it.each(HOSTILE)('of "%s" over and over', (piece) => {
    const long = piece.repeat(Math.ceil(MOST / piece.length)).slice(0, MOST);
    const text = `Left renal angiomyolipoma. AML.\n${long}`;
    expect(timeOf(() => merged(sizesInText(text)))).toBeLessThan(4000);
    const sentence = `It is ${piece.repeat(Math.ceil(900 / piece.length)).slice(0, 900)} AML 3 cm.\n\n`;
    const sentences = sentence.repeat(Math.ceil(MOST / sentence.length));
    expect(timeOf(() => merged(sizesInText(`Left renal angiomyolipoma.\n${sentences}`)))).toBeLessThan(4000);
    expect(timeOf(() => htmlText(long))).toBeLessThan(1000);
  });
});
