import { describe, expect, it } from 'vitest';
import { checked } from '../drugs/fixtures.ts';
import type { Facts, Mtor } from '../facts.ts';
import { chart, everolimus, present, scan, series, sized } from '../fixtures.ts';

const on = (more: Partial<Mtor> = {}) => ({ mtor: present(everolimus({ indication: 'tsc', ...more })) });
const volumes = (baselineMl: number, currentMl: number, currentDate: string | null = '2026-10-12') => ({
  volumes: { baselineMl, nadirMl: Math.min(baselineMl, currentMl), currentMl, currentDate },
});
const allMet = {
  ...volumes(100, 50),
  newLesionCm: 0.9,
  kidneyVolumeChangeFromNadirPct: 19,
  bleedGrade: 1,
};
const response = (more: Partial<Mtor>) => checked(sized(20, on(more))).response;
const action = (facts: Facts, id: string) => checked(facts).actions.find((a) => a.id === id)?.text;

describe('the response', () => {
  it('is met by all four of the label’s conditions, bounds included', () => {
    expect(response(allMet)).toEqual({
      volume: true,
      newLesion: true,
      kidneyVolume: true,
      bleeding: true,
      met: 'yes',
    });
  });

  it('is not met by a volume less than 50 % smaller', () => {
    expect(response({ ...allMet, ...volumes(100, 50.1) })).toMatchObject({ volume: false, met: 'no' });
  });

  it('is not met with a new lesion of 1.0 cm', () => {
    expect(response({ ...allMet, newLesionCm: 1 })).toMatchObject({ newLesion: false, met: 'no' });
  });

  it('is not met by a kidney volume 20 % above its smallest', () => {
    expect(response({ ...allMet, kidneyVolumeChangeFromNadirPct: 20 })).toMatchObject({
      kidneyVolume: false,
      met: 'no',
    });
  });

  it('is not met with a bleed of grade 2', () => {
    expect(response({ ...allMet, bleedGrade: 2 })).toMatchObject({ bleeding: false, met: 'no' });
  });

  it.each([
    { volumes: null },
    { newLesionCm: null },
    { kidneyVolumeChangeFromNadirPct: null },
    { bleedGrade: null },
  ])('is not known where a condition is not documented: %o', (missing) => {
    expect(response({ ...allMet, ...missing })?.met).toBe('not-known');
  });

  it('is not met by one failed condition, whatever else is unknown', () => {
    expect(response({ bleedGrade: 2 })).toEqual({
      volume: null,
      newLesion: null,
      kidneyVolume: null,
      bleeding: false,
      met: 'no',
    });
  });

  it.each([null, '2025-06-10', '2025-11-22', '2026-11-24'])(
    'has no volume from before the drug, undated, out of date or to come: %s',
    (date) => {
      expect(response({ ...allMet, ...volumes(100, 50, date) })?.volume).toBeNull();
    },
  );

  it('has one from exactly 12 months ago', () => {
    expect(response({ ...allMet, ...volumes(100, 50, '2025-11-23') })?.volume).toBe(true);
  });

  it('has one from the day after the start until today', () => {
    const of = (date: string) => response({ ...volumes(100, 50, date), since: '2026-06-10' })?.volume;
    expect(of('2026-06-09')).toBeNull();
    expect(of('2026-06-10')).toBeNull();
    expect(of('2026-06-11')).toBe(true);
    expect(of('2026-11-23')).toBe(true);
  });

  it('has none where only the volume before is recorded', () => {
    const before = { baselineMl: 100, nadirMl: null, currentMl: null, currentDate: '2026-10-12' };
    expect(response({ volumes: before })?.volume).toBeNull();
  });

  it('is none off treatment', () => {
    expect(checked(sized(20)).response).toBeNull();
    expect(checked(sized(20, on({ indication: 'transplant' }))).response).toBeNull();
  });
});

