import { type ReactElement, useEffect, useRef } from 'react';
import { type Given, saysSomething } from '../../chart/answers/given.ts';
import { answers as words } from '../words-in-depth.ts';

/** What became of the list of answers since it was last looked at, in a sentence. */
function newsOf(before: readonly Given[], now: readonly Given[]): string {
  const added = now.find((one) => !before.includes(one));
  if (added !== undefined) {
    const { question, said } = added;
    return saysSomething(added) ? words.heard.answered(question, said) : words.heard.folded(question, said);
  }
  const undone = before.find((one) => !now.includes(one));
  return undone === undefined ? '' : words.heard.undone(undone.question);
}

/** Reads out that an answer was taken, also where the recommendation stays as it was. */
export function Heard({ answers }: { answers: readonly Given[] }): ReactElement {
  const before = useRef(answers);
  const region = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const news = newsOf(before.current, answers);
    before.current = answers;
    if (news !== '' && region.current !== null) region.current.textContent = news;
  }, [answers]);
  return <p ref={region} className="visually-hidden" aria-live="polite" />;
}
