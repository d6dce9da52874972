/** The elements a narrative of ours may hold: no attribute but the namespace, no link, no picture, no style. */
const ALLOWED = ['div', 'p', 'b', 'ul', 'li', 'table', 'tr', 'td'];
const PARENTS: Record<string, readonly string[]> = {
  li: ['ul'],
  tr: ['table'],
  td: ['tr'],
  p: ['div'],
  ul: ['div'],
  table: ['div'],
};
const OPEN_DIV = '<div xmlns="http://www.w3.org/1999/xhtml">';
const TOKEN = /<[^>]*>|[^<]+|</g;
const ENTITY = /&(?!(?:amp|lt|gt|quot|#39);)/;
const FORBIDDEN = /[^\P{Cc}\n\t\r]|[\p{Bidi_Control}\p{Cs}]/u;

function textProblems(text: string): string[] {
  return [
    ...(ENTITY.test(text) ? ['an unescaped &'] : []),
    ...(text.includes('>') ? ['an unescaped >'] : []),
    ...(FORBIDDEN.test(text) ? ['a character that XHTML or a reader cannot bear'] : []),
  ];
}

function tagProblems(tag: string, open: string[]): string[] {
  const closing = /^<\/([a-z]+)>$/.exec(tag)?.[1];
  if (closing !== undefined) {
    return open.pop() === closing ? [] : [`</${closing}> closes nothing`];
  }
  const name = tag === OPEN_DIV ? 'div' : /^<([a-z]+)>$/.exec(tag)?.[1];
  if (name === undefined || !ALLOWED.includes(name)) return [`not allowed: ${tag.slice(0, 60)}`];
  const parent = open.at(-1);
  open.push(name);
  const parents = PARENTS[name];
  if (parents !== undefined && (parent === undefined || !parents.includes(parent))) {
    return [`<${name}> inside <${parent ?? 'nothing'}>`];
  }
  return [];
}

/** What keeps a text from being a narrative of ours: well-formed, allow-listed, with words in it. */
export function narrativeProblems(div: unknown): string[] {
  if (typeof div !== 'string') return ['not a string'];
  if (!div.startsWith(OPEN_DIV)) return ['does not begin with a div of the XHTML namespace'];
  const open: string[] = [];
  const problems: string[] = [];
  let words = '';
  for (const match of div.matchAll(TOKEN)) {
    const token = match[0];
    if (match.index > 0 && open.length === 0) problems.push('content outside the div');
    if (token.startsWith('<')) {
      problems.push(...tagProblems(token, open));
    } else {
      words += token;
      problems.push(...textProblems(token));
    }
  }
  if (open.length > 0) problems.push(`not closed: ${open.join(', ')}`);
  if (words.trim() === '') problems.push('no words');
  return problems;
}

const DOCUMENT =
  /^<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>([^<]+)<\/title><\/head><body>(.+)<\/body><\/html>$/s;

/** What keeps a text from being the HTML of a note of ours: a title, and a narrative. */
export function noteProblems(html: string): string[] {
  const [, title = '', body] = DOCUMENT.exec(html) ?? [];
  return body === undefined
    ? ['not the document of a note']
    : [...textProblems(title), ...narrativeProblems(body)];
}
