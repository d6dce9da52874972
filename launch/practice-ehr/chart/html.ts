/** Markup that was built here. A plain string is never markup: it is escaped wherever it is put. */
export type Html = { readonly markup: string };

type Value = string | number | Html | readonly Html[] | null | undefined;

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

function markup(value: Value): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value));
  if ('markup' in value) return value.markup;
  return value.map((one) => one.markup).join('');
}

/** A template whose values are escaped, unless they are `Html` themselves. Attributes must be quoted. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  return { markup: strings.map((text, at) => text + markup(values[at])).join('') };
}
