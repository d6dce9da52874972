import { mountReview } from '../../../src/review/index.tsx';
import { states } from '../../../src/review/states.ts';

/** The screen itself, in the state that the address names after `#`, over an intake that stays in it. */
const wanted = decodeURIComponent(location.hash.slice(1));
const found = states.find(({ name }) => name === wanted);
const root = document.getElementById('root');
if (found === undefined || root === null) throw new Error(`no state ${wanted}`);
const ignore = () => {};
mountReview(root, {
  get: () => found.state,
  subscribe: () => ignore,
  shown: ignore,
  retry: ignore,
  answer: ignore,
  suppose: () => null,
  signInAgain: async () => true,
  settleBefore: () => {},
  undo: ignore,
  save: ignore,
});
