import { describe, expect, it } from 'vitest';
import { PREGNANT } from './pregnancy.ts';
import { RENAL_BLEED } from './renal-bleed.ts';
import { TUBEROUS_SCLEROSIS } from './tuberous-sclerosis.ts';
import { type Coded, gradeOf } from './match.ts';
import { MTOR_INHIBITORS } from './mtor.ts';
import { RENAL_AML, RENAL_AML_CANDIDATE } from './renal-aml.ts';

const words = (...texts: string[]): Coded => ({ codings: [], texts });
const coding = (system: string, code: string): Coded => ({ codings: [{ system, code }], texts: [] });

describe('recognising a concept', () => {
  it('takes a reviewed code as coded', () => {
    expect(gradeOf(RENAL_AML, coding('http://snomed.info/sct', '254921004'))).toBe('coded');
  });

  it('knows a system by its OID too', () => {
    expect(gradeOf(TUBEROUS_SCLEROSIS, coding('urn:oid:2.16.840.1.113883.6.90', 'Q85.1'))).toBe('coded');
  });

  it('never takes a code of another system', () => {
    expect(gradeOf(RENAL_AML, coding('http://loinc.org', '254921004'))).toBeNull();
  });

  it('takes a family of codes by its beginning', () => {
    expect(gradeOf(RENAL_AML_CANDIDATE, coding('http://hl7.org/fhir/sid/icd-10-cm', 'D30.02'))).toBe('coded');
  });

  it.each([
    'Angiomyolipoma of left kidney',
    'Bilateral renal angiomyolipomas',
    'Kidney: angiomyolipoma, 2 cm',
  ])('reads %s as a renal angiomyolipoma, by words', (text) => {
    expect(gradeOf(RENAL_AML, words(text))).toBe('text');
  });

  it.each([
    'AML',
    'Acute myeloid leukaemia (AML)',
    'AML, right kidney',
    'Hepatic angiomyolipoma, kidneys normal',
    'No renal angiomyolipoma',
    'Family history of renal angiomyolipoma',
    'Renal angiomyolipoma ruled out',
  ])('does not read %s as a renal angiomyolipoma', (text) => {
    expect(gradeOf(RENAL_AML, words(text))).toBeNull();
  });

  it.each([
    'Ruptured angiomyolipoma',
    'Retroperitoneal haemorrhage',
    'Spontaneous perirenal hematoma',
    'Wunderlich syndrome',
  ])('reads %s as a bleed', (text) => {
    expect(gradeOf(RENAL_BLEED, words(text))).toBe('text');
  });

  it('does not read an angiomyolipoma without haemorrhage as a bleed', () => {
    expect(gradeOf(RENAL_BLEED, words('Renal angiomyolipoma without haemorrhage'))).toBeNull();
  });

  it('does not read a pregnancy test as a pregnancy', () => {
    expect(gradeOf(PREGNANT, words('Pregnancy test'))).toBeNull();
  });

  it('does not take zotarolimus or temsirolimus for an mTOR inhibitor it knows', () => {
    expect(gradeOf(MTOR_INHIBITORS.everolimus, words('zotarolimus'))).toBeNull();
    expect(gradeOf(MTOR_INHIBITORS.sirolimus, words('temsirolimus'))).toBeNull();
  });
});
