import { describe, expect, it } from 'vitest';
import type { FactKey, Facts, Gap } from './facts.ts';
import { chart, decided, everolimus, gap, present, scan, series, sized, TODAY, told } from './fixtures.ts';
import { isSettled } from './settled.ts';

const reading = (...facts: FactKey[]): Gap => ({ ...gap(...facts), why: 'outstanding' });
const settled = (facts: Facts, ...gaps: Gap[]) => isSettled({ facts, gaps, today: TODAY });

describe('a verdict is settled', () => {
  it('when nothing is being read any more', () => {
    expect(settled(sized(20))).toBe(true);
    expect(settled(sized(20), gap('symptoms', 'lesions'))).toBe(true);
  });

  it('when what is being read cannot change it', () => {
    expect(settled(sized(20), reading('egfr', 'heightCm', 'creatinine'))).toBe(true);
    expect(settled(sized(60, { tsc: present('excluded') }), reading('tsc'))).toBe(true);
  });

  it('when what is being read cannot change it, also where a later finding ranks its options', () => {
    const pain = { symptoms: present([told('flank_pain')]), tsc: present('definite' as const) };
    const failing = sized(20, { ...pain, mtor: present(everolimus({ newLesionCm: 1 })) });
    const blocked = { ...pain, rapamycinAllergy: present(true) };
    const growing = series([scan('2025-10-12', 28), scan('2026-10-12', 32)], blocked);
    for (const facts of [failing, sized(45, blocked), growing]) {
      expect(decided(facts).rule).toBe('R03');
      expect(settled(facts, reading('heightCm', 'dialysis'))).toBe(true);
    }
  });

  it('not while a disposition, a first option or a scan could change', () => {
    expect(settled(sized(20), reading('symptoms'))).toBe(false);
    expect(settled(sized(60), reading('tsc'))).toBe(false);
    expect(settled(sized(20), reading('lesions'))).toBe(false);
    expect(settled(sized(9), reading('tsc'))).toBe(false);
    expect(settled(chart(), reading('lesions', 'renalAml'))).toBe(false);
  });

  it('not while any two facts that change nothing alone could change it together', () => {
    const inDoubt = sized(20, { malignancySuspected: present(true) });
    expect(settled(inDoubt, reading('aneurysm', 'dialysis', 'heightCm'))).toBe(true);
    expect(settled(inDoubt, reading('dialysis', 'pregnant', 'heightCm'))).toBe(true);
    expect(settled(inDoubt, reading('aneurysm', 'dialysis', 'pregnant', 'heightCm'))).toBe(false);
  });

  it('by the state of the fact as well', () => {
    expect(
      settled(sized(20, { acuteBleed: { state: 'not-readable', gap: 'problems' } }), {
        ...reading(),
        facts: ['acuteBleed'],
      }),
    ).toBe(false);
  });

  it('the moment it is an emergency, whatever is outstanding', () => {
    const facts = chart({ symptoms: present([told('shock')]) });
    expect(settled(facts, reading('lesions', 'tsc', 'renalAml', 'mtor'))).toBe(true);
  });

  it('after a failed read, although that leaves the answer open', () => {
    expect(settled(sized(20), gap('symptoms'), reading('egfr'))).toBe(true);
  });

  it('after a failed read that keeps it open whatever the others bring', () => {
    expect(settled(sized(9), gap('symptoms'), reading('tsc'))).toBe(true);
    const failed = { ...gap(), id: 'failed' };
    const notRead = sized(9, { symptoms: { state: 'not-readable', gap: failed.id } });
    expect(settled(notRead, failed, reading('tsc'))).toBe(true);
  });

  it('not by a clinician’s answer to something else', () => {
    const answered = {
      state: 'absent-documented' as const,
      value: [],
      sources: [{ from: 'clinician' as const, date: TODAY }],
    };
    expect(settled(sized(20, { symptoms: answered }), reading('symptoms'))).toBe(true);
    expect(settled(sized(20, { symptoms: answered }), reading('symptoms', 'aneurysm'))).toBe(false);
  });
});
