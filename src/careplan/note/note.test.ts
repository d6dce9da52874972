import { describe, expect, test } from 'vitest';
import { EDUCATION } from '../../core/words/education.ts';
import { buildCarePlan } from '../careplan.ts';
import { defaultChoices } from '../choices.ts';
import { facts, input, intervention, source, surveillance, unreadable } from '../fixtures.ts';
import type { PlanInput } from '../plan.ts';
import type { NoteKind } from './as-note.ts';
import { buildNote, type UnsavedNote } from './note.ts';

const DRAFT: NoteKind = { as: 'draft', fingerprint: 'abc123' };
const FINAL: NoteKind = { as: 'final', fingerprint: 'abc123', signedBy: 'Dr Rossi' };

function noteOf(kind: NoteKind, change: Partial<PlanInput> = {}): UnsavedNote {
  const note = buildNote({ ...input, ...change }, kind);
  if (note === null) throw new Error('no note');
  return note;
}

const titleOf = (note: UnsavedNote): string => note.content[0].attachment.title ?? '';

/** As a reader of the attachment decodes it. */
function htmlOf(note: UnsavedNote): string {
  const bytes = Uint8Array.from(
    atob(note.content[0].attachment.data ?? ''),
    (one) => one.codePointAt(0) ?? 0,
  );
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

describe('a note', () => {
  test('is a progress note about the patient, with one attachment of HTML', () => {
    expect(noteOf(DRAFT)).toMatchObject({
      resourceType: 'DocumentReference',
      status: 'current',
      type: { coding: [{ system: 'http://loinc.org', code: '11506-3' }] },
      category: [{ coding: [{ code: 'clinical-note' }] }],
      subject: { reference: 'Patient/p1' },
      content: [{ attachment: { contentType: 'text/html;charset=utf-8' } }],
    });
  });

  test('leaves to saving which paper it is, whose, and when', () => {
    const note = noteOf(FINAL);
    for (const name of ['identifier', 'author', 'date']) expect(note).not.toHaveProperty(name);
    expect(note.content[0].attachment).not.toHaveProperty('creation');
  });

  test('names the encounter only when there is one', () => {
    expect(noteOf(DRAFT).context).toBeUndefined();
    expect(noteOf(DRAFT, { encounterId: 'e1' }).context).toEqual({
      encounter: [{ reference: 'Encounter/e1' }],
    });
  });

  test('is a whole document that holds the plan, whose it is and its fingerprint', () => {
    const html = htmlOf(noteOf(DRAFT));
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>[^<]+<\/title>/);
    expect(html).toMatch(/<\/div><\/body><\/html>$/);
    for (const part of [
      'Ada Rowe, born 1980-02-03',
      'What this rests on',
      'Fingerprint of this plan: abc123.',
    ])
      expect(html).toContain(part);
  });

  test('holds every line of the plan’s narrative', () => {
    const narrative = buildCarePlan(input)?.text?.div ?? '';
    const lines = [...narrative.matchAll(/<(?:li|td)>([^<]+)</g)].map(([, words]) => words);
    expect(lines.length).toBeGreaterThan(20);
    const html = htmlOf(noteOf(DRAFT));
    for (const words of lines) expect(html).toContain(words);
  });

  test('keeps letters of every script, and hostile words as words', () => {
    const words = '<script>alert(1)</script> &lt; שלום 漢字 \u202Etxt';
    const renalAml = {
      state: 'present' as const,
      value: true,
      sources: [source('Condition/aml', '2026', words)],
    };
    const html = htmlOf(
      noteOf(DRAFT, { facts: { ...facts, renalAml }, patient: { ...input.patient, name: words } }),
    );
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt; שלום 漢字 txt');
    expect(html).not.toContain('<script');
  });

  test('is not written where there is no plan', () => {
    const emergency = { ...surveillance, disposition: 'emergency' as const, rule: 'R01' as const };
    const outside = { ...unreadable, subtype: 'X-OUT-OF-SCOPE' as const, rule: 'R00' as const };
    for (const decision of [emergency, outside]) expect(buildNote({ ...input, decision }, DRAFT)).toBeNull();
  });
});

describe('a draft note', () => {
  test('says that it is one, in its status, its title and its first words', () => {
    const note = noteOf(DRAFT);
    expect(note.docStatus).toBe('preliminary');
    expect(titleOf(note)).toMatch(/draft/);
    expect(htmlOf(note)).toMatch(/<body><div [^>]+><p><b>DRAFT by decision support, not signed\./);
  });

  test.each([true, false])('never says that anybody signed it, accepted: %s', (accepted) => {
    const html = htmlOf(noteOf(DRAFT, { choices: { ...input.choices, accepted } }));
    expect(html).not.toMatch(/signed by/i);
  });
});

describe('a final note', () => {
  const education = [{ id: 'H13', text: EDUCATION.H13 }, ...surveillance.education];
  const plans = [surveillance, intervention, unreadable].map((decision) => ({
    decision: { ...decision, education },
    choices: defaultChoices(decision),
  }));

  test.each(plans)('is signed by its name: $decision.rule', (plan) => {
    const note = noteOf(FINAL, plan);
    expect(note.docStatus).toBe('final');
    expect(titleOf(note)).not.toMatch(/draft/i);
    expect(htmlOf(note)).toContain(
      '<b>Signed by Dr Rossi, from a decision-support draft. Nothing here is an order.</b>',
    );
  });

  test.each(plans)('calls itself a draft nowhere: $decision.rule', (plan) => {
    const html = htmlOf(noteOf(FINAL, plan));
    expect(html).not.toContain('DRAFT');
    expect(html.match(/draft/gi)).toHaveLength(1);
  });

  test('keeps what the clinician typed', () => {
    const choices = { ...input.choices, note: 'As in my draft of Monday (draft)' };
    expect(htmlOf(noteOf(FINAL, { choices }))).toContain('Note: As in my draft of Monday (draft)');
  });
});
