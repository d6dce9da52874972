import type { Token } from './tokens.ts';

const tells = (tokens: readonly Token[], tag: Token['tag']) => tokens.some((one) => one.tag === tag);

/** What still stands, where something was taken out or treated. */
const isStillThere = ({ tag, text }: Token) =>
  tag === 'remaining' || tag === 'now' || tag === 'contra' || text === 'remains';

/** Whether the words before a size, back to the last semicolon, tell of a thing that was taken out. */
export function tellsOfRemoval(tokens: readonly Token[], at: number): boolean {
  const from = tokens.findLastIndex(({ text }, index) => index < at && text === ';') + 1;
  const before = tokens.slice(from, at);
  if (before.some((one, index) => isStillThere(one) && before[index - 1]?.tag !== 'neg')) return false;
  const planned = tells(tokens.slice(0, at), 'advise');
  if (planned) return false;
  return tells(before, 'removed') || before.some(({ text }) => /^emboli[sz]ation of/.test(text));
}

/** Whether a sentence tells of a thing that was taken out, and of none that is still there. */
export const isOfRemoved = (tokens: readonly Token[]): boolean =>
  tokens.some(({ tag, text }) => tag === 'removed' && text !== 'history' && text !== 'hx') &&
  !tokens.some(isStillThere);
