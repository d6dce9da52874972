import type { Fact, Facts, Medication, Mtor } from '../../core/facts.ts';
import { known } from '../../core/known.ts';
import { words } from '../coded.ts';
import { recogniseDrug } from '../drug.ts';
import { type Answerer, clinician, stated } from './said.ts';
import type { Answers } from './schema.ts';

type AnsweredMtor = Exclude<NonNullable<Answers['mtor']>, false>;

/** All that is known of the drug; what was not answered is not known. */
function mtorOf(answer: AnsweredMtor): Mtor {
  const { volumes, adverseEvents } = answer;
  return {
    drug: answer.drug,
    since: answer.since ?? null,
    doseMgPerDay: answer.doseMgPerDay ?? null,
    indication: answer.indication ?? null,
    bothTaken: answer.bothTaken ?? null,
    volumes: volumes
      ? {
          baselineMl: volumes.baselineMl ?? null,
          nadirMl: volumes.nadirMl ?? null,
          currentMl: volumes.currentMl ?? null,
          currentDate: volumes.currentDate ?? null,
        }
      : null,
    newLesionCm: answer.newLesionCm ?? null,
    kidneyVolumeChangeFromNadirPct: answer.kidneyVolumeChangeFromNadirPct ?? null,
    kidneyVolumeAboveBaseline: answer.kidneyVolumeAboveBaseline ?? null,
    bleedGrade: answer.bleedGrade ?? null,
    bleedDate: answer.bleedDate ?? null,
    adverseEvents: adverseEvents?.map(({ term, grade }) => ({ term, grade: grade ?? null })) ?? null,
  };
}

const recognised = (name: string) => recogniseDrug(words(name));

/** A list that the clinician gives is the list of what is taken now. */
function answeredMedications(names: readonly string[], answerer: Answerer): Medication[] {
  return names.map((name) => ({
    name,
    status: 'active',
    classes: recognised(name).classes,
    date: answerer.today,
    sources: [clinician(answerer)],
  }));
}

/** The mTOR inhibitor of an answered list: the one the chart knows more about, if it is that; or none taken. */
function mtorFromList(
  names: readonly string[],
  chart: Facts['mtor'],
  answerer: Answerer,
): Fact<false | Mtor> | undefined {
  const listed = names.flatMap((name) => recognised(name).mtor ?? []);
  const [drug] = listed;
  if (drug === undefined) return stated<false | Mtor>(false, clinician(answerer));
  const charted = known(chart);
  if (charted !== null && charted !== false && listed.includes(charted.drug)) return undefined;
  return stated<false | Mtor>(mtorOf({ drug }), clinician(answerer));
}

/** "Not taking one" also ends what the chart's own list says of it. */
function withoutMtor(chart: Facts['medications'], answerer: Answerer): Facts['medications'] | undefined {
  if (chart.state !== 'present') return undefined;
  const source = clinician(answerer, 'not taking an mTOR inhibitor');
  const value = chart.value.map((medication) =>
    medication.classes.includes('mtor-inhibitor')
      ? { ...medication, status: 'stopped' as const, sources: [...medication.sources, source] }
      : medication,
  );
  return { ...chart, value };
}

/** That it is taken answers an entry of it that leaves that open. */
function withMtor(
  chart: Facts['medications'],
  { drug }: AnsweredMtor,
  answerer: Answerer,
): Facts['medications'] | undefined {
  if (chart.state !== 'present') return undefined;
  const source = clinician(answerer);
  const value = chart.value.map((medication) =>
    medication.status === 'unknown' && recognised(medication.name).mtor === drug
      ? { ...medication, status: 'active' as const, sources: [...medication.sources, source] }
      : medication,
  );
  return { ...chart, value };
}

/** Medications and the mTOR inhibitor: one is read from the other unless both are answered. */
export function answeredDrugs(
  { medications, mtor }: Answers,
  facts: Facts,
  answerer: Answerer,
): { medications: Facts['medications'] | undefined; mtor: Facts['mtor'] | undefined } {
  const list = stated(medications && answeredMedications(medications, answerer), clinician(answerer));
  if (mtor !== null && mtor !== undefined) {
    return {
      medications:
        list ??
        (mtor === false
          ? withoutMtor(facts.medications, answerer)
          : withMtor(facts.medications, mtor, answerer)),
      mtor: stated<false | Mtor>(mtor === false ? false : mtorOf(mtor), clinician(answerer)),
    };
  }
  return {
    medications: list,
    mtor: medications ? mtorFromList(medications, facts.mtor, answerer) : undefined,
  };
}
