import { gradeOf } from '../terminology/match.ts';
import { METHODS } from '../terminology/tumour-size.ts';
import { codedOf } from './coded.ts';
import { child, type Json, list } from './json.ts';

/**
 * Whether a size was measured on removed tissue: then it is of no current lesion. `unclear`: it is of a specimen
 * and names a lesion in the body as well, or its method is of tissue and it names no specimen.
 */
export function specimenOf(json: Json): 'none' | 'removed' | 'unclear' {
  const named = child(json, 'specimen') !== null;
  const byMethod = gradeOf(METHODS.specimen, codedOf(child(json, 'method'))) !== null;
  if (!named && !byMethod) return 'none';
  return named && list(json, 'focus').length === 0 ? 'removed' : 'unclear';
}
