import { athenaLike } from './athena-like.ts';
import { epicLike } from './epic-like.ts';
import { hapiLike } from './hapi-like.ts';
import { oracleLike } from './oracle-like.ts';
import type { Profile } from './profile.ts';
import { secondCopies } from './second-copies.ts';
import { slow } from './slow.ts';
import { stoppedConditions } from './stopped-conditions.ts';
import { textOnly } from './text-only.ts';

export { plain } from './plain.ts';

/** Every other way this EHR can behave. `pace`: of the slow one. */
export const profilesAt = (pace = 1): Profile[] => [
  epicLike,
  oracleLike,
  athenaLike,
  hapiLike,
  secondCopies,
  stoppedConditions,
  slow(pace),
  textOnly,
];
