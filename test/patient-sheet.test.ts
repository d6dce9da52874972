import { describe, expect, test } from 'vitest';
import { practicePatients } from '../launch/practice-ehr/patients/index.ts';
import { assess } from '../src/assess.ts';
import { input as ofAda } from '../src/careplan/fixtures.ts';
import { defaultChoices, planModel, type PlanInput } from '../src/careplan/index.ts';
import type { Block } from '../src/careplan/patient/block.ts';
import { grade, sentencesOf, wordsOf } from '../src/careplan/patient/reading-grade.ts';
import { patientSheet } from '../src/careplan/patient/sheet.ts';
import { chosenImaging, isUsual } from '../src/careplan/schedule.ts';
import { derive } from '../src/core/index.ts';
import { readable } from '../src/review/format.ts';
import { RECORDED } from './clinical/recorded.ts';

const TODAY = '2026-11-23';

/** Everyone a decision is known of: the practice patients, the clinical cases, the examples of the rules, the charts. */
const EVERYONE: { name: string; input: PlanInput }[] = [
  ...practicePatients(TODAY).map(({ point, resources }) => {
    const { patient, ...assessment } = assess(resources, { today: TODAY });
    if (patient === null) throw new Error(`no patient: ${point}`);
    return { name: point, input: { ...assessment, patient, choices: defaultChoices(assessment.decision) } };
  }),
  ...RECORDED.map(({ name, decided }) => {
    const all = decided();
    const choices = defaultChoices(all.decision);
    return {
      name,
      input: { ...all, derived: derive(all.facts, all.today), patient: ofAda.patient, choices },
    };
  }),
];

/** Of those who may be discharged (K1), the plan in which they are. */
const DISCHARGED: typeof EVERYONE = EVERYONE.flatMap(({ name, input }) => {
  const { actions } = input.choices;
  const choices = { option: null, discharge: { reason: 'Wish.' }, actions, accepted: false } as const;
  const isOffered = input.decision.overrides.some(({ id }) => id === 'longer-interval');
  return isOffered ? [{ name: `${name}, discharged`, input: { ...input, choices } }] : [];
});

const SHEETS = [...EVERYONE, ...DISCHARGED].map(({ name, input }) => {
  const sheet = patientSheet(input);
  const blocks = [...(sheet.urgent === null ? [] : [sheet.urgent]), ...sheet.blocks];
  const head = [sheet.title, sheet.draft];
  return { name, input, sheet, lines: [...head, ...blocks.flatMap(read), ...sheet.foot].map(readable) };
});

/** As one reads it: each item of a list ends the sentence its heading begins. */
function read({ heading, before, items, toWrite, after }: Block): string[] {
  const list = items.map((item) => `${heading} ${item}.`);
  return [...(list.length === 0 ? [`${heading}.`] : []), ...before, ...list, ...toWrite, ...after];
}

/** Sheets of which something does not hold, by name: of a thousand, the names of the failing ones are what helps. */
const failing = (holds: (one: (typeof SHEETS)[number]) => boolean): string[] =>
  SHEETS.filter((one) => !holds(one)).map(({ name }) => name);

describe('a sheet can be read after seven years of school', () => {
  test('as a whole, whoever it is for', () => {
    expect(failing(({ lines }) => grade(lines) <= 7)).toEqual([]);
  });

  test('all sentences that any sheet has, together', () => {
    expect(grade([...new Set(SHEETS.flatMap(({ lines }) => lines))])).toBeLessThanOrEqual(7);
  });

  test('and sentence by sentence, but for the names that cannot be shorter', () => {
    const names =
      /angiomyolipoma|embolization|tuberous sclerosis|mTOR inhibitor|emergency (?:number|department)|ultrasound|\d{1,2} \w+ \d{4}/g;
    const sentences = new Set(SHEETS.flatMap(({ lines }) => sentencesOf(lines)));
    // Of four words and fewer the formula says nothing.
    const spoken = [...sentences]
      .map((one) => one.replace(names, 'name'))
      .filter((one) => wordsOf(one).length > 4);
    expect(spoken.filter((one) => grade([one]) > 8)).toEqual([]);
  });
});

