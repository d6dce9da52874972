import { describe, expect, it } from 'vitest';
import type { Facts, Mtor } from '../facts.ts';
import { chart, charted, present, sized, told } from '../fixtures.ts';
import { alert, checked, drug, list, on, start } from './fixtures.ts';

type Event = NonNullable<Mtor['adverseEvents']>[number];

const suffering = (...adverseEvents: Event[]) => sized(20, on({ adverseEvents }));
const of = (facts: Facts) => {
  const { urgency, alerts } = checked(facts);
  return [urgency, alerts[0]?.id, alerts[0]?.severity, alerts[0]?.text];
};

describe('D0 on an mTOR inhibitor', () => {
  it.each<[Event['term'], string]>([
    ['angioedema', 'angioedema'],
    ['anaphylaxis', 'anaphylaxis'],
    ['breathlessness', 'breathlessness (possible pneumonitis)'],
    ['hypoxia', 'hypoxia (possible pneumonitis)'],
    ['sepsis', 'sepsis'],
    ['febrile-neutropenia', 'febrile neutropenia'],
  ])('%s, of whatever grade, is for the emergency department now', (term, words) => {
    expect(of(suffering({ term, grade: null }))).toEqual([
      'now',
      'D0',
      'stop',
      `Emergency department now, no further dose until reviewed: ${words}.`,
    ]);
  });

  it.each<[Event, string]>([
    [{ term: 'pneumonitis', grade: 2 }, 'pneumonitis grade 2'],
    [{ term: 'stomatitis', grade: 2 }, 'stomatitis grade 2'],
    [{ term: 'stomatitis', grade: 4 }, 'stomatitis grade 4 (stop)'],
    [{ term: 'other', grade: 3 }, 'other adverse event grade 3'],
    [{ term: 'hypersensitivity', grade: null }, 'hypersensitivity'],
    [{ term: 'thrombocytopenia', grade: 2 }, 'thrombocytopenia grade 2 (limit not confirmed)'],
    [{ term: 'thrombocytopenia', grade: 3 }, 'thrombocytopenia grade 3'],
  ])('%o: interrupt, and ring the prescriber today', (event, words) => {
    expect(of(suffering(event))).toEqual([
      'same-day',
      'D0',
      'stop',
      `Interrupt, ring the prescriber today: ${words}.`,
    ]);
  });

  it.each<Event>([
    { term: 'pneumonitis', grade: 1 },
    { term: 'stomatitis', grade: 1 },
    { term: 'stomatitis', grade: null },
    { term: 'thrombocytopenia', grade: 1 },
    { term: 'other', grade: 2 },
    { term: 'other', grade: null },
  ])('%o asks for neither', (event) => {
    expect(alert(suffering(event), 'D0')).toBeUndefined();
    expect(checked(suffering(event)).urgency).toBe('routine');
  });

  it('a pregnancy, a severe infection, an allergy and two drugs taken are said together', () => {
    const facts = sized(20, {
      ...on({ bothTaken: true }),
      pregnant: present(true),
      severeInfection: present(true),
      rapamycinAllergy: present(true),
    });
    expect(alert(facts, 'D0')?.text).toBe(
      'Interrupt, ring the prescriber today: pregnancy (stop; obstetrics too), severe infection, allergy to rapamycins, two mTOR inhibitors taken.',
    );
  });

  it('what is for now stands before what is for today', () => {
    const facts = suffering({ term: 'other', grade: 3 }, { term: 'sepsis', grade: 3 });
    expect(alert(facts, 'D0')?.text).toBe(
      'Emergency department now, no further dose until reviewed: sepsis grade 3. Interrupt, ring the prescriber today: other adverse event grade 3.',
    );
  });

  it('the same finding twice is said once', () => {
    const event: Event = { term: 'sepsis', grade: 3 };
    expect(alert(suffering(event, event), 'D0')?.text.match(/sepsis/g)).toHaveLength(1);
  });

  it('breathlessness among the symptoms counts while it is current', () => {
    const symptom = (s: ReturnType<typeof told>) =>
      checked(sized(20, { ...on(), symptoms: present([s]) })).urgency;
    expect(symptom(told('breathlessness'))).toBe('now');
    expect(symptom(charted('breathlessness', '2026-11-21'))).toBe('now');
    expect(symptom(charted('breathlessness', '2026-10-21'))).toBe('routine');
    expect(symptom(charted('breathlessness', '2026-10-21', { ongoing: true }))).toBe('routine');
    expect(symptom(told('breathlessness', { onset: '2026-10-21', ongoing: true }))).toBe('now');
    expect(symptom(told('breathlessness', { onset: '2026-10-21' }))).toBe('routine');
    expect(symptom(told('breathlessness', { cause: 'other', ongoing: true }))).toBe('routine');
    expect(symptom(told('fever'))).toBe('routine');
  });
});

