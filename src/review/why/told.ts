import type { EvidenceId } from '../../core/decision.ts';
import {
  type Contradiction,
  evidence,
  type PrimarySource,
  type Statement,
} from '../../core/evidence/index.ts';
import { projectRule } from '../../core/evidence/project.ts';
import type { ProjectRule } from '../../core/evidence/types.ts';
import { DISAGREEMENTS, type DisagreementText } from '../../core/words/disagreements.ts';
import { MTOR_DISAGREEMENTS } from '../../core/words/disagreements-mtor.ts';
import { formatDate } from '../format.ts';
import { kindOf } from './kinds.ts';
import { certainty, certaintyOfChoice, certaintyOfRule, inWords, isBareMark } from './marks.ts';
import { evidence as words } from './words.ts';

type Row = { what: string; said: string };

/** One piece of evidence as it is shown: what it is, then what it says; a source in a part for each of its items. */
export type Told = { id: EvidenceId; head: string; parts: Row[][]; evidence: EvidenceId[] };

/** A row without a text is left out. */
const rows = (...all: [what: string, said: string][]): Row[] =>
  all.flatMap(([what, said]) => (said === '' ? [] : [{ what, said: inWords(said) }]));

function statementTold({ about, condition, conclusion, notes = [], reference, updated }: Statement) {
  return {
    about: words.about(about),
    parts: [
      rows(
        [words.condition, condition],
        [words.conclusion, conclusion],
        ...notes.map((note): [string, string] => [words.note, note]),
        [words.citation, `${reference}. ${words.updated(formatDate(updated))}.`],
        [words.certainty, words.ofArticle],
      ),
    ],
  };
}

function sourceTold({ citation, items }: PrimarySource) {
  return {
    about: citation,
    parts: items.map(({ content, verified, marks }) =>
      rows(
        [words.rule, content],
        [words.read, isBareMark(verified) ? '' : verified],
        [words.certainty, certainty(marks)],
      ),
    ),
  };
}

/** As it is said of a patient, where it ever is; K27 and K33 stand with the evidence alone. */
const SPOKEN: Readonly<Record<string, DisagreementText>> = { ...DISAGREEMENTS, ...MTOR_DISAGREEMENTS };

function contradictionTold({ id, problem, resolution, reason, marks }: Contradiction) {
  const spoken = SPOKEN[id];
  return {
    about: '',
    parts: [
      rows(
        [words.problem, spoken?.text ?? problem],
        [words.followed, spoken?.because ?? resolution],
        [words.because, reason],
        [words.certainty, certaintyOfChoice(marks)],
      ),
    ],
  };
}

function ruleTold({ statement, strength, marks }: ProjectRule) {
  return {
    about: '',
    parts: [
      rows(
        [words.rule, statement],
        [words.strength, strength],
        [words.certainty, certaintyOfRule(marks, `${statement} ${strength}`)],
      ),
    ],
  };
}

function bodyOf(id: EvidenceId): { about: string; parts: Row[][] } | null {
  const one = evidence(id) ?? projectRule(id);
  if (one === null) return null;
  if (one.kind === 'statement') return statementTold(one);
  if (one.kind === 'source') return sourceTold(one);
  return one.kind === 'contradiction' ? contradictionTold(one) : ruleTold(one);
}

/** What stands behind an id, in words; null where there is no text. */
export function told(id: EvidenceId): Told | null {
  const body = bodyOf(id);
  if (body === null) return null;
  const kind = words.kinds[kindOf(id)](1);
  const head = body.about === '' ? kind : `${kind}: ${body.about}`;
  return { id, head, parts: body.parts, evidence: projectRule(id)?.evidence ?? [] };
}
