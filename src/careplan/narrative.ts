import type { PlanModel, Section } from './plan.ts';
import { tidy } from './text.ts';

/** Longer than any line a plan holds; only a runaway chart is cut. */
const LINE_LIMIT = 20_000;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text node: the only way words enter the narrative. */
export const textNode = (words: string): string =>
  tidy(words, LINE_LIMIT).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const element = (name: 'p' | 'b' | 'ul' | 'li' | 'table' | 'tr' | 'td', children: string): string =>
  `<${name}>${children}</${name}>`;

const list = (lines: string[]): string =>
  element('ul', lines.map((line) => element('li', textNode(line))).join(''));

function table(columns: string[], rows: string[][]): string {
  const head = columns.map((column) => element('td', element('b', textNode(column))));
  const body = rows.map((row) => row.map((cell) => element('td', textNode(cell))));
  return element('table', [head, ...body].map((row) => element('tr', row.join(''))).join(''));
}

function section(part: Section): string {
  const heading = element('p', element('b', textNode(part.heading)));
  return heading + ('lines' in part ? list(part.lines) : table(part.columns, part.rows));
}

/** The whole plan as XHTML: it must stand alone, since some EHRs keep nothing else. */
export function narrative({ banner, title, patient, question, period, sections }: PlanModel): string {
  const head = [
    element('p', element('b', textNode(banner))),
    element('p', textNode(`${title}. ${patient}.`)),
    element('p', textNode(`${question} Assessed on ${period.start}.`)),
  ];
  return `<div xmlns="http://www.w3.org/1999/xhtml">${[...head, ...sections.map(section)].join('')}</div>`;
}
