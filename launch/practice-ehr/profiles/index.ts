import { epicLike } from './epic-like.ts';
import type { Profile } from './profile.ts';

export { plain } from './plain.ts';

/** Every other way this EHR can behave. */
export const profiles: Profile[] = [epicLike];
