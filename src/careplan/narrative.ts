import { tidy } from './text.ts';
import type { PlanModel, Section } from './plan.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text node: the only way words enter the narrative. */
const text = (words: string): string =>
  tidy(words, 20_000).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const element = (name: 'p' | 'b' | 'ul' | 'li' | 'table' | 'tr' | 'td', children: string): string =>
  `<${name}>${children}</${name}>`;

function sectionXhtml(section: Section): string {
  const heading = element('p', element('b', text(section.heading)));
  if ('lines' in section) {
    return heading + element('ul', section.lines.map((line) => element('li', text(line))).join(''));
  }
  const head = section.columns.map((column) => element('td', element('b', text(column))));
  const rows = [head, ...section.rows.map((row) => row.map((cell) => element('td', text(cell))))];
  return heading + element('table', rows.map((row) => element('tr', row.join(''))).join(''));
}

/** The whole plan as XHTML: it must stand alone, since some EHRs keep nothing else. */
export function narrative(model: PlanModel): string {
  const head =
    element('p', element('b', text(model.banner))) +
    element('p', text(model.title)) +
    element('p', text(`${model.question} Assessed on ${model.period.start}.`));
  return `<div xmlns="http://www.w3.org/1999/xhtml">${head}${model.sections.map(sectionXhtml).join('')}</div>`;
}
