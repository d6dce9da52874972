import type { Coded } from '../terminology/match.ts';
import { codedOf } from './coded.ts';
import { child, type Json, text } from './json.ts';

/** One resource of the chart. */
export type Entry = {
  type: string;
  id: string | null;
  reference: string;
  /** What it is of. */
  code: Coded;
  json: Json;
};

export function toEntry(json: Json, coded = codedOf): Entry {
  const type = text(json, 'resourceType') ?? '';
  const id = text(json, 'id');
  const code = coded(child(json, 'code'));
  return { type, id, reference: id === null ? type : `${type}/${id}`, code, json };
}
