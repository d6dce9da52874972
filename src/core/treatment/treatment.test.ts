import { describe, expect, it } from 'vitest';
import { checked } from '../drugs/fixtures.ts';
import type { Facts, Mtor } from '../facts.ts';
import { chart, everolimus, lesion, present, scan, series, sized, treatment } from '../fixtures.ts';

const on = (more: Partial<Mtor> = {}) => ({ mtor: present(everolimus({ indication: 'aml', ...more })) });
const definite = { tsc: present('definite' as const) };
const verdict = (facts: Facts) => {
  const { disposition, subtype, rule, urgency, options } = checked(facts);
  return [disposition, subtype, rule, urgency, ...options.map((o) => `${o.rank} ${o.id}`)];
};

describe('on an mTOR inhibitor for AML, TSC or LAM', () => {
  it('nothing against it: continue', () => {
    expect(verdict(sized(20, on()))).toEqual([
      'medical-therapy',
      'M-CONTINUE',
      'R05d',
      'routine',
      '1 continue-treatment',
    ]);
  });

  it('without definite TSC that is off-label, and said so', () => {
    expect(checked(sized(20, on())).headline).toContain('Off-label');
    expect(checked(sized(20, { ...on(), ...definite })).headline).not.toContain('Off-label');
  });

  it('its effect not documented: assess', () => {
    expect(verdict(sized(20, on({ since: null })))).toEqual([
      'medical-therapy',
      'M-ASSESS',
      'R05c',
      '6-weeks',
      '1 assess-treatment',
    ]);
  });

  it('a finding that stops it: hold, the same day, in the words of the check', () => {
    const facts = sized(20, { ...on(), severeInfection: present(true) });
    expect(verdict(facts)).toEqual(['medical-therapy', 'M-HOLD', 'R05a', 'same-day', '1 hold-treatment']);
    expect(checked(facts).headline).toBe('Interrupt, ring the prescriber today: severe infection.');
  });

  it('progression: it may have failed; embolization, then surgery', () => {
    expect(verdict(sized(20, on({ newLesionCm: 1.2 })))).toEqual([
      'intervention',
      'I-MTOR-FAIL',
      'R05b',
      '6-weeks',
      '1 embolization',
      '2 nephron-sparing-surgery',
    ]);
  });

  it('progression stands before a finding that stops the drug, which makes it urgent', () => {
    const facts = sized(20, { ...on({ newLesionCm: 1.2 }), severeInfection: present(true) });
    expect(verdict(facts).slice(1, 4)).toEqual(['I-MTOR-FAIL', 'R05b', 'same-day']);
  });

  it('with a risk aneurysm as well, the failed drug is not offered beside embolization', () => {
    const facts = sized(20, {
      ...on({ newLesionCm: 1.2 }),
      ...definite,
      aneurysm: present({ mm: 6, date: '2026-10-12' }),
    });
    expect(verdict(facts).slice(2)).toEqual([
      'R04',
      '2-weeks',
      '1 embolization',
      '2 nephron-sparing-surgery',
    ]);
  });

  it('a lesion without a usable size asks for nothing more than that', () => {
    const lesions = present([lesion('A', [scan('2026-10-12', 20)]), lesion('B', [])]);
    expect(checked(chart({ ...on(), lesions })).rule).toBe('R05d');
  });

  it('a large lesion does not make it urgent by its size', () => {
    expect(checked(sized(60, on())).urgency).toBe('routine');
  });

  it('the drug is not offered beside embolization while a finding stops it', () => {
    const risk = { ...on(), ...definite, aneurysm: present({ mm: 6, date: null }) };
    expect(verdict(sized(20, risk))).toContain('3 mtor-inhibitor');
    expect(verdict(sized(20, { ...risk, ...on({ bothTaken: true }) }))).not.toContain('3 mtor-inhibitor');
  });
});

describe('the next scan on treatment', () => {
  const next = (facts: Facts) => {
    const { imaging } = checked(facts);
    return imaging === null
      ? null
      : [
          imaging.modality,
          imaging.intervalMonths?.min,
          imaging.intervalMonths?.max,
          imaging.countsFrom,
          imaging.due,
        ];
  };
  const imaged = (since: string) => series([scan('2026-10-12', 20)], on({ since }));

  it('is every 3–6 months until 12 months after the start, that day included', () => {
    expect(next(imaged('2025-11-23'))).toEqual(['mri', 3, 6, 'on-treatment-imaging', '2027-04-12']);
  });

  it('every 6–12 after that', () => {
    expect(next(imaged('2025-11-22'))).toEqual(['mri', 6, 12, 'on-treatment-imaging', '2027-10-12']);
  });

  it('counts from the start while there is none on treatment', () => {
    expect(next(imaged('2026-10-20'))).toEqual(['mri', 3, 6, 'mtor-since', '2027-04-20']);
  });

  it('counts from recorded volumes when they are newer', () => {
    const volumes = { baselineMl: 100, nadirMl: 50, currentMl: 52, currentDate: '2026-11-02' };
    expect(next(series([scan('2026-10-12', 20)], on({ volumes })))?.at(-1)).toBe('2027-11-02');
  });

  it('is now when the effect is not documented, overdue once the last one is older than 12 months', () => {
    const assess = (date: string) => checked(series([scan(date, 20)], on({ since: null }))).imaging;
    expect(assess('2025-11-23')).toMatchObject({
      modality: 'mri',
      intervalMonths: null,
      due: '2026-11-23',
      overdue: false,
    });
    expect(assess('2025-11-22')?.overdue).toBe(true);
  });

  it('is none while the drug is held', () => {
    expect(next(sized(20, { ...on(), severeInfection: present(true) }))).toBeNull();
  });

  it('is a fallback six months after the last one on treatment, once the drug may have failed', () => {
    const failed = (since: string) => checked(sized(20, on({ newLesionCm: 1, since }))).imaging;
    expect(failed('2025-06-10')).toMatchObject({
      intervalMonths: { min: 6, max: 6, chosen: 6 },
      countsFrom: 'on-treatment-imaging',
      due: '2027-04-12',
      onlyIfNoProcedure: true,
    });
    expect(failed('2026-10-20')).toBeNull();
  });

  it('is the earlier window of a treated lesion, if there is one', () => {
    const lesions = present([
      lesion('A', [scan('2026-10-12', 20)]),
      lesion('B', [scan('2026-01-12', 50)], { treated: [treatment('embolization', '2026-08-01')] }),
    ]);
    expect(checked(chart({ lesions, ...on({ newLesionCm: 1 }) })).imaging).toMatchObject({
      countsFrom: 'procedure',
      due: '2027-02-01',
      onlyIfNoProcedure: true,
    });
  });
});
