import { type ReactElement, useState } from 'react';
import { halfTyped } from './half-typed.ts';
import { signInAgain as words, standing } from './words.ts';

/** How to go on once the sign-in ends. */
export type Ways = {
  /** The page of this EHR that opens the app for this patient: beside this page, where nothing entered is lost. */
  launchPage: string | null;
  /** Signs in again in place of this page; null where that is not offered. False: it could not be begun. */
  signInAgain: (() => Promise<boolean>) | null;
  /** What was entered comes back then. */
  keeps: boolean;
};

/** `hindered`: why this page stays; null from the press until that is known. */
function SignInAgain(props: {
  press: () => Promise<boolean>;
  hindered: (why: string | null) => void;
}): ReactElement {
  const [busy, setBusy] = useState(false);
  const press = async () => {
    if (busy) return;
    const left = halfTyped(document);
    if (left !== null) {
      left.field.focus();
      return props.hindered(words.halfTyped(left.label));
    }
    setBusy(true);
    // Anew, so that it is read out again.
    props.hindered(null);
    const leaves = await props.press();
    props.hindered(leaves ? null : words.failed);
    setBusy(false);
  };
  return (
    <button type="button" className="button" onClick={() => void press()}>
      {words.button}
    </button>
  );
}

/** `hasEnded`: before that, the page that opens the app beside this one would change nothing. */
export function WaysBack({ ways, hasEnded }: { ways: Ways; hasEnded: boolean }): ReactElement | null {
  const [hindered, setHindered] = useState<string | null>(null);
  const { fromChart, again, newTab, beside } = standing.ended;
  const { signInAgain } = ways;
  const page = hasEnded ? ways.launchPage : null;
  if (page === null && signInAgain === null) return hasEnded ? <p>{fromChart}</p> : null;
  const here = ways.keeps ? words.keeps : words.loses;
  return (
    <>
      {page !== null && <p>{beside}</p>}
      {signInAgain !== null && <p>{hindered ?? here}</p>}
      <div className="ways">
        {page !== null && (
          <a className="button" href={page} target="_blank" rel="noopener noreferrer">
            {again} <span className="visually-hidden">{newTab}</span>
          </a>
        )}
        {signInAgain !== null && <SignInAgain press={signInAgain} hindered={setHindered} />}
      </div>
    </>
  );
}
