import { type Course, runSchedule } from './schedule.ts';

const SCHEDULES = 4_000;

/**
 * Schedules of presses, reloads, tabs, other people and faults: in each the chart ends with exactly one live draft (or
 * one note that says this), or the clinician was told of a second copy and made it. A seed runs one, with its course.
 */
export async function saving([seed]: string[]): Promise<boolean> {
  if (seed !== undefined) {
    const course = await runSchedule(Number(seed));
    console.log([...course.log, verdictOn(course)].join('\n'));
    return course.fault === null;
  }
  const courses: Course[] = [];
  for (let next = 0; next < SCHEDULES; next++) courses.push(await runSchedule(next));
  for (const line of tableOf(courses)) console.log(line);
  const faulty = courses.filter(({ fault }) => fault !== null);
  for (const course of faulty) console.log(verdictOn(course));
  console.log(`${courses.length} schedules, seeds 0 to ${SCHEDULES - 1}: ${faulty.length} faults`);
  return faulty.length === 0;
}

const verdictOn = ({ seed, ehr, end, copies, fault }: Course): string =>
  `seed ${seed}, ${ehr}: ${fault ?? 'holds'} (told at the end: ${end}; live: ${copies})`;

/** One line for each EHR, ready for the README beside. */
function tableOf(courses: readonly Course[]): string[] {
  const names = [...new Set(courses.map(({ ehr }) => ehr))];
  const rows = names.map((name) => {
    const those = courses.filter(({ ehr }) => ehr === name);
    const count = (is: (course: Course) => boolean) => those.filter(is).length;
    return [
      name,
      those.length,
      count(({ saidNotKnown }) => saidNotKnown),
      count(({ tookTheRisk }) => tookTheRisk),
      count(({ copies }) => copies > 1),
      count(({ fault }) => fault !== null),
    ];
  });
  const head = [
    'EHR',
    'schedules',
    'said that it does not know',
    'sent once more after the warning',
    'two copies, both shown',
    'faults',
  ];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}
