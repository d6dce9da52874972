import { describe, expect, it } from 'vitest';
import type { FactKey, Sex } from './facts.ts';
import { chart, context, present } from './fixtures.ts';
import { allSuppositions, plausibleValues, suppositions } from './plausible.ts';

const nothingKnown = context(chart());

describe('a pregnancy is possible', () => {
  const possible = (sex: Sex, ageYears?: number) => {
    const age = ageYears === undefined ? {} : { ageYears: present(ageYears) };
    return plausibleValues(context(chart({ sex: present(sex), ...age })), 'pregnant').length > 0;
  };

  it.each([
    [11, false],
    [12, true],
    [55, true],
    [56, false],
  ])('in a woman of %s: %s', (ageYears, expected) => {
    expect(possible('female', ageYears)).toBe(expected);
  });

  it('in a woman whose age is not known, not in a man', () => {
    expect(possible('female')).toBe(true);
    expect(possible('male', 30)).toBe(false);
  });
});

describe('what is supposed', () => {
  const supposed = (...keys: FactKey[]) => [...suppositions(nothingKnown, keys)];
  const [female, male] = (['female', 'male'] as const).map((sex) => ['sex', sex]);
  const [dialysis, none] = [true, false].map((value) => ['dialysis', value]);

  it('of one fact is each of its values, once', () => {
    expect(supposed('sex')).toEqual([[female], [male]]);
  });

  it('of several is each alone, then all at once', () => {
    expect(supposed('sex', 'dialysis')).toEqual([
      [female],
      [male],
      [dialysis],
      [none],
      [female, dialysis],
      [male, none],
    ]);
  });

  it('of some that have fewer values goes on with the others', () => {
    const today = ['lastRenalImagingDate', nothingKnown.today];
    expect(supposed('lastRenalImagingDate', 'sex')).toEqual([
      [today],
      [female],
      [male],
      [today, female],
      [male],
    ]);
  });

  it('before a verdict may stand is every two of them as well', () => {
    const every = [...allSuppositions(nothingKnown, ['sex', 'dialysis'])];
    expect(every.slice(supposed('sex', 'dialysis').length)).toEqual([
      [female, dialysis],
      [female, none],
      [male, dialysis],
      [male, none],
    ]);
  });
});
