/** Tags that begin a new line. */
const BREAKS = /^\/?(?:br|p|div|li|ul|ol|tr|table|h[1-6]|section|article|header|footer|dt|dd|pre|hr)$/;

/** Tags inside a word or around it, as in "cm<sup>3</sup>"; every other tag parts words. */
const INLINE = /^\/?(?:a|b|i|u|s|em|strong|span|font|sub|sup|mark|small|big)$/;

/** What is between these is no text. */
const SILENT = new Set(['script', 'style', 'title', 'head']);

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  times: '×',
  ndash: '–',
  mdash: '—',
  minus: '−',
  middot: '·',
  le: '≤',
  ge: '≥',
  rarr: '→',
  bull: '•',
};

function character(code: number, written: string): string {
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : written;
}

function entities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, (written, ...found) => {
    const [decimal, hex, name] = found as (string | undefined)[];
    if (decimal !== undefined) return character(Number(decimal), written);
    if (hex !== undefined) return character(Number.parseInt(hex, 16), written);
    return name !== undefined && Object.hasOwn(NAMED, name) ? (NAMED[name] ?? written) : written;
  });
}

/** Where the markup that begins at `<` ends, and what its tag is called; null where the `<` is only a sign. */
function markupAt(html: string, start: number): { end: number; name: string } | null {
  if (html.startsWith('<!--', start)) {
    const close = html.indexOf('-->', start + 4);
    return { end: close < 0 ? html.length : close + 3, name: '' };
  }
  if (!/[a-zA-Z/!?]/.test(html[start + 1] ?? '')) return null;
  const close = html.indexOf('>', start);
  const end = close < 0 ? html.length : close + 1;
  const name = /^<(\/?[a-zA-Z][a-zA-Z\d]{0,15})/.exec(html.slice(start, start + 20))?.[1] ?? '';
  return { end, name: name.toLowerCase() };
}

/**
 * The words of an HTML text, each block on its own line. A scanner from left to right, not a parser: it looks at
 * each character a bounded number of times, whatever the text holds.
 */
export function htmlText(html: string): string {
  const lower = html.toLowerCase();
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const markup = markupAt(html, open);
    parts.push(html.slice(at, open));
    if (markup === null) {
      parts.push('<');
      at = open + 1;
      continue;
    }
    parts.push(BREAKS.test(markup.name) ? '\n' : INLINE.test(markup.name) || markup.name === '' ? '' : ' ');
    const close = SILENT.has(markup.name) ? lower.indexOf(`</${markup.name}`, markup.end) : markup.end;
    at = close < 0 ? html.length : close;
  }
  parts.push(html.slice(at));
  return entities(parts.join(''));
}
