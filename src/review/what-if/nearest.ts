import type { Assessment } from '../../assessment.ts';
import { words as coded } from '../../careplan/labels.ts';
import type { WhatWouldChange } from '../../core/decision.ts';
import { isFact } from '../../chart/answers/given.ts';
import { FACT_LABELS, sentenceCase } from '../../core/words/labels.ts';
import { topicsOf } from '../answers/topics.ts';
import { formatDate, formatNumber, formatSize } from '../format.ts';
import { dispositions } from '../words.ts';
import { whatIf as words } from '../words-in-depth.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function valueWords(value: WhatWouldChange['from'], unit: string | null): string {
  if (value === null) return words.notKnown;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return DAY.test(value) ? formatDate(value) : coded(value);
  if (unit === 'mm') return formatSize(value);
  return unit === null ? formatNumber(value) : `${formatNumber(value)} ${unit}`;
}

function labelOf(fact: string, assessment: Assessment): string {
  const topic = topicsOf(assessment)
    .flatMap(({ topics }) => topics)
    .find(({ about }) => about.fact === fact);
  const [key = ''] = fact.split('.');
  return topic?.label ?? (isFact(key) ? sentenceCase(FACT_LABELS[key]) : fact);
}

/** "Size of L1, left kidney, now 3.8 cm. If 4.0 cm: intervention." */
export function nearestWords(change: WhatWouldChange, assessment: Assessment): string {
  const { fact, from, to, unit, disposition } = change;
  return words.change(
    labelOf(fact, assessment),
    valueWords(from, unit),
    valueWords(to, unit),
    dispositions[disposition].toLowerCase(),
  );
}
