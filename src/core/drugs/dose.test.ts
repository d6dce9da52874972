import { describe, expect, it } from 'vitest';
import { LABEL_DOSE } from '../../careplan/dose.ts';
import type { Context } from '../context.ts';
import type { Evaluation } from '../evaluate.ts';
import type { Facts } from '../facts.ts';
import { chart, gap, present, series, scan, TODAY } from '../fixtures.ts';
import { found } from '../recommend.ts';
import { doseAllowed } from './dose.ts';
import { checked, drug, list, on, start } from './fixtures.ts';

const clear: Partial<Facts> = {
  sex: present('male'),
  ...list(drug('warfarin', ['anticoagulant'])),
};
const dose = (facts: Facts) => checked(facts).actions.find((a) => a.id === 'dose')?.text;
const ELSEWHERE = 'Dose: see current label / specialist.';
const tested = (date: string) => ({
  sex: present('female' as const),
  pregnant: {
    state: 'absent-documented' as const,
    value: false,
    sources: [{ from: 'clinician' as const, date }],
  },
});

describe('the label’s dose', () => {
  it('is printed for an adult with definite TSC where every check is clear, in the words a plan may carry', () => {
    expect(dose(start(clear))).toBe(`Dose: ${LABEL_DOSE}.`);
    expect(dose(start({ ...clear, ageYears: present(18) }))).toContain(LABEL_DOSE);
  });

  it('also for a growing lesion above 3.0 cm', () => {
    const facts = series([scan('2025-10-12', 28), scan('2026-10-12', 32)], {
      ...clear,
      tsc: present('definite'),
      ageYears: present(40),
    });
    expect(dose(facts)).toContain(LABEL_DOSE);
  });

  it('also beside an ACE inhibitor and a planned operation, which do not bear on it', () => {
    const facts = start({
      ...clear,
      ...list(drug('lisinopril', ['ace-inhibitor'])),
      plannedSurgery: present('2026-12-03'),
    });
    expect(dose(facts)).toContain(LABEL_DOSE);
  });

  it('also where allergy, infection and liver are not recorded: they are asked before the start, and trigger nothing', () => {
    expect(dose(start(clear))).toContain(LABEL_DOSE);
    expect(checked(start(clear)).alerts.find((a) => a.id === 'D15')?.text).toContain('ask first');
  });

  it('also beside a drug that no check knows, which is named for checking with the list', () => {
    expect(dose(start({ ...clear, ...list(drug('levetiracetam', [])) }))).toContain(LABEL_DOSE);
  });

  it('needs a pregnancy excluded in the last 7 days in a woman of 12 to 55', () => {
    expect(dose(start({ ...clear, ...tested('2026-11-16') }))).toContain(LABEL_DOSE);
    expect(dose(start({ ...clear, ...tested('2026-11-15') }))).toBe(ELSEWHERE);
    expect(dose(start({ ...clear, sex: present('female') }))).toBe(ELSEWHERE);
    expect(dose(start({ ...clear, sex: chart().sex }))).toBe(ELSEWHERE);
    expect(dose(start({ ...clear, sex: present('female'), ageYears: present(56) }))).toContain(LABEL_DOSE);
  });

  it.each<[string, Partial<Facts>]>([
    ['an unknown age', { ageYears: chart().ageYears }],
    ['a child', { ageYears: present(17) }],
    ['liver disease (D12)', { liverDisease: present({ childPugh: 'A', specialistAgrees: null }) }],
    ['a strong inhibitor (D1)', list(drug('ketoconazole', ['strong-cyp3a4-inhibitor']))],
    ['a moderate inhibitor (D2)', list(drug('verapamil', ['moderate-cyp3a4-pgp-inhibitor']))],
    ['an inducer (D3)', list(drug('phenytoin', ['strong-inducer']))],
    ['an inducer that may be taken', list(drug('phenytoin', ['strong-inducer'], { status: 'unknown' }))],
    ['cannabidiol (D5)', list(drug('cannabidiol', ['cannabidiol']))],
    ['a corticosteroid (D10)', list(drug('prednisone', ['systemic-corticosteroid']))],
    [
      'an mTOR inhibitor that may be taken',
      list(drug('everolimus', ['mtor-inhibitor'], { status: 'unknown' })),
    ],
    ['no medication list (D16)', { medications: chart().medications }],
    ['an old list (D16)', list(drug('warfarin', ['anticoagulant'], { date: '2026-05-22' }))],
  ])('is not printed with %s', (_, more) => {
    expect(dose(start({ ...clear, ...more }))).toBe(ELSEWHERE);
  });

  it('is not printed where the list could not be read', () => {
    const { actions } = checked(start(clear), [gap('medications')]);
    expect(actions.find((a) => a.id === 'dose')?.text).toBe(ELSEWHERE);
  });

  it('nor where nothing is started', () => {
    expect(dose(start({ ...clear, ...on() }))).toBeUndefined();
    expect(dose(start({ ...clear, severeInfection: present(true) }))).toBeUndefined();
    expect(dose(start({ ...clear, tsc: present('suspected') }))).toBeUndefined();
  });

  it.each<[string, Partial<Context>, Partial<Evaluation>]>([
    ['an outcome that is no start', {}, { outcome: 'M-PAED' }],
    ['a child', { ageYears: 17 }, {}],
    ['an unknown age', { ageYears: null }, {}],
    ['TSC that is suspected', { tscStatus: 'suspected' }, {}],
  ])('nor with %s, all else being as it must', (_, context, evaluation) => {
    const { c, e } = found({ facts: start(clear), gaps: [], today: TODAY });
    expect(doseAllowed(c, e)).toBe(true);
    expect(doseAllowed({ ...c, ...context }, { ...e, ...evaluation })).toBe(false);
  });

  it('is the only dose in a decision', () => {
    const { actions, alerts, options, headline } = checked(start(clear));
    const text = [
      headline,
      ...[...actions, ...alerts].map((a) => a.text),
      ...options.map((o) => o.rationale),
    ];
    expect(text.join(' ').replace(LABEL_DOSE, '')).not.toMatch(/\d\s*mg\b/);
  });
});
