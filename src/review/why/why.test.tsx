// @vitest-environment happy-dom
import { fireEvent, type Screen, within } from '@testing-library/react';
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import type { Derived } from '../../core/decision.ts';
import type { Lesion, Tsc } from '../../core/facts.ts';
import { assessmentOf, baseFacts, openState, settled } from '../fixtures.ts';
import { showReview } from '../render.tsx';
import { kindOf } from './kinds.ts';
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
      value: null,
      workedOut: null,
      sources: [],
      note: 'Not recorded in what was read',
    });
  });

  test('a value stands with the entries: of a size its day, of a growth the days between which it is worked out', () => {
    expect(entriesOf('lesions.L1.size', assessmentOf())).toMatchObject({
      label: 'Lesion L1, size',
      value: '2.1 cm, 12 Jan 2026',
      workedOut: null,
    });
    expect(entriesOf('lesions.L1.growth', assessmentOf())).toMatchObject({
      value: 'none seen: 0.1 cm a year, 8 Jan 2025 – 12 Jan 2026',
      workedOut: 'Worked out from these measurements.',
    });
  });

  test('TSC that is only suspected says from what', () => {
    const assessment = assessmentOf({
      derived: { tscStatus: 'suspected', fat: 'unknown', lesions: [] },
      facts: { lam: { state: 'present', value: true, sources: [] } },
    });
    expect(entriesOf('tsc', assessment).workedOut).toBe('Used here as suspected, because of LAM.');
  });

  describe('TSC that is suspected from the lesions', () => {
    const [l1] = baseFacts.lesions.state === 'present' ? baseFacts.lesions.value : [];
    if (l1 === undefined) throw new Error('the fixture has a lesion');
    const suspectedFrom = (second: Partial<Lesion>) =>
      assessmentOf({
        derived: { tscStatus: 'suspected', fat: 'unknown', lesions: [active('L1'), active('L2')] },
        facts: {
          lesions: { state: 'present', value: [l1, { ...l1, id: 'L2', ...second }], sources: [] },
          lam: { state: 'present', value: true, sources: [] },
        },
      });
    const active = (id: string): Derived['lesions'][number] => ({
      id,
      state: 'active',
      sizeMm: 21,
      sizeDate: '2026-01-12',
      growth: 'not-known',
      stale: false,
    });

    test('says which of them', () => {
      expect(entriesOf('tsc', suspectedFrom({})).workedOut).toBe(
        'Used here as suspected, because of LAM and two AML or more, or AML in both kidneys.',
      );
    });

    test('does not count a measurement that may be of the same lesion', () => {
      const [first] = l1.measurements;
      const earlier = first === undefined ? [] : [{ ...first, date: '2024-03-01' }];
      expect(entriesOf('tsc', suspectedFrom({ unlinked: true, measurements: earlier })).workedOut).toBe(
        'Used here as suspected, because of LAM.',
      );
    });
  });

  test('TSC entries that contradict each other confirm nothing; several that exclude it are no pointer', () => {
    const conflicting = (...values: Tsc[]) =>
      entriesOf(
        'tsc',
        assessmentOf({
          derived: { tscStatus: 'suspected', fat: 'unknown', lesions: [] },
          facts: { tsc: { state: 'conflicting', values: values.map((value) => ({ value, sources: [] })) } },
        }),
      ).workedOut;
    expect(conflicting('definite', 'excluded')).toBe(
      'Used here as suspected, because of TSC entries that contradict each other (which counts as unconfirmed).',
    );
    expect(conflicting('excluded', 'excluded')).toBeNull();
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
      '“Retroperitoneal haemorrhage” 23 Nov 2026 · active · matched by words, please checkCondition/bleed, version 1',
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
  ['S26', 'label'],
  ['S35', 'label'],
  ['S36', 'research'],
  ['P10', 'source'],
  ['K4', 'disagreement'],
  ['MOD-60', 'project'],
])('evidence %s is of the kind %s', async (id, kind) => {
  expect(kindOf(id)).toBe(kind);
});

/** Opens a fold as a press on it does, and waits for what it asks for. */
async function unfold(summary: HTMLElement | undefined) {
  const details = summary?.closest('details');
  if (!details) throw new Error('a fold is there');
  await act(async () => {
    details.open = true;
    fireEvent(details, new Event('toggle'));
    await import('./texts.tsx').catch(() => {});
  });
  return within(details);
}

const whyOf = (screen: Screen) => within(screen.getByRole('region', { name: 'Why' }));

