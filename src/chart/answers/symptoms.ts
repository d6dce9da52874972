import type { Source, Symptom } from '../../core/facts.ts';
import type { Answers } from './schema.ts';

/** The symptoms as the clinician lists them. A bare code is happening now, its cause unknown. */
export function answeredSymptoms(symptoms: NonNullable<Answers['symptoms']>, source: Source): Symptom[] {
  return symptoms.map((one) => {
    const symptom = typeof one === 'string' ? { code: one } : one;
    return {
      code: symptom.code,
      onset: symptom.onset ?? null,
      ongoing: symptom.ongoing ?? null,
      cause: symptom.cause ?? 'unknown',
      source: 'clinician',
      sources: [source],
    };
  });
}
