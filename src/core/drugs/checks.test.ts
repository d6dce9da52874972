import { describe, expect, it } from 'vitest';
import type { DrugClass, Facts } from '../facts.ts';
import { chart, context, decided, everolimus, gap, present, sized } from '../fixtures.ts';
import { alert, checked, drug, list, on, start } from './fixtures.ts';
import { latelyNotPregnant } from './pregnancy.ts';

const ids = (facts: Facts) => checked(facts).alerts.map((a) => a.id);
const female = { sex: present('female' as const) };
const mtor = (name: string, status: 'active' | 'unknown' | 'stopped' = 'active') =>
  drug(name, ['mtor-inhibitor'], { status });
const answer = <T>(value: T) => ({
  state: 'absent-documented' as const,
  value,
  sources: [{ from: 'clinician' as const, date: '2026-11-23' }],
});

describe('interactions with an mTOR inhibitor', () => {
  it.each<[string, DrugClass, string, string]>([
    ['D1', 'strong-cyp3a4-inhibitor', 'stop', 'avoid together'],
    ['D2', 'moderate-cyp3a4-pgp-inhibitor', 'caution', 'current label and pharmacist'],
    ['D3', 'strong-inducer', 'caution', 'Do not stop an antiseizure drug'],
    ['D4', 'ace-inhibitor', 'caution', 'Do not stop it blindly'],
    ['D4', 'neprilysin-or-dpp4-inhibitor', 'caution', 'not confirmed'],
    ['D5', 'cannabidiol', 'caution', 'measure it'],
  ])('%s: %s', (id, drugClass, severity, words) => {
    const taking = list(drug('Someazole 200 mg tablet', [drugClass]));
    for (const facts of [start(taking), sized(20, { ...on(), ...taking })]) {
      const found = alert(facts, id);
      expect(found?.severity).toBe(severity);
      expect(found?.text).toMatch(/^Someazole tablet: /);
      expect(found?.text).toContain(words);
      expect(found?.evidence.length).toBeGreaterThan(0);
    }
    expect(alert(sized(20, taking), id)).toBeUndefined();
    const stopped = list(drug('Someazole', [drugClass], { status: 'stopped' }));
    expect(alert(start(stopped), id)).toBeUndefined();
  });

  it('are checked for a drug given for any other reason, and beside a child’s start', () => {
    const taking = list(drug('ketoconazole', ['strong-cyp3a4-inhibitor']));
    expect(ids(sized(60, { ...on({ indication: null }), ...taking }))).toContain('D1');
    expect(ids(start({ ...taking, ageYears: present(12) }))).toContain('D1');
  });

  it('name each drug once, and ask whether an uncertain one is taken', () => {
    const taking = list(
      drug('Verapamil 80 mg', ['moderate-cyp3a4-pgp-inhibitor']),
      drug('verapamil', ['moderate-cyp3a4-pgp-inhibitor']),
      drug('diltiazem', ['moderate-cyp3a4-pgp-inhibitor'], { status: 'unknown' }),
    );
    expect(alert(start(taking), 'D2')?.text).toMatch(/^diltiazem \(is it taken\?\), verapamil: /i);
  });

  it('never name an adjusted dose', () => {
    const taking = list(
      drug('verapamil', ['moderate-cyp3a4-pgp-inhibitor']),
      drug('rifampicin', ['strong-inducer']),
    );
    for (const { text } of checked(start(taking)).alerts) expect(text).not.toMatch(/\d\s*mg/);
  });

  it.each([
    ['lopinavir', 'D1', 'strong-cyp3a4-inhibitor', true],
    ['lopinavir/ritonavir', 'D1', 'strong-cyp3a4-inhibitor', false],
    ['lopinavir 200 mg with ritonavir 50 mg', 'D1', 'strong-cyp3a4-inhibitor', false],
    ['ketoconazole', 'D1', 'strong-cyp3a4-inhibitor', false],
    ['primidone', 'D3', 'strong-inducer', true],
    ['carbamazepine', 'D3', 'strong-inducer', false],
  ] as const)('%s: background knowledge is marked', (name, id, drugClass, marked) => {
    const text = alert(start(list(drug(name, [drugClass]))), id)?.text ?? '';
    expect(text.includes('background knowledge, not confirmed')).toBe(marked);
  });

  it('names each drug that is on its list by background knowledge', () => {
    const taking = list(drug('primidone', ['strong-inducer']), drug('mitotane', ['strong-inducer']));
    expect(alert(start(taking), 'D3')?.text).toContain(' (primidone, mitotane: background knowledge');
  });

  it('is sure of an ACE inhibitor, whatever it is combined with', () => {
    const both = drug('enalapril and sitagliptin', ['ace-inhibitor', 'neprilysin-or-dpp4-inhibitor']);
    expect(alert(start(list(both)), 'D4')?.text).not.toContain('sitagliptin: background knowledge');
    const alone = drug('sitagliptin', ['neprilysin-or-dpp4-inhibitor']);
    expect(alert(start(list(alone)), 'D4')?.text).toContain('sitagliptin: background knowledge');
  });
});

