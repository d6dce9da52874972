import { describe, expect, it } from 'vitest';
import type { Symptom } from './facts.ts';
import { charted, context, decided, present, sized, TODAY, told } from './fixtures.ts';

const syncope = (more: Partial<Symptom>, onset = TODAY) =>
  sized(20, { symptoms: present([charted('syncope', onset, more)]) });

describe('a sign in the chart', () => {
  it.each(['active', 'preliminary', 'final'])('of today with the status %s is happening now', (status) => {
    expect(decided(syncope({ status })).rule).toBe('R01');
    expect(decided(syncope({ status, nature: null })).rule).toBe('R01');
  });

  const asks = (more: Partial<Symptom>) =>
    context(syncope(more, '2025-01-01')).signs.some(({ askNow }) => askNow);

  it('of long ago is asked about, unless it is over or has another cause', () => {
    expect(asks({})).toBe(true);
    for (const status of ['resolved', 'inactive']) expect(asks({ status })).toBe(false);
    expect(asks({ cause: 'other' })).toBe(false);
  });

  it('of blood that may not be visible counts as visible where the clinician tells of it, not where it has no day', () => {
    const codes = (s: Symptom) =>
      context(sized(20, { symptoms: present([s]) })).signs.map(({ code }) => code);
    expect(codes(told('haematuria_unspecified'))).toContain('visible_haematuria');
    expect(codes(charted('haematuria_unspecified', null))).not.toContain('visible_haematuria');
  });

  it('does not replace what was measured today, as the clinician’s word does', () => {
    const heartRate = present([{ date: TODAY, value: 130, sources: [] }]);
    const beside = (fast: Symptom) =>
      decided(sized(20, { heartRate, symptoms: present([told('flank_pain'), fast]) })).rule;
    expect(beside(charted('tachycardia', '2025-01-01'))).toBe('R01');
    expect(beside(told('tachycardia', { onset: '2025-01-01' }))).toBe('R03');
  });
});

it('a fast pulse of today is a symptom: watching a large lesion instead is not offered', () => {
  const offered = (beats: number) =>
    decided(sized(60, { heartRate: present([{ date: TODAY, value: beats, sources: [] }]) })).overrides.length;
  expect([offered(80) > 0, offered(130) > 0]).toEqual([true, false]);
});
