import { escape, type Html } from './html.ts';

/** Where each allowed element may stand; an empty list means anywhere. Everything else is read as its text. */
const PARENTS: Record<string, readonly string[]> = {
  p: ['', 'td', 'th', 'li', 'dd'],
  b: [],
  strong: [],
  i: [],
  em: [],
  ul: ['', 'li', 'td', 'dd'],
  ol: ['', 'li', 'td', 'dd'],
  li: ['ul', 'ol'],
  table: [''],
  thead: ['table'],
  tbody: ['table'],
  tr: ['table', 'thead', 'tbody'],
  th: ['tr'],
  td: ['tr'],
  dl: [''],
  dt: ['dl'],
  dd: ['dl'],
};

/** Headings of a narrative would break the outline of the chart: they are shown as bold paragraphs. */
const HEADING = /^h[1-6]$/;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const decode = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );

const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w]*)[^>]*>|[^<]+|</g;

/**
 * A narrative of anybody's plan as markup that can do nothing: a few elements, no attribute, always closed.
 * `Narrative.div` of FHIR is XHTML; what is not allowed here keeps its text and loses its element.
 */
export function narrative(div: string): Html {
  const open: string[] = [];
  const out: string[] = [];
  const close = (name: string) => {
    while (open.includes(name)) out.push(`</${open.pop() ?? name}>`);
  };
  for (const [token, slash, tag] of div.matchAll(TOKEN)) {
    if (token.startsWith('<!--')) continue;
    if (tag === undefined) {
      out.push(escape(decode(token)));
      continue;
    }
    const name = HEADING.test(tag.toLowerCase()) ? 'p' : tag.toLowerCase();
    if (name === 'br') out.push('<br>');
    else if (slash === '/') close(name);
    else if (allowed(name, open.at(-1) ?? '') && !token.endsWith('/>')) {
      open.push(name);
      out.push(`<${name}>`);
    } else out.push(' ');
  }
  return {
    markup:
      out.join('') +
      open
        .toReversed()
        .map((name) => `</${name}>`)
        .join(''),
  };
}

function allowed(name: string, parent: string): boolean {
  const parents = PARENTS[name];
  return parents !== undefined && (parents.length === 0 || parents.includes(parent));
}