describe('D0 whatever the disposition and the indication', () => {
  it('is shown in an emergency', () => {
    const facts = sized(20, { ...on(), acuteBleed: present(true), severeInfection: present(true) });
    expect(of(facts).slice(0, 3)).toEqual(['now', 'D0', 'stop']);
  });

  it('raises the urgency of a surveillance plan beside a drug given for something else', () => {
    const facts = sized(20, { ...on({ indication: 'sega' }), severeInfection: present(true) });
    expect(checked(facts)).toMatchObject({ rule: 'R11b', urgency: 'same-day' });
    expect(alert(facts, 'D0')?.text).toContain('Interrupt');
  });

  it('is found for a drug that only the list names', () => {
    const facts = sized(20, {
      ...list(drug('everolimus', ['mtor-inhibitor'])),
      severeInfection: present(true),
    });
    expect(checked(facts).urgency).toBe('same-day');
  });

  it('and for one that the list names although it is said not to be taken', () => {
    const facts = sized(20, {
      ...list(drug('everolimus', ['mtor-inhibitor'])),
      mtor: present(false),
      severeInfection: present(true),
    });
    expect(checked(facts).urgency).toBe('same-day');
  });

  it('not without an mTOR inhibitor, nor for a stopped one', () => {
    expect(alert(sized(20, { severeInfection: present(true) }), 'D0')).toBeUndefined();
    const stopped = list(drug('everolimus', ['mtor-inhibitor'], { status: 'stopped' }));
    expect(alert(sized(20, { ...stopped, severeInfection: present(true) }), 'D0')).toBeUndefined();
  });
});

describe('D0 where the drug holds a transplant', () => {
  const infected = { severeInfection: present(true) };
  const RING = 'Do not interrupt; ring the transplant team now: severe infection.';

  it('says: do not interrupt, ring the transplant team', () => {
    const facts = sized(20, { ...on({ indication: 'transplant' }), ...infected });
    expect(alert(facts, 'D0')?.text).toBe(RING);
    expect(checked(facts).urgency).toBe('same-day');
  });

  it('also of the findings for the emergency department, and of a pregnancy', () => {
    const facts = sized(20, {
      ...on({
        indication: 'transplant',
        adverseEvents: [
          { term: 'angioedema', grade: 4 },
          { term: 'other', grade: 4 },
        ],
      }),
      pregnant: present(true),
    });
    expect(alert(facts, 'D0')?.text).toBe(
      'Emergency department now; do not interrupt, ring the transplant team now: angioedema grade 4. Do not interrupt; ring the transplant team now: other adverse event grade 4, pregnancy (obstetrics too).',
    );
  });

  it('for an unknown reason beside a transplant, or beside another immunosuppressant', () => {
    const unknown = { ...on({ indication: null }), ...infected };
    const tacrolimus = (status: 'active' | 'unknown' | 'stopped') =>
      list(drug('tacrolimus', ['immunosuppressant'], { status }));
    expect(alert(sized(20, { ...unknown, organTransplant: present(true) }), 'D0')?.text).toBe(RING);
    expect(alert(sized(20, { ...unknown, ...tacrolimus('active') }), 'D0')?.text).toBe(RING);
    expect(alert(sized(20, { ...unknown, ...tacrolimus('unknown') }), 'D0')?.text).toBe(RING);
    expect(alert(sized(20, { ...unknown, ...tacrolimus('stopped') }), 'D0')?.text).toContain('Interrupt');
    expect(alert(sized(20, unknown), 'D0')?.text).toContain('Interrupt');
    const itself = list(drug('everolimus', ['mtor-inhibitor', 'immunosuppressant']));
    expect(alert(sized(20, { ...unknown, ...itself }), 'D0')?.text).toContain('Interrupt');
  });

  it('with definite TSC the plan does not say to hold it either', () => {
    const facts = sized(20, { ...on({ indication: 'transplant' }), ...infected, tsc: present('definite') });
    const d = checked(facts);
    expect([d.rule, d.headline]).toEqual(['R05a', RING]);
    expect(d.options[0]).toMatchObject({
      id: 'hold-treatment',
      label: 'Do not interrupt the mTOR inhibitor; ring the transplant team now',
    });
    expect(d.education.map(({ id }) => id)).not.toContain('H7');
    expect(d.education.map(({ id }) => id)).toContain('H8');
  });

  it('a known other reason is no transplant', () => {
    const facts = sized(20, { ...on(), ...infected, organTransplant: present(true) });
    expect(alert(facts, 'D0')?.text).toContain('Interrupt');
  });
});

describe('D0 before a start', () => {
  it('says why the drug is not to be started', () => {
    const facts = start({ pregnant: present(true), breastFeeding: present(true) });
    expect(checked(facts)).toMatchObject({ rule: 'R07x', urgency: '6-weeks' });
    expect(alert(facts, 'D0')).toMatchObject({
      severity: 'stop',
      text: 'Do not start an mTOR inhibitor: pregnancy, breast-feeding (not confirmed).',
    });
  });

  it('is not a matter for an emergency, nor where nothing would be started', () => {
    expect(alert(start({ pregnant: present(true), acuteBleed: present(true) }), 'D0')).toBeUndefined();
    expect(alert(chart({ pregnant: present(true) }), 'D0')).toBeUndefined();
    expect(alert(start(), 'D0')).toBeUndefined();
  });

  it('is not said of a drug that is already taken', () => {
    expect(alert(start({ ...on(), breastFeeding: present(true) }), 'D0')).toBeUndefined();
  });
});
