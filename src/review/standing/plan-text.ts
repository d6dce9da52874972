import type { PlanModel, Section } from '../../careplan/index.ts';
import type { Given } from '../../chart/answers/given.ts';
import { copy as words } from './words.ts';

/** What a table says in one line: its first cell names the row. */
const inOneLine = ([first = '', ...rest]: readonly string[]): string => `${first}: ${rest.join('; ')}`;

const linesOf = (section: Section): string[] =>
  'lines' in section ? section.lines : section.rows.map(inOneLine);

const part = (heading: string, lines: readonly string[]): string =>
  [heading, ...lines.map((line) => `- ${line}`)].join('\n');

const answered = (answers: readonly Given[]): string[] =>
  answers.length === 0
    ? []
    : [
        part(
          words.answered,
          answers.map(({ question, said }) => `${question} ${said}`),
        ),
      ];

/** The plan as it is read on the screen, whose it is first, for a note or a message. */
export function planText(plan: PlanModel, answers: readonly Given[]): string {
  const head = [plan.title, plan.patient, plan.banner].join('\n');
  const sections = plan.sections.map((section) => part(section.heading, linesOf(section)));
  return [head, ...sections, ...answered(answers)].join('\n\n');
}