describe('the evidence of a reason', () => {
  test('is a tag for each kind, which opens in its place to every statement in full', async () => {
    const { screen } = await showReview(settled.surveillance);
    const tag = whyOf(screen).getByText('Research statement S37');
    expect(screen.queryByText('conservative, regular ultrasound')).toBeNull();
    const opened = await unfold(tag);
    expect(opened.getByText('asymptomatic, < 4 cm')).toBeTruthy();
    expect(opened.getByText('conservative, regular ultrasound')).toBeTruthy();
    expect(opened.getByText(/^\[3\]: reference not given in source document/).textContent).toContain(
      'Article updated 25 Jun 2025',
    );
  });

  test('opens what a statement names in turn', async () => {
    const { screen } = await showReview(settled.surveillance);
    const statement = await unfold(whyOf(screen).getByText('Research statement S37'));
    const further = await unfold(statement.getByText('Published source P7'));
    expect(further.getByText(/De Luca 1999/)).toBeTruthy();
    expect(further.getByText(/^the statement was read in a primary text/)).toBeTruthy();
  });

  test('stands once below the reasons where they share it', async () => {
    const reasons = ['One.', 'Two.'].map((text) => ({ text, facts: [], evidence: ['S7'] }));
    const { screen } = await showReview(openState(assessmentOf({ decision: { reasons } })));
    expect(whyOf(screen).getAllByText('Guideline statement S7')).toHaveLength(1);
    expect(screen.getByRole('list', { name: 'These reasons rest on' })).toBeTruthy();
  });

  test('that cannot be loaded says so, and is there after one press', async () => {
    vi.doMock('./texts.tsx', () => {
      throw new Error('offline');
    });
    const { screen } = await showReview(settled.surveillance);
    const opened = await unfold(whyOf(screen).getByText('Research statement S37'));
    expect(await opened.findByText(/^The statements could not be loaded\./)).toBeTruthy();
    vi.doUnmock('./texts.tsx');
    await act(async () => {
      fireEvent.click(opened.getByRole('button', { name: 'Try again' }));
      await import('./texts.tsx');
    });
    expect(await opened.findByText('conservative, regular ultrasound')).toBeTruthy();
  });
});

describe('disagreements', () => {
  test('an open one is a line that says what it is about, the others are behind one line', async () => {
    const { screen } = await showReview(settled.surveillance);
    const line = screen.getByText('Sources disagree: how often to scan below 4 cm');
    expect(line.closest('details')?.open).toBe(false);
    expect(screen.getByText('1 more source disagreement')).toBeTruthy();
  });

  test('opens to what is followed, why, and each statement in full with that in words', async () => {
    const { screen } = await showReview(settled.surveillance);
    await unfold(screen.getByText('1 more source disagreement'));
    const card = await unfold(screen.getByText('Sources disagree: which kind of scan'));
    expect(card.getByText('Followed here: S37.')).toBeTruthy();
    expect(card.getByText(/^Why: Fat is shown once by MRI/)).toBeTruthy();
    const sides = ['S5', 'S37', 'S50'].map((id) => card.getByText(id).closest('li')?.textContent);
    expect(sides[0]).toMatch(/^Also statedS5 Guideline statement: on modality.*imaging is ultrasound or CT/);
    expect(sides[1]).toMatch(/^Followed hereS37 Research statement.*Certainty/);
    expect(sides[2]).toMatch(/^Also statedS50 Research statement/);
    expect(card.getByText(/^About this choice: .*a clinical lead must sign it off/)).toBeTruthy();
  });
});

describe('the path through the rules', () => {
  test('says what each rule states, what came of it and on what, and which one decided', async () => {
    const { screen } = await showReview(settled.surveillance);
    const [first, second, last] = [...(document.querySelector('.path')?.children ?? [])];
    expect(first?.textContent).toMatch(
      /^Does not holdBleeding now, or a sign of acute bleeding.*R01no current sign/,
    );
    expect(second?.textContent).toMatch(/^Cannot be told.*R04aneurysm not recorded/);
    expect(last?.textContent).toMatch(/^HoldsThis rule decidedEverything known is below 4\.0 cm/);
    expect(screen.queryByText(/after it, which could no longer decide$/)).toBeNull();
  });

  test('names the facts that its findings do not, each with its value', async () => {
    const facts = ['lesions.L1.size', 'renalAml', 'tsc'];
    const trace = [
      { rule: 'R11b' as const, result: 'holds' as const, because: ['Lesion L1: 2.1 cm'], facts },
      {
        rule: 'R12' as const,
        result: 'does-not-hold' as const,
        because: ['An earlier rule holds'],
        facts: [],
      },
    ];
    const { screen } = await showReview(openState(assessmentOf({ decision: { trace } })));
    expect(screen.getByText('Facts it looked at: Diagnosis of renal angiomyolipoma: yes')).toBeTruthy();
    const after = screen.getByText('1 rule after it, which could no longer decide').closest('details');
    expect(after?.open).toBe(false);
    expect(after?.textContent).toContain('Not classified');
  });
});

describe('the content', () => {
  test('says what it follows, how old that is today, and what it is not', async () => {
    const { screen } = await showReview(settled.surveillance);
    const part = screen.getByText('About this content').closest('details')?.textContent;
    expect(part).toContain('one article, last updated on 25 Jun 2025');
    expect(part).toContain('The article is older than 12 months');
    expect(part).not.toContain('The content is older');
    expect(part).toContain('does not replace it');
    expect(part).toContain('with how it was read, or that it was not.');
    expect(part).toContain('LOINC (loinc.org), © Regenstrief Institute');
  });

  test('that has aged says so on every screen, to the day', async () => {
    const line = async (today: string) => {
      const { screen } = await showReview(openState({ ...assessmentOf(), today }));
      return screen.getByText(/^Content 1\.1\.0/).textContent;
    };
    expect(await line('2026-06-25')).toBe('Content 1.1.0, 23 Nov 2026');
    expect(await line('2026-06-26')).toBe(
      'Content 1.1.0, 23 Nov 2026; its article, 25 Jun 2025, is over 12 months old',
    );
    expect(await line('2027-11-24')).toMatch(
      /^Content 1\.1\.0, 23 Nov 2026; over 12 months old; its article/,
    );
  });
});
