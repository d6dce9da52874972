// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { assessmentOf, openState, settled } from '../fixtures.ts';
import { showReview } from '../render.tsx';
import { kindOf } from './evidence.tsx';
import { entriesOf } from './fact-entries.ts';

describe('the chart entries behind a reason', () => {
  test('a size rests on the measurement that is current, not on earlier ones', async () => {
    const { sources } = entriesOf('lesions.L1.size', assessmentOf());
    expect(sources.map((one) => (one.from === 'chart' ? one.reference : ''))).toEqual(['Observation/size-2']);
  });

  test('growth rests on every measurement of the lesion', async () => {
    expect(entriesOf('lesions.L1.growth', assessmentOf()).sources).toHaveLength(2);
  });

  test('a fact that is not recorded says so', async () => {
    expect(entriesOf('tsc', assessmentOf())).toEqual({
      label: 'Tuberous sclerosis (TSC)',
      sources: [],
      note: 'Not recorded in what was read',
    });
  });

  test('a fact that could not be read names the read, and says that unknown is not absent', async () => {
    expect(entriesOf('acuteBleed', settled.cannotConclude.assessment).note).toBe(
      'Could not be read: Problem list. Unknown, not absent.',
    );
  });

  test('contradicting entries are both listed', async () => {
    const tsc = (words: string) => ({
      value: 'definite' as const,
      sources: [{ from: 'chart' as const, reference: `Condition/${words}`, words, grade: 'text' as const }],
    });
    const { sources, note } = entriesOf(
      'tsc',
      assessmentOf({ facts: { tsc: { state: 'conflicting', values: [tsc('a'), tsc('b')] } } }),
    );
    expect(sources).toHaveLength(2);
    expect(note).toBe('The chart contradicts itself');
  });

  test('show words, date, status, grade and reference, in a disclosure', async () => {
    const { screen } = await showReview(settled.emergency);
    const entry = screen.getAllByText(/Retroperitoneal haemorrhage/)[0]?.closest('li');
    expect(entry?.textContent).toBe(
      '“Retroperitoneal haemorrhage” 23 Nov 2026 · active · matched by words, please check · Condition/bleed',
    );
    expect(entry?.closest('details')).not.toBeNull();
  });

  test('what the clinician entered names who entered it and when', async () => {
    const facts = {
      pregnant: {
        state: 'present' as const,
        value: true,
        sources: [{ from: 'clinician' as const, date: '2026-11-23', by: 'Dr Okafor' }],
      },
    };
    const reasons = [{ text: 'Pregnant.', facts: ['pregnant'], evidence: [] }];
    const { screen } = await showReview(openState(assessmentOf({ facts, decision: { reasons } })));
    expect(screen.getAllByText('entered by Dr Okafor · 23 Nov 2026')[0]?.closest('details')).not.toBeNull();
  });
});

test.each([
  ['S25', 'guideline'],
  ['S26', 'drug label'],
  ['S35', 'drug label'],
  ['S36', 'research'],
  ['P10', 'primary source'],
  ['K4', 'source disagreement'],
  ['MOD-60', 'project rule'],
])('evidence %s is of the kind %s', async (id, kind) => {
  expect(kindOf(id)).toBe(kind);
});

describe('disagreements', () => {
  test('an open one is a line in the first view, the others are behind one line', async () => {
    const { screen } = await showReview(settled.surveillance);
    expect(screen.getByText(/^Sources disagree: below 4 cm/).closest('details')?.open).toBe(false);
    expect(screen.getByText('1 more source disagreement')).toBeTruthy();
  });
});

test('the trace names each rule with its result, and which one decided', async () => {
  const { screen } = await showReview(settled.surveillance);
  expect(screen.getByText('holds, decided').closest('li')?.textContent).toContain('R11b');
  expect(screen.getByText('cannot be told').closest('li')?.textContent).toContain('R04');
});
