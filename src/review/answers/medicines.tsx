import type { ReactElement } from 'react';
import { entriesOfMedicine } from '../../chart/answers/of-medicine.ts';
import type { Medication } from '../../core/facts.ts';
import { answered } from '../../core/known.ts';
import { unreadFacts } from '../../core/unread.ts';
import { questionText } from '../../core/words/questions.ts';
import { anyFact, chart } from '../words-in-depth.ts';
import { AnswerForm } from './answer-form.tsx';
import type { Answer } from './ask.tsx';
import { askOf, keyOf } from './asks.ts';
import { CorrectOne, inPlaceOf, WHY_LIMIT } from './correct-one.tsx';
import type { Correcting } from './correct.tsx';
import type { Form } from './fields.ts';
import { Fold } from './fold.tsx';
import { type Action, actionsOn, isMtorsOwn, MTOR_FORM } from './medicine-asks.ts';
import { Press } from './press.tsx';
import { listedMedicines, medicineWords, wordsOfFact } from './recorded.ts';
import { medicines as words } from './words.ts';

const whyForm = ({ words: summary, change }: Action): Form => ({
  summary,
  fields: [{ name: 'why', label: anyFact.why, path: 'why', kind: 'text', limit: WHY_LIMIT }],
  said: () => summary,
  read: () => change,
});

/** Says the contrary of the chart, which takes a reason. */
function Contrary(props: {
  medicine: Medication;
  action: Action;
  today: string;
  say: (action: Action, why: string) => void;
}): ReactElement {
  const { medicine, action } = props;
  return (
    <Fold words={action.words} label={words.of(action.words, medicine.name)}>
      <AnswerForm
        form={whyForm(action)}
        today={props.today}
        use={(_said, _change, { why }) => props.say(action, String(why))}
      />
    </Fold>
  );
}

/** One medicine of the chart, with what can be said of it. Where the chart leaves open whether it is taken, one press. */
function Listed(props: {
  medicine: Medication;
  isMtor: boolean;
  today: string;
  answer: Answer;
}): ReactElement {
  const { medicine, today } = props;
  const { name, status } = medicine;
  const say = (action: Action, why?: string) =>
    props.answer({
      key: `medicine ${entriesOfMedicine(medicine).join()}`,
      question: words.isTaken(name),
      said: action.words,
      change: action.change,
      ...(why === undefined ? {} : { reason: inPlaceOf([medicineWords(medicine)], why) }),
    });
  const actions = actionsOn(medicine);
  return (
    <div className="ask" role="group" aria-label={name}>
      <p>
        <b>{name}</b> <span className="soft">{chart.medicationStatus[status]}</span>
      </p>
      {props.isMtor ? (
        <p className="small">{words.mtorBelow(MTOR_FORM)}</p>
      ) : status === 'unknown' ? (
        <div className="choices">
          {actions.map((action) => (
            <Press
              key={action.words}
              words={action.words}
              label={words.of(action.words, name)}
              press={() => say(action)}
            />
          ))}
        </div>
      ) : (
        actions.map((action) => (
          <Contrary key={action.words} medicine={medicine} action={action} today={today} say={say} />
        ))
      )}
    </div>
  );
}

/** That nothing is missing from the list; that it is looked through, where it was read. */
function Whole({ assessment, answer }: Correcting): ReactElement | null {
  const { facts, gaps, today } = assessment;
  const isEmpty = listedMedicines(facts).every(({ status }) => status === 'stopped');
  if (answered(facts.medications)) return null;
  const isUnread = unreadFacts(facts, gaps).has('medications');
  const whole = () =>
    answer({
      key: 'medicines whole',
      question: words.wholeQuestion,
      said: isEmpty ? words.none : words.whole,
      change: { noOtherMedicine: true },
    });
  const about = { fact: 'medicationsReviewed', text: questionText('medicationsReviewed') };
  const reviewed = () =>
    answer({
      key: keyOf(about),
      question: about.text,
      said: words.reviewed,
      change: { medicationsReviewed: today },
    });
  return (
    <div className="ask">
      <div className="choices">
        {isUnread || isEmpty ? (
          <Press words={isEmpty ? words.none : words.whole} press={whole} />
        ) : (
          <Press words={words.reviewed} press={reviewed} />
        )}
      </div>
    </div>
  );
}

/** The mTOR inhibitor has answers of its own: since when, and what for. */
function MtorInhibitor({ assessment, recorded, answers, answer }: Correcting): ReactElement {
  return (
    <div className="ask">
      <Fold words={MTOR_FORM}>
        <CorrectOne
          ask={askOf({ fact: 'mtor', text: questionText('mtor') }, assessment, answers)}
          chart={wordsOfFact('mtor', recorded, assessment.facts)}
          assessment={assessment}
          recorded={recorded}
          answer={answer}
        />
      </Fold>
    </div>
  );
}

const isAnswered = ({ sources }: Medication): boolean => sources.some(({ from }) => from === 'clinician');

/** The list of medicines, to be corrected and added to. What was said here is taken back where the answers stand. */
export function Medicines(props: Correcting): ReactElement {
  const { assessment, answers, answer } = props;
  const { facts, gaps, today } = assessment;
  const ask = askOf({ fact: 'medications', text: words.which }, assessment, answers);
  return (
    <div className="stack">
      {unreadFacts(facts, gaps).has('medications') && <p className="small">{words.unread}</p>}
      {ask.form !== null && (
        <AnswerForm
          key={ask.key}
          form={ask.form}
          today={today}
          use={(said, change) => answer({ key: ask.key, question: ask.question, said, change })}
        />
      )}
      <div>
        {listedMedicines(facts)
          .filter((one) => !isAnswered(one))
          .map((one) => (
            <Listed
              key={entriesOfMedicine(one).join()}
              medicine={one}
              isMtor={isMtorsOwn(one, facts)}
              today={today}
              answer={answer}
            />
          ))}
        <MtorInhibitor {...props} />
        <Whole {...props} />
      </div>
    </div>
  );
}
