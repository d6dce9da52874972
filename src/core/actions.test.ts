import { describe, expect, it } from 'vitest';
import type { Facts } from './facts.ts';
import {
  chart,
  charted,
  decided,
  lesion,
  present,
  scan,
  series,
  sized,
  told,
  treatment,
} from './fixtures.ts';

const definite = { tsc: present('definite' as const) };
const excluded = { tsc: present('excluded' as const) };
const fatShown = { fatSeen: present({ seen: true, by: 'mri' as const }) };
const pregnant = { pregnant: present(true) };

/** The steps of the deciding rule, in order. */
function own(facts: Facts): string[] {
  const { actions, rule } = decided(facts);
  return actions.filter((a) => a.because === rule).map((a) => a.id);
}

describe('before acting on a size', () => {
  it('exactly 4.0 cm is confirmed first', () => {
    expect(own(sized(40, excluded))).toEqual(['confirm-measurement', 'report-request']);
    expect(own(sized(40.1, excluded))).toEqual(['report-request']);
  });

  it('two values that differ, or a changed modality, are confirmed first', () => {
    expect(own(series([scan('2026-10-01', 45), scan('2026-10-12', 42)], excluded))[0]).toBe(
      'confirm-measurement',
    );
    expect(own(series([scan('2025-10-12', 42, 'ultrasound'), scan('2026-10-12', 43)], excluded))[0]).toBe(
      'confirm-measurement',
    );
    expect(own(series([scan('2025-10-12', 42), scan('2026-10-12', 43)], excluded))[0]).toBe('report-request');
  });

  it('a stale one is imaged again first, exactly 24 months is not stale', () => {
    expect(own(series([scan('2024-11-22', 45)], excluded))[0]).toBe('re-image-first');
    expect(own(series([scan('2024-11-23', 45)], excluded))[0]).toBe('report-request');
  });

  it('TSC is settled first, unless it is excluded', () => {
    expect(own(sized(45))).toEqual(['settle-tsc-first', 'report-request']);
  });

  it('none of that in plain surveillance', () => {
    expect(own(series([scan('2026-10-01', 25), scan('2026-10-12', 22)], excluded))).toEqual([
      'report-request',
      'act-if',
    ]);
  });
});

describe('before a first dose', () => {
  it('fat is shown where it is not known', () => {
    expect(own(sized(45, definite))).toContain('show-fat');
    expect(own(sized(45, { ...definite, ...fatShown }))).not.toContain('show-fat');
    expect(own(sized(45, excluded))).not.toContain('show-fat');
  });

  it('a fast one above 3.0 cm is measured and characterised again', () => {
    const fast = series([scan('2026-06-12', 29), scan('2026-10-12', 35)], { ...definite, ...fatShown });
    expect(decided(fast).rule).toBe('R08');
    expect(own(fast)[0]).toBe('re-measure');
    const slow = series([scan('2025-10-12', 31), scan('2026-10-12', 35)], { ...definite, ...fatShown });
    expect(decided(slow).rule).toBe('R08');
    expect(own(slow)).not.toContain('re-measure');
  });
});

describe('after a symptom', () => {
  it('visible blood is worked up as in anyone; pain is not', () => {
    expect(own(sized(20, { symptoms: present([told('visible_haematuria')]) }))).toEqual([
      'confirm-cause',
      'haematuria-work-up',
      'report-request',
    ]);
    expect(own(sized(20, { symptoms: present([told('flank_pain')]) }))).not.toContain('haematuria-work-up');
  });

  it('up to 14 days after an embolization its complications come first', () => {
    const after = (date: string) =>
      own(
        chart({
          lesions: present([
            lesion('L1', [scan('2026-10-12', 45)], { treated: [treatment('embolization', date)] }),
          ]),
          symptoms: present([told('flank_pain', { onset: '2026-04-01' })]),
        }),
      );
    expect(after('2026-11-09')).toContain('after-embolization');
    expect(after('2026-11-08')).not.toContain('after-embolization');
  });

  it('that is old and undated in the chart adds none', () => {
    expect(own(sized(20, { symptoms: present([charted('visible_haematuria', null)]) }))).not.toContain(
      'haematuria-work-up',
    );
  });
});

describe('in a pregnancy', () => {
  it('an emergency images by ultrasound first, and never withholds what is needed', () => {
    const bleeding = { symptoms: present([told('shock')]) };
    expect(own(sized(60, { ...bleeding, ...pregnant }))).toContain('pregnant-emergency');
    expect(own(sized(60, bleeding))).not.toContain('pregnant-emergency');
  });

  it('obstetrics is in every intervention and surveillance', () => {
    expect(own(sized(60, { ...excluded, ...pregnant }))).toContain('obstetrics');
    expect(own(sized(20, pregnant))).toContain('obstetrics');
    expect(own(sized(60, excluded))).not.toContain('obstetrics');
  });
});

it('eGFR is checked 3 months after an embolization, not after surgery', () => {
  const after = (procedure: 'embolization' | 'nephron-sparing-surgery') =>
    own(
      chart({
        lesions: present([
          lesion('L1', [scan('2026-01-12', 45)], { treated: [treatment(procedure, '2026-09-01', true)] }),
        ]),
      }),
    );
  expect(after('embolization')).toContain('egfr-after-embolization');
  expect(after('nephron-sparing-surgery')).not.toContain('egfr-after-embolization');
});

it('imaging that is today’s step asks for the report too; no imaging asks for none', () => {
  expect(own(sized(20, { priorAmlBleed: present('2026-11-09') }))).toContain('report-request');
  expect(own(sized(20, { histology: present('epithelioid') }))).toContain('report-request');
  expect(own(sized(20, { symptoms: present([told('shock')]) }))).not.toContain('report-request');
});
