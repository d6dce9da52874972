import { describe, expect, test } from 'vitest';
import type { Decision } from '../../core/decision.ts';
import { facts, input, intervention, source } from '../fixtures.ts';
import type { PlanInput } from '../plan.ts';
import { patientSheet } from './sheet.ts';

const ids = (...all: string[]): Decision['education'] => all.map((id) => ({ id, text: '' }));

function says(change: Partial<PlanInput>, decision: Partial<Decision> = {}): string {
  const { urgent, blocks, draft } = patientSheet({
    ...input,
    ...change,
    decision: { ...input.decision, ...change.decision, ...decision },
  });
  const all = urgent === null ? blocks : [urgent, ...blocks];
  return [draft, ...all.flatMap((one) => [one.heading, ...one.before, ...one.items, ...one.after])].join(
    '\n',
  );
}

const undecided = { option: 'embolization' as const, actions: [], accepted: false };

describe('the choices of the clinician are those of the sheet', () => {
  test('equal options are called equal', () => {
    const text = says({ decision: intervention, choices: undecided });
    expect(text).toContain('The first three are equal.');
    expect(text).toMatch(
      /Block the blood vessels.*\n.*Take out only the growth.*\n.*every 6 months.*\n.*ablation/,
    );
  });

  test('a chosen option is named as the clinician’s choice', () => {
    const choices = { ...undecided, option: 'nephron-sparing-surgery' as const, reason: 'Near the surface.' };
    expect(says({ decision: intervention, choices })).toContain(
      'Your clinician chose: Take out only the growth',
    );
  });

  test('another way than the first stands in place of what was advised, and says the interval that was chosen', () => {
    const watching = { ...undecided, option: 'active-surveillance' as const, reason: 'Wish.' };
    const text = says({ decision: intervention, choices: { ...watching, intervalMonths: 12 } });
    expect(text).toContain('Your clinician chose this way for you: Watch it, with a scan every 12 months.');
    expect(text).not.toContain('every 6 months');
    const last = { ...undecided, option: 'ablation' as const, reason: 'Wish.' };
    expect(says({ decision: intervention, choices: last })).toMatch(
      /What the plan says\nThis is what your record shows so far\.\nYour clinician chose this way for you: Destroy/,
    );
  });

  test('another interval moves the day of the scan', () => {
    const choices = { ...input.choices, intervalMonths: 9 };
    expect(says({ choices })).toContain('You need an MRI scan by 2027-07-12.');
  });

  test('a step left out is not told', () => {
    const text = (actions: string[]) => says({ decision: intervention, choices: { ...undecided, actions } });
    expect(text(['nephrology-referral'])).toContain('You see a kidney doctor.');
    expect(text([])).not.toContain('You see a kidney doctor.');
  });

  test('an accepted draft is still a draft', () => {
    expect(says({ choices: { ...input.choices, accepted: true } })).toMatch(/^DRAFT\. .* has accepted it/);
  });
});

describe('when the scan is due', () => {
  const imaging = input.decision.imaging;
  test.each([
    ['is late', { overdue: true }, /You needed an MRI scan by 2027-10-12\. It is late\./],
    ['is due now', { intervalMonths: null, window: null }, /You need an MRI scan now\./],
    ['is a fallback', { onlyIfNoProcedure: true }, /If you have no treatment before then/],
  ])('it %s', (_, change, said) => {
    const choices = undecided;
    expect(says({ choices }, { imaging: imaging && { ...imaging, ...change } })).toMatch(said);
  });

  describe('it does not contradict how soon the plan is', () => {
    const reChar = { subtype: 'S-RECHAR', rule: 'R11e', urgency: '6-weeks' } as const;
    const due = (date: string) => imaging && { ...imaging, due: date };

    test('what comes after the weeks is planned within them', () => {
      const text = says({}, { ...reChar, imaging: due('2027-04-12') });
      expect(text).toContain('It should be planned within 6 weeks.');
      expect(text).toContain('by 2027-04-12');
      expect(text).not.toContain('should happen within');
    });

    test('what comes before them has its day alone', () => {
      expect(says({}, { ...reChar, imaging: due('2026-12-12') })).not.toContain('within 6 weeks');
    });

    test('what is needed now can wait no longer', () => {
      const now = imaging && { ...imaging, intervalMonths: null, window: null };
      const text = says({}, { subtype: 'X-SIZE-STALE', rule: 'R06', urgency: '6-weeks', imaging: now });
      expect(text).toContain('It should not wait longer than 6 weeks.');
      expect(text).not.toContain('should happen within');
    });

    test('of another step than the scan it says when that should happen', () => {
      expect(says({ decision: intervention, choices: undecided }, { urgency: '8-weeks' })).toContain(
        'This should happen within 8 weeks.',
      );
    });
  });

  test('no day is made up where there is none', () => {
    expect(says({}, { imaging: null })).toContain('This sheet sets no day for a check-up scan.');
  });
});

