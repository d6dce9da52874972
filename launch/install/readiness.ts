import type { Issuer } from '../../src/ehr/config.ts';
import { type Answers, askEhr } from './ask.ts';
import { dataLines, onceLines, saidBy, statementLines } from './data-lines.ts';
import { type Line, line } from './line.ts';
import { scopeLines } from './scope-lines.ts';
import { signInLines } from './sign-in-lines.ts';
import { SAID, WHAT } from './words.ts';

/** What can be told from the file alone. */
export const linesOffline = (issuer: Issuer): Line[] => [...scopeLines(issuer), ...dataLines(issuer)];

/** What the EHR answers to what the app needs, asked for a page of this origin. */
export async function linesOnline(issuer: Issuer, origin: string): Promise<Line[]> {
  const answers = await askEhr(issuer.iss, origin);
  const said = saidBy(answers.statement);
  return [
    ...scopeLines(issuer),
    ...signInLines(answers, issuer, origin),
    ...browserLines(answers, origin),
    ...statementLines(answers.statement),
    ...dataLines(issuer, said),
    ...onceLines(issuer, said, answers.browser.savesOnce),
  ];
}

/** Nobody reads or signs in without these; what cannot be saved is copied. */
function browserLines({ settings, browser }: Answers, origin: string): Line[] {
  const may = (what: string, allowed: boolean, lacking: 'missing' | 'without') =>
    line(what, allowed ? 'ready' : lacking, allowed ? SAID.browserMay : SAID.browserMayNot(origin));
  return [
    may(WHAT.browserSettings, settings.ok && settings.open, 'missing'),
    may(WHAT.browserToken, browser.token, 'missing'),
    may(WHAT.browserReads, browser.reads, 'missing'),
    may(WHAT.browserSaves, browser.saves, 'without'),
    may(WHAT.browserChanges, browser.changes, 'without'),
  ];
}
