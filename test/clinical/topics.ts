import type { Case } from './case.ts';
import { currentValue } from './current-value.cases.ts';
import { disagreements } from './cards.cases.ts';
import { diagnosis } from './diagnosis.cases.ts';
import { drugs } from './drugs.cases.ts';
import { emergency } from './emergency.cases.ts';
import { growth } from './growth.cases.ts';
import { missingSizes } from './missing.cases.ts';
import { modifiers } from './modifiers.cases.ts';
import { pregnancy } from './pregnancy.cases.ts';
import { recentBleed } from './recent-bleed.cases.ts';
import { recharacterise } from './recharacterise.cases.ts';
import { risk } from './risk.cases.ts';
import { scope } from './scope.cases.ts';
import { size } from './size.cases.ts';
import { surveillance } from './surveillance.cases.ts';
import { symptoms } from './symptoms.cases.ts';
import { treatedLesions } from './treated.cases.ts';
import { treatment } from './treatment.cases.ts';
import { tscStatus } from './tsc-status.cases.ts';
import { unread } from './unread.cases.ts';

/** Every clinical case, by what it is about. */
export const TOPICS: Record<string, Case[]> = {
  'in scope or not': scope,
  'bleeding now': emergency,
  'bleeding lately': recentBleed,
  'a doubtful diagnosis': diagnosis,
  symptoms,
  'a known risk of bleeding': risk,
  size,
  growth,
  'sizes missing, stale or bounded': missingSizes,
  pregnancy,
  'a changed pattern': recharacterise,
  'treated lesions': treatedLesions,
  surveillance,
  'on an mTOR inhibitor': treatment,
  'drug checks': drugs,
  'disagreements of the sources': disagreements,
  'modifiers and kidney function': modifiers,
  'tuberous sclerosis': tscStatus,
  'the current size': currentValue,
  'what could not be read': unread,
};
