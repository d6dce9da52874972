import { describe, expect, test } from 'vitest';
import type { Decision, FollowedUp } from '../core/decision.ts';
import { defaultChoices } from './choices.ts';
import { chosenLines } from './chosen-lines.ts';
import { input, intervention, surveillance, unreadable } from './fixtures.ts';
import { planModel } from './model.ts';

const of = (decision: Decision, change: Partial<FollowedUp> = {}) => ({
  ...input,
  decision,
  choices: { ...defaultChoices(decision), ...change },
});
const lines = (decision: Decision, change?: Partial<FollowedUp>): string[] =>
  chosenLines(of(decision, change));
const stepOf = (id: string, decision: Decision, change?: Partial<FollowedUp>): string => {
  const step = planModel(of(decision, change)).steps.find((one) => one.id === id);
  return [step?.text, ...(step?.details ?? [])].join(' ');
};

const stable: Decision = {
  ...surveillance,
  overrides: [{ id: 'longer-interval', text: 'Scan every 24–36 months', reason: 'Unchanged.' }],
};

describe('what the clinician chose', () => {
  test('is nothing as long as nothing was changed', () => {
    for (const decision of [surveillance, intervention, unreadable]) expect(lines(decision)).toEqual([]);
  });

  test('says that an option of lower rank departs from the recommendation, and that the rest must be checked', () => {
    const [option, reason] = lines(intervention, { option: 'ablation', reason: 'One small pole lesion.' });
    expect(option).toContain(
      'Option: Ablation. This departs from the recommendation, which is: Embolization =',
    );
    expect(option).toContain('check that each fits this one');
    expect(reason).toBe('Reason: One small pole lesion.');
    expect(stepOf('option', intervention, { option: 'ablation', reason: 'Small.' })).toContain(
      'Chosen by the clinician: Ablation This departs from the recommendation.',
    );
  });

  test('calls one of several equal options no departure', () => {
    const change = { option: 'nephron-sparing-surgery', reason: 'Wants tissue.' } as const;
    expect(lines(intervention, change)[0]).toBe(
      'Option: Nephron-sparing surgery. One of the options of equal rank.',
    );
    expect(stepOf('option', intervention, change)).not.toContain('departs');
  });

  test('says that an accepted recommendation is the recommended one', () => {
    expect(lines(surveillance, { accepted: true })).toEqual(['Option: Active surveillance. As recommended.']);
  });

  test('keeps the reason of the option apart from that of the interval', () => {
    const change = {
      option: 'ablation',
      reason: 'Frail.',
      intervalMonths: 3,
      intervalReason: 'Anxious.',
    } as const;
    expect(lines(intervention, change)).toEqual(
      expect.arrayContaining(['Reason: Frail.', 'Reason for the interval: Anxious.']),
    );
  });

  test.each([
    [8, 'Interval: 8 months instead of 12, within the recommended 6 to 12.'],
    [3, 'Interval: 3 months instead of 12, shorter than the recommended 6 to 12.'],
    [18, 'Interval: 18 months instead of 12, longer than the recommended 6 to 12.'],
  ])('places %i months beside the recommended range', (intervalMonths, line) => {
    expect(lines(surveillance, { intervalMonths })).toEqual([line]);
  });

  test('gives no range where one interval alone is recommended', () => {
    expect(lines(intervention, { intervalMonths: 3 })).toEqual([
      'Interval: 3 months instead of 6, shorter than recommended.',
    ]);
  });

  test('names the override that a longer interval takes, with its reason unless the clinician gives another', () => {
    expect(lines(stable, { intervalMonths: 24 })).toContain(
      'Override (K1, a project choice to be signed off): 24–36 months instead of the recommended interval.',
    );
    expect(lines(stable, { intervalMonths: 24 })).toContain('Reason for the interval: Unchanged.');
    expect(lines(stable, { intervalMonths: 24, intervalReason: 'Frail.' })).toContain(
      'Reason for the interval: Frail.',
    );
  });

  test.each([23, 37])(
    'takes no override by %i months, which the override does not name',
    (intervalMonths) => {
      expect(lines(stable, { intervalMonths }).join(' ')).not.toContain('Override');
    },
  );

  test('takes it by its longest interval', () => {
    expect(lines(stable, { intervalMonths: 36 }).join(' ')).toContain('Override (K1');
  });

  test('has no interval where the scan is due now', () => {
    const now: Decision = {
      ...surveillance,
      imaging: surveillance.imaging && { ...surveillance.imaging, intervalMonths: null, window: null },
    };
    expect(lines(now, { intervalMonths: 3, intervalReason: 'Sooner.' })).toEqual([]);
  });

  test('of a scan is marked where the scan stands, with what was recommended and why', () => {
    const scan = stepOf('next-scan', surveillance, { modality: 'ultrasound', intervalMonths: 8 });
    expect(scan).toContain('Ultrasound of the kidneys');
    expect(scan).toContain(
      'Changed by the clinician; recommended: MRI, 12 months (Fat not yet shown: this scan is an MRI).',
    );
    expect(lines(surveillance, { modality: 'ultrasound' })).toEqual([
      'Modality: ultrasound instead of MRI. This departs from the recommendation.',
    ]);
    expect(stepOf('next-scan', surveillance)).not.toContain('Changed by the clinician');
  });

  test('names each step that was left out, also the only one', () => {
    expect(lines(surveillance, { actions: [] })).toEqual(['Left out: Teach the signs of bleeding.']);
  });

  test('leaves out nothing that a plan without a conclusion never held', () => {
    expect(lines(unreadable, { actions: ['treating-team'] })).toEqual([]);
  });
});

describe('watching instead of an intervention', () => {
  const watching = { option: 'active-surveillance', reason: 'Frail.' } as const;

  test('is called surveillance by the title, which is all that a list of plans shows', () => {
    const title = (change?: Partial<FollowedUp>) => planModel(of(intervention, change)).title;
    expect(title(watching)).toBe('Renal angiomyolipoma: surveillance, chosen by the clinician (draft)');
    expect(title()).toContain('intervention to be discussed');
    expect(title({ option: 'ablation', reason: 'Wish.' })).toMatch(
      /^Renal angiomyolipoma: intervention to be discussed; the clinician chose: .*blation \(draft\)$/,
    );
  });

  test('is an override that names its interval and is to be signed off', () => {
    expect(lines(intervention, watching)).toContain(
      'Override (K4, a project choice to be signed off): surveillance every 6 months instead of intervention.',
    );
  });

  test('at another interval says that the override names 6 months', () => {
    expect(lines(intervention, { ...watching, intervalMonths: 9 })).toContain(
      'Override (K4, a project choice to be signed off): surveillance instead of intervention. K4 names 6 months: the interval of this plan is another one.',
    );
  });

  test('plans the scan, no longer only if no procedure is done', () => {
    const decision = {
      ...intervention,
      imaging: intervention.imaging && { ...intervention.imaging, basis: 'Only if no procedure is done' },
    };
    expect(stepOf('next-scan', decision)).toContain('Only if no procedure is done.');
    expect(stepOf('next-scan', decision, watching)).not.toContain('Only if no procedure is done');
  });
});
