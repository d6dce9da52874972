import { type FormEvent, type ReactElement, useId, useRef, useState } from 'react';
import type { Change } from '../../chart/answers/given.ts';
import type { CalendarDate } from '../../core/facts.ts';
import { answers } from '../words-in-depth.ts';
import { entered, inWords, readForm, type Refusal } from './entered.ts';
import type { Entered, Field, Form } from './fields.ts';

const words = answers.form;

type Around = { id: string; name: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined };

function TextField({ field, around }: { field: Field & { kind: 'text' }; around: Around }): ReactElement {
  const { suggestions, limit } = field;
  const list = suggestions === undefined ? undefined : `${around.id}-list`;
  return (
    <>
      <input {...around} type="text" list={list} maxLength={limit} autoComplete="off" />
      {suggestions !== undefined && (
        <datalist id={list}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </>
  );
}

function Control({ field, around }: { field: Field; around: Around }): ReactElement {
  if (field.kind === 'one') {
    return (
      <select {...around} defaultValue="">
        <option value="">{field.optional === true ? answers.notKnown : words.choose}</option>
        {field.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    );
  }
  if (field.kind === 'text') return <TextField field={field} around={around} />;
  // Not of type "number", which hides what it cannot read instead of leaving it to be corrected.
  return field.kind === 'number' ? (
    <input {...around} type="text" inputMode="decimal" autoComplete="off" />
  ) : (
    <input {...around} type="date" autoComplete="off" />
  );
}

function Checks({ field, around }: { field: Field & { kind: 'some' }; around: Around }): ReactElement {
  return (
    <fieldset aria-describedby={around['aria-describedby']}>
      <legend>{field.label}</legend>
      {field.options.map((option) => (
        <label key={option.value} className="check">
          <input
            type="checkbox"
            name={field.name}
            value={option.value}
            aria-invalid={around['aria-invalid']}
          />
          {option.words}
        </label>
      ))}
    </fieldset>
  );
}

function Labelled(props: { field: Field; id: string; refused: string | undefined }): ReactElement {
  const { field, id, refused } = props;
  const around: Around = {
    id,
    name: field.name,
    'aria-invalid': refused !== undefined,
    'aria-describedby': refused === undefined ? undefined : `${id}-refused`,
  };
  return (
    <div className="field">
      {field.kind === 'some' ? (
        <Checks field={field} around={around} />
      ) : (
        <>
          <label htmlFor={id}>{field.label}</label>
          <Control field={field} around={around} />
        </>
      )}
      {refused !== undefined && (
        <p id={`${id}-refused`} className="refused">
          {refused}
        </p>
      )}
    </div>
  );
}

/** A small form. What is refused stays as it was typed, with the reason beside it, and gets the focus. */
export function AnswerForm(props: {
  form: Form;
  today: CalendarDate;
  use: (said: string, change: Change, values: Entered) => void;
}): ReactElement {
  const { form, today } = props;
  const id = useId();
  const element = useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = entered(form.fields, new FormData(event.currentTarget));
    const read = readForm(form, values, today);
    if (read.ok) {
      return props.use(form.said?.(values) ?? inWords(form.fields, values), read.change, values);
    }
    setRefusals(read.refusals);
    const name = read.refusals.find(({ field }) => field !== null)?.field;
    element.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  };
  const of = (name: string | null) => refusals.filter(({ field }) => field === name).map((one) => one.words);
  return (
    <form ref={element} className="answer-form" noValidate onSubmit={submit}>
      {form.note !== undefined && <p className="small">{form.note}</p>}
      {form.fields.map((field) => (
        <Labelled key={field.name} field={field} id={`${id}-${field.name}`} refused={of(field.name)[0]} />
      ))}
      <div role="alert">
        {of(null).map((one) => (
          <p key={one} className="refused">
            {one}
          </p>
        ))}
      </div>
      <button type="submit">{words.use}</button>
    </form>
  );
}
