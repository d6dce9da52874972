import type { CalendarDate, Fact, Facts, LiverDisease, Source } from '../core/facts.ts';
import { DIALYSIS } from '../terminology/dialysis.ts';
import { LAM } from '../terminology/lam.ts';
import { LIVER_DISEASE } from '../terminology/liver-disease.ts';
import { LUNG_CYSTS, PNEUMOTHORAX } from '../terminology/lung-signs.ts';
import { RENAL_MALIGNANCY } from '../terminology/renal-malignancy.ts';
import { SEVERE_INFECTION } from '../terminology/severe-infection.ts';
import { SOLITARY_KIDNEY } from '../terminology/solitary-kidney.ts';
import { TRANSPLANT } from '../terminology/transplant.ts';
import { RENAL_AML, RENAL_AML_CANDIDATE } from '../terminology/renal-aml.ts';
import { readBleeding } from './bleeding.ts';
import type { Chart } from './collect.ts';
import { type Found, only, present } from './found.ts';
import { unreadable } from './gaps.ts';
import { type Match, matching, type Problem, statedOrRefuted } from './problems.ts';
import { readPregnancy } from './pregnancy.ts';
import { readSymptoms } from './symptoms.ts';
import { readTsc, readTscFeatures } from './tsc.ts';

/** A diagnosis that matters only while it lasts. */
const lasting = (matches: readonly Match[]) => matches.filter(({ over }) => !over);

function readLungSigns(problems: readonly Problem[]): Facts['lungSigns'] | undefined {
  const pneumothorax = matching(problems, PNEUMOTHORAX).filter(({ standing }) => standing !== 'refuted');
  const cysts = matching(problems, LUNG_CYSTS).filter(({ standing }) => standing !== 'refuted');
  const signs: ('pneumothorax' | 'lung_cysts')[] = [
    ...(pneumothorax.length > 0 ? (['pneumothorax'] as const) : []),
    ...(cysts.length > 0 ? (['lung_cysts'] as const) : []),
  ];
  const sources = [...pneumothorax, ...cysts].map(({ source }) => source);
  return signs.length === 0 ? undefined : present(signs, sources);
}

function readLiver(problems: readonly Problem[]): Fact<false | LiverDisease> | undefined {
  const matches = lasting(matching(problems, LIVER_DISEASE)).filter(({ standing }) => standing === 'stated');
  if (matches.length === 0) return undefined;
  const classes = matches.flatMap(({ coded }) =>
    coded.texts.flatMap((one) => /\bchild[- ]pugh (?:class )?([ABC])\b/i.exec(one)?.[1]?.toUpperCase() ?? []),
  );
  const worst = (['C', 'B', 'A'] as const).find((one) => classes.includes(one)) ?? null;
  return present(
    { childPugh: worst, specialistAgrees: null },
    matches.map(({ source }) => source),
  );
}

/** Suspicion is enough here: doubt about a kidney cancer is what the rule asks about. */
function readMalignancy(problems: readonly Problem[]): Fact<boolean> | undefined {
  const matches = lasting(matching(problems, RENAL_MALIGNANCY)).filter(
    ({ standing }) => standing !== 'refuted',
  );
  return matches.length === 0
    ? undefined
    : present(
        true,
        matches.map(({ source }) => source),
      );
}

export type RenalAml = {
  stated: Source[];
  /** Refuted, or entered in error. */
  denied: Source[];
  /** Something in the chart may be an angiomyolipoma of the kidney: "none" must not be said. */
  possible: boolean;
  /** The chart speaks of several: measurements of one side are then not one lesion by default. */
  multiple: boolean;
};

const SEVERAL = /\b(multiple|several|numerous|innumerable|angiomyolipomas|angiomyolipomatosis)\b/i;

/** Whether the chart records an angiomyolipoma of the kidney. Candidates and suspicions never say yes. */
export function readRenalAml(problems: readonly Problem[], withdrawn: readonly Problem[]): RenalAml {
  const all = matching(problems, RENAL_AML);
  const matches = all.filter(({ standing }) => standing !== 'refuted');
  const refuted = all.filter(({ standing }) => standing === 'refuted');
  const candidates = matching(problems, RENAL_AML_CANDIDATE).filter(({ standing }) => standing !== 'refuted');
  return {
    stated: matches.filter(({ standing }) => standing === 'stated').map(({ source }) => source),
    denied: [...refuted, ...matching(withdrawn, RENAL_AML)].map(({ source }) => source),
    possible: matches.length + candidates.length > 0,
    multiple: [...matches, ...candidates].some(({ coded }) => coded.texts.some((one) => SEVERAL.test(one))),
  };
}

/** Everything the problem list and the diagnoses of visits say, but the angiomyolipoma itself. */
export function readDiagnoses(chart: Chart, problems: readonly Problem[], today: CalendarDate): Found {
  const bleeding = readBleeding(problems, today);
  const symptoms = readSymptoms(chart, problems, today);
  const pregnancy = readPregnancy(chart, problems, today);
  const wordless = problems.some(({ words }) => words === '');
  return {
    facts: {
      ...only({
        tsc: readTsc(problems),
        tscFeatures: readTscFeatures(problems),
        lam: statedOrRefuted(matching(problems, LAM)),
        lungSigns: readLungSigns(problems),
        malignancySuspected: readMalignancy(problems),
        solitaryKidney: statedOrRefuted(matching(problems, SOLITARY_KIDNEY)),
        organTransplant: statedOrRefuted(matching(problems, TRANSPLANT)),
        dialysis: statedOrRefuted(lasting(matching(problems, DIALYSIS))),
        severeInfection: statedOrRefuted(lasting(matching(problems, SEVERE_INFECTION))),
        liverDisease: readLiver(problems),
      }),
      ...bleeding.facts,
      ...symptoms.facts,
      ...pregnancy.facts,
    },
    gaps: [
      ...bleeding.gaps,
      ...symptoms.gaps,
      ...pregnancy.gaps,
      ...(wordless ? [unreadable.diagnosis()] : []),
    ],
  };
}