describe('D6 and D13: what is planned', () => {
  it('a live vaccine or surgery today or later, beside an mTOR inhibitor', () => {
    const planned = (date: string) => ({ plannedLiveVaccine: present(date), plannedSurgery: present(date) });
    expect(alert(start(planned('2026-11-23')), 'D6')).toMatchObject({ severity: 'info' });
    expect(alert(start(planned('2026-11-23')), 'D13')).toMatchObject({ severity: 'caution' });
    expect(alert(sized(20, { ...on(), ...planned('2026-12-03') }), 'D13')?.text).toContain('check the label');
    expect(ids(start(planned('2026-11-22')))).not.toContain('D6');
    expect(ids(start(planned('2026-11-22')))).not.toContain('D13');
    expect(ids(sized(20, planned('2026-12-03')))).not.toContain('D6');
    expect(ids(sized(20, planned('2026-12-03')))).not.toContain('D13');
    const none = { plannedLiveVaccine: present<false>(false), plannedSurgery: present<false>(false) };
    expect(ids(start(none))).not.toContain('D6');
    expect(ids(start(none))).not.toContain('D13');
  });
});

describe('D8: before a first dose', () => {
  const negative = (date: string) => ({
    pregnant: {
      state: 'absent-documented' as const,
      value: false,
      sources: [{ from: 'clinician' as const, date }],
    },
  });
  const asked = { contraception: present(true), breastFeeding: present(false) };

  it('asks a woman of 12 to 55 for a test, contraception and breast-feeding', () => {
    expect(alert(start(female), 'D8')?.text).toBe(
      'Before a first dose of an mTOR inhibitor: pregnancy test; contraception, during treatment and for at least 8 weeks after it (read in a secondary text); ask about breast-feeding, which it excludes (background knowledge, not confirmed).',
    );
    const aged = (ageYears: number) => ids(start({ ...female, ageYears: present(ageYears) }));
    expect(aged(11)).not.toContain('D8');
    expect(aged(12)).toContain('D8');
    expect(aged(55)).toContain('D8');
    expect(aged(56)).not.toContain('D8');
  });

  it('asks where sex or age is not known, not of a man', () => {
    expect(ids(start())).toContain('D8');
    expect(ids(sized(45, { tsc: present('definite'), ...female }))).toContain('D8');
    expect(ids(start({ sex: present('male') }))).not.toContain('D8');
  });

  it('takes a negative test of 7 days, not of 8', () => {
    expect(ids(start({ ...female, ...asked, ...negative('2026-11-16') }))).not.toContain('D8');
    expect(alert(start({ ...female, ...asked, ...negative('2026-11-15') }), 'D8')?.text).toBe(
      'Before a first dose of an mTOR inhibitor: pregnancy test.',
    );
  });

  it('takes the latest of several tests, and no positive one', () => {
    const tests = (value: boolean, ...dates: string[]) => {
      const sources = dates.map((date) => ({ from: 'clinician' as const, date }));
      return context(chart({ pregnant: { state: 'present', value, sources } }));
    };
    expect(latelyNotPregnant(tests(false, '2026-10-01', '2026-11-20'))).toBe(true);
    expect(latelyNotPregnant(tests(true, '2026-11-20'))).toBe(false);
  });

  it.each([
    [{ contraception: present(false) }, 'contraception'],
    [{ contraception: chart().contraception }, 'contraception'],
    [{ breastFeeding: chart().breastFeeding }, 'breast-feeding'],
  ])('asks for what is missing alone: %o', (missing, words) => {
    const text = alert(start({ ...female, ...asked, ...negative('2026-11-23'), ...missing }), 'D8')?.text;
    expect(text).toContain(words);
    expect(text).not.toContain('pregnancy test');
  });

  it('on treatment any known negative will do, and a pregnancy is for D0', () => {
    const taken = { ...on(), ...female, ...asked };
    expect(ids(sized(20, { ...taken, ...negative('2026-11-01') }))).not.toContain('D8');
    expect(alert(sized(20, taken), 'D8')?.text).toBe('While an mTOR inhibitor is taken: pregnancy test.');
    expect(ids(sized(20, { ...on(), ...female, pregnant: present(true) }))).not.toContain('D8');
    expect(ids(sized(20, female))).not.toContain('D8');
  });
});