describe('the response in words', () => {
  it('says that diameters are no volume', () => {
    const facts = series([scan('2025-05-10', 58), scan('2026-10-12', 38)], on());
    expect(action(facts, 'response-statement')).toContain(
      'not documented (volume response not documented; largest lesion 5.8 cm (2025-05-10) → 3.8 cm (2026-10-12))',
    );
  });

  it('says so where there is no diameter before, or none on treatment', () => {
    expect(action(series([scan('2026-10-12', 38)], on()), 'response-statement')).toContain(
      'largest lesion not known before → 3.8 cm',
    );
    const before = series([scan('2025-05-10', 38)], on());
    expect(action(before, 'response-statement')).toContain('no diameter on treatment');
    expect(action(chart(on()), 'response-statement')).toContain('no diameter on treatment');
    expect(action(chart(on({ since: null })), 'response-statement')).toContain('no diameter on treatment');
  });

  it('takes a diameter of the first day for one before treatment', () => {
    const facts = series([scan('2025-06-10', 58), scan('2026-10-12', 38)], on());
    expect(action(facts, 'response-statement')).toContain('largest lesion 5.8 cm (2025-06-10) → 3.8 cm');
    const first = series([scan('2025-06-10', 58)], on());
    expect(action(first, 'response-statement')).toContain('no diameter on treatment');
  });

  it('calls a computed volume an estimate', () => {
    const axes = (date: string, mm: number) => ({ ...scan(date, mm), axesMm: [mm, mm, mm] });
    const text = action(series([axes('2025-05-10', 40), axes('2026-10-12', 30)], on()), 'response-statement');
    expect(text).toContain('volume smaller by 50 % or more: yes (AML volume before 33.5 mL');
    expect(text).toContain(
      'now 14.1 mL (2026-10-12); estimate, computed from three axes, with a large error',
    );
  });

  it('names each condition and what it comes to', () => {
    const text = action(sized(20, on({ ...allMet, newLesionCm: 2 })), 'response-statement');
    expect(text).toMatch(/^Response not met \(the label’s four conditions\): /);
    expect(text).toContain('volume smaller by 50 % or more: yes (AML volume before 100 mL');
    expect(text).toContain('no new lesion of 1 cm or more: no');
    expect(text).not.toContain('estimate');
  });
});

describe('a weak response', () => {
  const flag = (more: Partial<Mtor>) => action(sized(20, on(more)), 'weak-response-mdt');

  it('is less than 25 % smaller', () => {
    expect(flag(volumes(100, 75))).toBeUndefined();
    expect(flag(volumes(100, 75.1))).toContain('review by the MDT');
  });

  it('after 12 months or more', () => {
    expect(flag({ ...volumes(100, 90), since: '2025-11-23' })).toBeDefined();
    expect(flag({ ...volumes(100, 90), since: '2025-11-24' })).toBeUndefined();
  });

  it('is not told without volumes or a start', () => {
    expect(flag({})).toBeUndefined();
    expect(flag({ ...volumes(100, 90), since: null })).toBeUndefined();
  });

  it('is not said beside a failure', () => {
    expect(flag({ ...volumes(100, 90), newLesionCm: 1 })).toBeUndefined();
  });
});

describe('beside the treatment', () => {
  it('continuing without definite TSC is noted as off-label', () => {
    expect(action(sized(20, on()), 'off-label')).toContain('Off-label');
    expect(action(sized(20, { ...on(), tsc: present('definite') }), 'off-label')).toBeUndefined();
  });

  it('obstetrics is called where a pregnancy holds the drug', () => {
    expect(action(sized(20, { ...on(), pregnant: present(true) }), 'obstetrics-now')).toBeDefined();
    expect(action(sized(20, { ...on(), severeInfection: present(true) }), 'obstetrics-now')).toBeUndefined();
  });

  it('once, where the drug has failed as well', () => {
    const { actions } = checked(sized(20, { ...on({ newLesionCm: 1 }), pregnant: present(true) }));
    expect(actions.map(({ id }) => id).filter((id) => id.startsWith('obstetrics'))).toEqual(['obstetrics']);
  });

  it('a failure asks why', () => {
    expect(action(sized(20, on({ newLesionCm: 1 })), 'why-failing')).toContain('adherence');
    expect(action(sized(20), 'why-failing')).toBeUndefined();
  });
});
