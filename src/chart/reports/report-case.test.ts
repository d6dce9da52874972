import { describe, expect, it } from 'vitest';
import { merged } from './merge.ts';
import { MORE_SENTENCES } from './more-sentences.data.ts';
import type { ReportCase } from './report-case.ts';
import { SENTENCES } from './sentences.data.ts';
import { type SizeInText, sizesInText } from './sizes-in-text.ts';
import { UNSEEN } from './unseen.data.ts';
import { UNSEEN_TOO } from './unseen-too.data.ts';
import { UNSEEN_THREE } from './unseen-three.data.ts';
import { UNSEEN_FOUR } from './unseen-four.data.ts';
import { UNSEEN_FIVE } from './unseen-five.data.ts';

/** Each file of cases is measured for itself: whoever adds one adds a line here. */
const FILES: Readonly<Record<string, readonly ReportCase[]>> = {
  'sentences.data.ts': SENTENCES,
  'unseen.data.ts': UNSEEN,
  'unseen-too.data.ts': UNSEEN_TOO,
  'unseen-three.data.ts': UNSEEN_THREE,
  'unseen-four.data.ts': UNSEEN_FOUR,
  'unseen-five.data.ts': UNSEEN_FIVE,
  'more-sentences.data.ts': MORE_SENTENCES,
};

const written = ({ side, axesMm }: SizeInText) => `${side ?? 'unknown'} ${axesMm.join(' × ')}`;

const longest = (size: string) => /\d+(?:\.\d+)?/.exec(size)?.[0];

type Outcome = { text: string; right: string[]; wrong: string[]; missed: string[]; misread: string[] };

function outcomeOf({ text, sizes }: ReportCase): Outcome {
  const proposed = merged(sizesInText(text)).map(written);
  const expected: readonly string[] = sizes;
  const wrong = proposed.filter((one) => !expected.includes(one));
  return {
    text,
    right: proposed.filter((one) => expected.includes(one)),
    wrong,
    missed: expected.filter((one) => !proposed.includes(one)),
    // Its longest axis is that of no expected size: of another organ or lesion, or an earlier one.
    misread: wrong.filter((one) => !expected.some((size) => longest(size) === longest(one))),
  };
}

const count = (outcomes: readonly Outcome[], key: 'right' | 'wrong' | 'missed' | 'misread') =>
  outcomes.reduce((sum, outcome) => sum + outcome[key].length, 0);

describe.each(Object.entries(FILES))('sizes read from %s', (file, cases) => {
  const outcomes = cases.map(outcomeOf);
  const [right, wrong, missed] = [
    count(outcomes, 'right'),
    count(outcomes, 'wrong'),
    count(outcomes, 'missed'),
  ];
  const precision = right / (right + wrong);
  const recall = right / (right + missed);

  it(`precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${cases.length} texts`, () => {
    const failures = outcomes.filter((one) => one.wrong.length + one.missed.length > 0);
    const told = failures.map(({ text, wrong, missed }) => ({ text, wrong, missed }));
    process.stdout.write(
      `${file}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, wrong organ or lesion ${count(outcomes, 'misread')}\n`,
    );
    if (process.env['SHOW'] !== undefined) process.stdout.write(`${JSON.stringify(told, null, 1)}\n`);
    expect(outcomes.flatMap(({ misread }) => misread)).toEqual([]);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  it('has no proposal to expect in three texts of ten', () => {
    expect(cases.filter(({ sizes }) => sizes.length === 0).length / cases.length).toBeGreaterThanOrEqual(0.3);
  });
});