describe('D9: oestrogen', () => {
  const pill = list(drug('ethinylestradiol', ['oestrogen']));

  it('with TSC or LAM, beside an mTOR inhibitor', () => {
    expect(alert(start(pill), 'D9')).toMatchObject({ severity: 'info' });
    expect(ids(sized(20, { ...on(), ...pill, tsc: present('suspected') }))).toContain('D9');
    expect(ids(sized(20, { ...on(), ...pill, tsc: present('excluded'), lam: present(true) }))).toContain(
      'D9',
    );
    expect(ids(sized(20, { ...on(), ...pill, tsc: present('excluded') }))).not.toContain('D9');
    expect(ids(sized(20, { ...pill, tsc: present('definite') }))).not.toContain('D9');
    expect(ids(start(list(drug('progesterone', []))))).not.toContain('D9');
  });
});

describe('D10: a second drug', () => {
  it('two distinct mTOR inhibitors, in the list or in the list and the treatment', () => {
    expect(alert(sized(20, { ...on(), ...list(mtor('Rapamune 1 mg')) }), 'D10')).toMatchObject({
      severity: 'caution',
      text: 'Two mTOR inhibitors are listed: which one is taken? Ring today.',
    });
    expect(ids(sized(20, list(mtor('Afinitor'), mtor('sirolimus'))))).toContain('D10');
    expect(ids(sized(20, { ...on(), ...list(mtor('sirolimus', 'unknown')) }))).toContain('D10');
  });

  it('the same one twice, by brand or without a name, is one', () => {
    expect(ids(sized(20, { ...on(), ...list(mtor('Votubia 5 mg'), mtor('everolimus')) }))).not.toContain(
      'D10',
    );
    expect(ids(sized(20, { ...on(), ...list(mtor('RxNorm 845507')) }))).not.toContain('D10');
    expect(ids(sized(20, { ...on(), ...list(mtor('sirolimus', 'stopped')) }))).not.toContain('D10');
  });

  it('two strengths of a brand that only its code tells are one; two such brands are two', () => {
    const listed = (...names: string[]) => ids(sized(20, list(...names.map((name) => mtor(name)))));
    expect(listed('Rolimunda 5 mg', 'rolimunda 2.5 mg')).not.toContain('D10');
    expect(listed('Rolimunda 5 mg', 'Certunda 5 mg')).toContain('D10');
  });

  it('the drug itself is no other one that suppresses immunity', () => {
    const itself = list(drug('everolimus', ['mtor-inhibitor', 'immunosuppressant']));
    expect(ids(sized(20, { ...on(), ...itself }))).not.toContain('D10');
  });

  it('two mTOR inhibitors and a corticosteroid are said one after the other', () => {
    const taking = list(mtor('sirolimus'), drug('prednisone', ['systemic-corticosteroid']));
    expect(alert(sized(20, { ...on(), ...taking }), 'D10')?.text).toContain('Ring today. prednisone: ');
  });

  it('entries that contradict each other are two', () => {
    const values = [
      { value: everolimus({ indication: 'tsc' }), sources: [] },
      { value: everolimus({ drug: 'sirolimus' }), sources: [] },
      { value: false as const, sources: [] },
    ];
    expect(ids(sized(20, { mtor: { state: 'conflicting', values } }))).toContain('D10');
  });

  it('never holds the drug by itself; both taken, as stated, does, under D0', () => {
    const both = list(mtor('everolimus'), mtor('sirolimus'));
    expect(checked(sized(20, { ...on(), ...both })).rule).toBe('R05d');
    const stated = sized(20, { ...on({ bothTaken: true }), ...both });
    expect(checked(stated).rule).toBe('R05a');
    expect(ids(stated)).not.toContain('D10');
  });

  it.each<DrugClass>(['immunosuppressant', 'systemic-corticosteroid'])('another %s', (drugClass) => {
    const taking = list(drug('somepred', [drugClass]));
    expect(alert(start(taking), 'D10')?.text).toMatch(/^somepred: .*infection; ask about a transplant/);
    expect(ids(sized(20, taking))).not.toContain('D10');
  });
});