describe('a medicine that may not be safe', () => {
  const hold: Partial<Decision> = {
    disposition: 'medical-therapy',
    subtype: 'M-HOLD',
    rule: 'R05a',
    imaging: null,
    alerts: [{ id: 'D0', severity: 'stop', text: '', evidence: [] }],
  };

  test('is taken no more until a doctor has been asked', () => {
    const told = { ...hold, education: ids('H7', 'H8') };
    expect(says({}, { ...told, urgency: 'same-day' })).toMatch(/Call the doctor .* today\. Take no more/);
    expect(says({}, { ...told, urgency: 'now' })).toMatch(/emergency department now\. Take no more/);
  });

  test('is never stopped by a patient whose transplant it holds', () => {
    const text = says({}, { ...hold, urgency: 'now', education: ids('H8') });
    expect(text).toMatch(/emergency department now\.\nDo not stop your transplant medicine yourself/);
    expect(text).not.toContain('Take no more');
  });

  test('that is not taken yet is nothing to stop', () => {
    const text = says(
      {},
      { ...hold, disposition: 'intervention', subtype: 'I-MTOR-BLOCKED', urgency: 'same-day' },
    );
    expect(text).not.toMatch(/take no more|transplant/i);
  });
});

test('in an emergency a blood thinner is told, and nobody stops it alone', () => {
  const text = says(
    {},
    {
      disposition: 'emergency',
      rule: 'R01',
      urgency: 'now',
      imaging: null,
      alerts: [{ id: 'D11', severity: 'stop', text: '', evidence: [] }],
    },
  );
  expect(text).toMatch(/This is an emergency\..*blood thinner\. Ask them before you take the next dose/s);
});

test('what could not be read is said to be unknown', () => {
  const gap = { id: 'conditions', what: 'Problem list', why: 'failed', facts: ['tsc'], text: '' } as const;
  expect(says({ gaps: [{ ...gap, facts: [...gap.facts] }] })).toContain(
    'Part of your record could not be read.',
  );
});

test('after an embolization the ward is somebody to call', () => {
  const [lesion] = facts.lesions.state === 'present' ? facts.lesions.value : [];
  if (lesion === undefined) throw new Error('the fixture has a lesion');
  const sources = [source('Procedure/1', '2026-07-01', 'Embolization')];
  const treated = [
    { procedure: 'embolization' as const, date: '2026-07-01', completeExcision: null, sources },
  ];
  const lesions = { state: 'present' as const, value: [{ ...lesion, treated }], sources };
  expect(says({ facts: { ...facts, lesions } })).toContain('call the ward if you have fever or worse pain');
  expect(says({})).not.toContain('the ward');
});

test('where room is wanting, that something is not known stays, without what', () => {
  const text = (isShort: boolean) => JSON.stringify(patientSheet(input, isShort).blocks);
  expect(text(false)).toContain('Not known yet: please tell us of');
  expect(text(true)).toContain('The answers may change the plan.');
  expect(text(true)).not.toContain('please tell us of');
  expect(text(true)).toContain('Call the emergency number at once if');
});
