import { describe, expect, it } from 'vitest';
import { projectRule } from './project.ts';

describe('what is this project’s own', () => {
  it('is found by its id: a rule with what it rests on, a modifier, a drug check', () => {
    expect(projectRule('R09')).toMatchObject({ kind: 'project', id: 'R09' });
    expect(projectRule('R09')?.strength).toContain('article');
    expect(projectRule('MOD-6')).toMatchObject({ id: 'MOD-6', marks: ['PR'], strength: '' });
    expect(projectRule('D11')?.statement).toContain('no further dose');
  });

  it('is not what a source says', () => {
    expect(projectRule('S12')).toBeNull();
  });
});
