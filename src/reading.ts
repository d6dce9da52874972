import { queries } from './chart/queries.ts';
import type { Query } from './chart/query.ts';
import { ok } from './ehr/errors.ts';
import { openSession, readAll, versionRefusal } from './ehr/index.ts';
import type { EhrError, ReadOutcome, Result, Session } from './ehr/types.ts';

/** A chart whose reads are under way. `listen` tells every outcome once, also those that came before it. */
export type Reading = {
  session: Session;
  queries: readonly Query[];
  listen: (onOutcome: (outcome: ReadOutcome) => void) => void;
  /** Why nothing that this EHR sends can be read, once the EHR has said so; null when nothing speaks against it. */
  unfit: Promise<EhrError | null>;
};

const realEhr = { openSession, readAll, versionRefusal };

/** Finishes the launch and asks for the whole chart at once: nothing here waits for the screen's code. */
export async function startReading(ehr: typeof realEhr = realEhr): Promise<Result<Reading>> {
  const opened = await ehr.openSession();
  if (!opened.ok) return opened;
  const session = opened.value;
  const wanted = queries(session.patientId);
  const early: ReadOutcome[] = [];
  let tell = (outcome: ReadOutcome): void => {
    early.push(outcome);
  };
  void ehr.readAll(session, wanted, (outcome) => tell(outcome));
  const listen: Reading['listen'] = (onOutcome) => {
    tell = onOutcome;
    for (const outcome of early.splice(0)) onOutcome(outcome);
  };
  return ok({ session, queries: wanted, listen, unfit: ehr.versionRefusal(session) });
}
