import type { ReactElement } from 'react';
import { ARTICLE_UPDATED } from '../../core/content.ts';
import type { Decision } from '../../core/decision.ts';
import type { CalendarDate } from '../../core/facts.ts';
import { aged } from '../banner/aged.ts';
import { formatDate } from '../format.ts';
import { Deeper } from '../parts/card.tsx';
import { status } from '../words.ts';
import { about as words } from './words.ts';

/** Where the content is from, how old it is, how far it is reviewed, and what it is not (N1–N5, N9). */
export function About({ decision, today }: { decision: Decision; today: CalendarDate }): ReactElement {
  const { contentVersion, contentDate, reviewStatus } = decision;
  const old = aged(contentDate, today);
  return (
    <Deeper summary={words.title}>
      <div className="stack">
        <p>{words.question}</p>
        <p>{words.content(contentVersion, formatDate(contentDate), status.reviewed[reviewStatus])}</p>
        {old.content && <p>{words.oldContent}</p>}
        <p>{words.article(formatDate(ARTICLE_UPDATED))}</p>
        {old.article && <p>{words.oldArticle}</p>}
        <p>{words.disclaimer}</p>
        <p className="small">{words.terminology}</p>
      </div>
    </Deeper>
  );
}