describe('D11: blood thinners and painkillers', () => {
  const taking = list(drug('warfarin', ['anticoagulant']), drug('ibuprofen', ['nsaid']));

  it('are flagged with or without an mTOR inhibitor, never "stop"', () => {
    const found = alert(sized(20, taking), 'D11');
    expect(found?.severity).toBe('caution');
    expect(found?.text).toBe(
      'warfarin: counts as a bleeding risk. Do not stop it: ask the prescriber. ibuprofen: counts as a risk for bleeding and kidney: ask the prescriber.',
    );
    expect(ids(sized(20, list(drug('aspirin', ['antiplatelet']))))).toContain('D11');
    expect(ids(sized(20, list(drug('paracetamol', []))))).not.toContain('D11');
  });

  it('aspirin, which is both, is named as the one that is not stopped', () => {
    const aspirin = list(drug('aspirin', ['antiplatelet', 'nsaid']));
    expect(alert(sized(20, aspirin), 'D11')?.text).toBe(
      'aspirin: counts as a bleeding risk. Do not stop it: ask the prescriber.',
    );
  });

  it.each([
    ['an emergency', { acuteBleed: present(true) }],
    ['a recent bleed', { priorAmlBleed: present('2026-11-10') }],
  ])('in %s no further dose of a blood thinner is given until the team has decided', (_, bleed) => {
    for (const drugClass of ['anticoagulant', 'antiplatelet'] as const) {
      const found = alert(sized(20, { ...bleed, ...list(drug('thinner', [drugClass])) }), 'D11');
      expect(found?.severity).toBe('stop');
      expect(found?.text).toContain('give no further dose until the emergency team has decided');
      expect(found?.text).toContain('not confirmed');
    }
    expect(alert(sized(20, { ...bleed, ...list(drug('ibuprofen', ['nsaid'])) }), 'D11')?.severity).toBe(
      'caution',
    );
  });
});

describe('D12: the liver', () => {
  const liver = (childPugh: 'A' | 'B' | 'C' | null) => ({
    liverDisease: present({ childPugh, specialistAgrees: true }),
  });

  it('asks for the class, or points to the label; no dose', () => {
    expect(alert(start(liver(null)), 'D12')).toMatchObject({ severity: 'caution' });
    expect(alert(start(liver(null)), 'D12')?.text).toContain('class is needed');
    expect(alert(start(liver('B')), 'D12')?.text).toContain('Child-Pugh B');
    expect(ids(sized(20, { ...on(), ...liver('A') }))).toContain('D12');
    expect(ids(sized(20, liver('A')))).not.toContain('D12');
    expect(ids(start({ liverDisease: present<false>(false) }))).not.toContain('D12');
    expect(ids(start())).not.toContain('D12');
  });
});

describe('D14: another dose', () => {
  it('of everolimus is asked about, not repeated, not corrected', () => {
    const found = alert(sized(20, on({ doseMgPerDay: 5 })), 'D14');
    expect(found?.severity).toBe('info');
    expect(found?.text).not.toMatch(/\d/);
    expect(ids(sized(20, on({ doseMgPerDay: 10 })))).not.toContain('D14');
    expect(ids(sized(20, on({ doseMgPerDay: null })))).not.toContain('D14');
    expect(ids(sized(20, on({ drug: 'sirolimus', doseMgPerDay: 2 })))).not.toContain('D14');
  });
});