describe('a sheet says the same as the plan, and nothing more certain', () => {
  test('it is for the same patient', () => {
    expect(failing(({ input, sheet }) => sheet.patient === planModel(input).patient)).toEqual([]);
  });

  test('the next scan is due on the same day, and only where the plan has one', () => {
    const holds = ({ input, lines }: (typeof SHEETS)[number]) => {
      const { disposition } = input.decision;
      const imaging = chosenImaging(input);
      const said = lines.some((line) => /\bscan (?:now|by)\b/.test(line));
      const dated = imaging !== null && lines.some((line) => line.includes(readable(imaging.due)));
      return imaging === null ? disposition !== 'surveillance' || !said : said && dated;
    };
    expect(failing(holds)).toEqual([]);
  });

  test('the usual interval is named only of a scan that has it', () => {
    const holds = ({ input, lines }: (typeof SHEETS)[number]) => {
      const imaging = chosenImaging(input);
      return !lines.join(' ').includes('usually every') || (imaging !== null && isUsual(imaging));
    };
    expect(failing(holds)).toEqual([]);
  });

  test('no growth is called quiet: a plan may rest on symptoms that are not known', () => {
    const isCalledQuiet = /growth (?:is|has been)[^.]* quiet/;
    expect(failing(({ lines }) => !isCalledQuiet.test(lines.join(' ')))).toEqual([]);
  });

  test('what is background knowledge is said to be confirmed by nothing that was read, and to be checked', () => {
    const marked = ({ lines }: (typeof SHEETS)[number]) => lines.filter((line) => line.endsWith('.*'));
    const said = /General knowledge: we found no text that confirms it\. A doctor must still check it/;
    expect(failing((one) => marked(one).length > 0 === said.test(one.sheet.foot.join(' ')))).toEqual([]);
  });

  test('whoever is discharged is told so, and that the signs of bleeding still count', () => {
    const ends = /clinician chose this way for you: no more check-up scans\..*still count/;
    expect(DISCHARGED).not.toEqual([]);
    expect(
      failing(({ input, lines }) => (input.choices.discharge !== undefined) === ends.test(lines.join(' '))),
    ).toEqual([]);
  });

  test('what the patient is told of the decision stands on it (H1–H13)', () => {
    const SAID: Record<string, RegExp> = {
      H1: /You have, or may have, an angiomyolipoma.*usually not cancer/,
      H2: /main danger is bleeding.*never bleed\.\*/,
      H3: /emergency number at once if your heart races/,
      H4: /the same day if there is any blood in your urine/,
      H5: /need check-up scans.*hear nothing by then, call us|It is late/,
      H6: /A team talks with you.*keep your kidney/,
      H7: /slows the growth.*on your own.*face or tongue swells.*pregnant/,
      H8: /call your team quickly if you have mouth sores/,
      H9: /every doctor and dentist.*grapefruit/,
      H10: /tell us early.*must not be used in pregnancy/,
      H11: /Never stop a prescribed blood thinner yourself/,
      H12: /heavy contact sport\.\*/,
      H13: /does not replace your doctor.*must approve/,
    };
    const told = ({ input, lines }: (typeof SHEETS)[number]) => {
      const text = lines.join(' ');
      // Who is discharged has no check-up scan to be told of.
      const isMoot = (id: string) => id === 'H5' && input.choices.discharge !== undefined;
      return input.decision.education.every(({ id }) => isMoot(id) || SAID[id]?.test(text));
    };
    expect(failing(told)).toEqual([]);
  });

  test('where nothing is concluded it says so, and offers no choices', () => {
    const holds = ({ input, sheet, lines }: (typeof SHEETS)[number]) =>
      input.decision.disposition !== 'insufficient-data' ||
      (/not known|no plan|too old/i.test(lines.join(' ')) &&
        !sheet.blocks.some(({ id }) => id === 'choices'));
    expect(failing(holds)).toEqual([]);
  });

  test('a dose is never on it, not even the one of the label', () => {
    const dose = /\d\s*(?:mg|mcg|µg|micrograms?|milligrams?)\b/i;
    expect(failing(({ lines }) => !dose.test(lines.join(' ')))).toEqual([]);
  });

  test('it calls no number: a telephone number is written by hand', () => {
    expect(failing(({ lines }) => !/\b(?:999|112|911|000)\b/.test(lines.join(' ')))).toEqual([]);
    expect(
      failing(({ sheet }) => sheet.blocks.some(({ toWrite }) => toWrite.includes('Emergency number'))),
    ).toEqual([]);
  });
});

describe('what matters most comes first', () => {
  test('the signs of bleeding stand before all that can wait', () => {
    expect(failing(({ sheet }) => sheet.blocks[0]?.id === 'emergency-signs')).toEqual([]);
  });

  test('whoever has to act today reads first what to do', () => {
    const holds = ({ input: { decision }, sheet }: (typeof SHEETS)[number]) =>
      (sheet.urgent !== null) ===
      (decision.subtype !== 'X-OUT-OF-SCOPE' && ['now', 'same-day'].includes(decision.urgency));
    expect(failing(holds)).toEqual([]);
  });

  test('in an emergency it says so, and whom to call', () => {
    const emergencies = SHEETS.filter(({ input }) => input.decision.disposition === 'emergency');
    expect(emergencies.length).toBeGreaterThan(20);
    for (const { sheet } of emergencies)
      expect(sheet.urgent?.before.join(' ')).toMatch(
        /This is an emergency\..*call the emergency number at once/,
      );
  });
});
