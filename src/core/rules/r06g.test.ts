import { describe, expect, it } from 'vitest';
import type { FactKey, Gap } from '../facts.ts';
import { chart, context, sized } from '../fixtures.ts';
import { unreadNames } from './r06g.ts';

const gap = (id: string, what: string, ...facts: FactKey[]): Gap => ({
  id,
  what,
  why: 'failed',
  facts,
  text: '',
});
const problems = gap('problems', 'Problem list', 'symptoms', 'tsc');

describe('what could not be read is named', () => {
  it('by each read that could have told it, once', () => {
    const gaps = [
      problems,
      gap('notes', 'Observations', 'symptoms'),
      gap('more', 'Problem list', 'symptoms'),
    ];
    expect(unreadNames(context(chart(), gaps), 'symptoms')).toBe('Problem list, Observations');
  });

  it('by the read that the fact itself names, and by no other', () => {
    const facts = sized(20, { aneurysm: { state: 'not-readable', gap: 'reports' } });
    const gaps = [problems, gap('reports', 'Imaging reports')];
    expect(unreadNames(context(facts, gaps), 'aneurysm')).toBe('Imaging reports');
  });

  it('by itself where no read is known', () => {
    expect(unreadNames(context(chart()), 'aneurysm')).toBe('largest aneurysm');
  });
});