describe('D15: before a first dose, and after it', () => {
  it('names the tests, the scan, and what else must be asked', () => {
    const text = alert(start(), 'D15')?.text ?? '';
    expect(text).toContain('hepatitis B');
    expect(text).toContain('MRI at most 3 months before');
    expect(text).toContain('mouth care from day 1');
    expect(text).toContain('Not known, ask first: allergy to rapamycins, severe infection, liver disease.');
    const asked = start({
      rapamycinAllergy: present(false),
      severeInfection: present(false),
      liverDisease: present<false>(false),
    });
    expect(alert(asked, 'D15')?.text).toMatch(/regrowth on stopping\.$/);
  });

  it('on treatment says what is watched, without claiming how often', () => {
    expect(alert(sized(20, on()), 'D15')?.text).toContain('how often: background knowledge, not confirmed');
    expect(ids(sized(20))).not.toContain('D15');
  });
});

describe('D16: the medication list', () => {
  const dated = (date: string | null) => list(drug('ramipril', ['ace-inhibitor'], { date }));

  it('that is missing, or older than 6 months: the checks are not done, not clear', () => {
    expect(alert(sized(60), 'D16')).toMatchObject({
      severity: 'info',
      text: 'No medication list of the last 6 months: reconcile it first. Drug checks are not done, not clear.',
    });
    expect(alert(sized(60, dated('2026-05-22')), 'D16')?.text).toMatch(
      /^No medication list of the last 6 months/,
    );
    expect(alert(sized(60, dated(null)), 'D16')?.text).toMatch(/last 6 months/);
    expect(ids(sized(60, dated('2026-05-23')))).not.toContain('D16');
    expect(ids(sized(60, dated('2026-11-23')))).not.toContain('D16');
    expect(ids(sized(60, dated('2026-11-24')))).toContain('D16');
    expect(ids(sized(60, list()))).toContain('D16');
  });

  it('that the clinician gave or went through is current, an empty one too', () => {
    expect(ids(sized(60, { medications: answer([]) }))).not.toContain('D16');
    expect(ids(sized(60, { medicationsReviewed: present('2026-05-23') }))).not.toContain('D16');
    expect(ids(sized(60, { medicationsReviewed: present('2026-05-22') }))).toContain('D16');
    expect(ids(sized(60, { medicationsReviewed: present('2026-11-23') }))).not.toContain('D16');
    expect(ids(sized(60, { medicationsReviewed: present('2026-11-24') }))).toContain('D16');
  });

  it('that could not be read is not done, even if it was gone through', () => {
    const facts = sized(60, { medicationsReviewed: present('2026-11-23') });
    const alerts = checked(facts, [gap('medications')]).alerts;
    expect(alerts.find((a) => a.id === 'D16')?.text).toMatch(/^The medication list could not be read/);
  });

  it('is asked for only where something is proposed or an mTOR inhibitor is taken', () => {
    expect(ids(sized(20))).not.toContain('D16');
    expect(ids(start())).toContain('D16');
    expect(ids(sized(20, on({ indication: 'sega' })))).toContain('D16');
    expect(alert(sized(20, { acuteBleed: present(true) }), 'D16')?.text).toContain(
      'blood thinners above all',
    );
  });
});

describe('alerts', () => {
  it('stand stop, caution, info, each in the order of the table', () => {
    const facts = sized(20, {
      ...on({ doseMgPerDay: 5 }),
      ...female,
      ...list(
        drug('ketoconazole', ['strong-cyp3a4-inhibitor']),
        drug('lisinopril', ['ace-inhibitor']),
        drug('warfarin', ['anticoagulant']),
        drug('verapamil', ['moderate-cyp3a4-pgp-inhibitor']),
      ),
      severeInfection: present(true),
      egfr: present({ value: 20, comparator: null, date: '2026-11-01', equation: 'CKD-EPI 2021' }),
    });
    const found = decided(facts).alerts;
    expect(found.filter((a) => a.severity === 'stop').map((a) => a.id)).toEqual(['D0', 'D1']);
    expect(found.filter((a) => a.severity === 'caution').map((a) => a.id)).toEqual([
      'D2',
      'D4',
      'D11',
      'MOD-30',
    ]);
    expect(found.map((a) => a.severity)).toEqual(
      found
        .map((a) => a.severity)
        .toSorted((a, b) => 'sci'.indexOf(a.charAt(0)) - 'sci'.indexOf(b.charAt(0))),
    );
    expect(found.filter((a) => a.severity === 'info').map((a) => a.id)).toEqual(
      expect.arrayContaining(['D8', 'D14', 'D15']),
    );
  });
});
