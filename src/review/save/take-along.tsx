import { type ReactElement, useEffect, useRef, useState } from 'react';
import {
  buildCarePlan,
  type PlanInput,
  type PlanModel,
  planFile,
  planText,
  textFile,
} from '../../careplan/index.ts';
import type { PlanFile } from '../../careplan/plan-file.ts';
import type { Given } from '../../chart/answers/given.ts';
import { importAgain } from '../../import-again.ts';
import { printOr } from '../patient/printing.tsx';
import { copied } from './copied.ts';
import { download, isFramed } from './download.ts';
import { take as words } from './words.ts';

/** What became of a press: in words, and where it may have been refused, the text itself. */
type Told = { words: string; shown: null | { label: string; text: string } };

/** To be selected by who cannot have it by a button. */
function AsText({ label, text }: { label: string; text: string }): ReactElement {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return <textarea ref={area} className="plan-text" aria-label={label} readOnly rows={8} value={text} />;
}

async function printed(refused: () => void): Promise<boolean> {
  // The paper that is printed in place of the page: its code may still be on its way.
  const paper = await importAgain(() => import('../patient/later.ts')).catch(() => null);
  if (paper !== null) printOr(refused);
  return paper !== null;
}

/** The plan as it stands here, for the clinician to carry over: nothing is written to the chart. */
export function TakeAlong(props: {
  plan: PlanModel;
  input: PlanInput;
  answers: readonly Given[];
  /** A choice that is not filled in is no part of the plan yet. */
  isComplete: boolean;
}): ReactElement {
  const { plan, input, answers, isComplete } = props;
  const answered = answers.map(({ question, said }) => `${question} ${said}`);
  const text = planText(plan, [{ heading: words.answered, lines: answered }]);
  // Of which text it was: of another one, nothing has been said.
  const [told, setTold] = useState<(Told & { of: string }) | null>(null);
  const current = told?.of === text ? told : null;
  const tell = (next: Told | null) => setTold(next && { ...next, of: text });
  const asText = { label: words.asText, text };

  const copy = async () => {
    // Anew, so that it is read out again.
    tell(null);
    const done = await copied(text);
    tell(done ? { words: words.copied, shown: null } : { words: words.copyRefused, shown: asText });
  };
  const print = async () => {
    tell(null);
    const isThere = await printed(() => tell({ words: words.printRefused, shown: asText }));
    if (!isThere) tell({ words: words.printMissing, shown: null });
  };
  const hand = (file: PlanFile, label: string) => {
    download(file);
    tell(
      isFramed()
        ? { words: words.framed(file.name), shown: { label, text: file.text } }
        : { words: words.downloaded(file.name), shown: null },
    );
  };
  const handJson = () => {
    const draft = buildCarePlan(input);
    if (draft !== null) hand(planFile(draft), words.asJson);
  };
  return (
    <>
      {!isComplete && <p className="needed">{words.incomplete}</p>}
      <div className="take-along" role="group" aria-label={words.label}>
        <button type="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        <button type="button" onClick={() => void print()}>
          {words.print}
        </button>
        <button type="button" onClick={() => hand(textFile(text), words.asText)}>
          {words.text}
        </button>
        <button type="button" onClick={handJson}>
          {words.json}
        </button>
      </div>
      <p aria-live="polite">{current?.words}</p>
      {current !== null && current.shown !== null && <AsText key={current.shown.label} {...current.shown} />}
    </>
  );
}
