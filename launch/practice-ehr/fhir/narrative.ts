const elements = new Set(
  'a abbr b blockquote br caption code col colgroup dd div dl dt em h1 h2 h3 h4 h5 h6 hr i li ol p pre q s small span strong sub sup table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const attributes = new Set('class colspan href id lang rowspan title xml:lang xmlns'.split(' '));
const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>/g;

/** Why a `Narrative.div` is not acceptable XHTML (unbalanced, active or foreign content), or null. */
export function narrativeProblem(div: string): string | null {
  if (!/^<div[^>]* xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"/.test(div)) return 'must be one XHTML div';
  const open: string[] = [];
  for (const [, closing, name = '', attributeText = '', selfClosing] of div.matchAll(tag)) {
    if (!elements.has(name)) return `the element "${name}" is not allowed`;
    for (const [, attribute = '', value = ''] of attributeText.matchAll(/([a-zA-Z:-]+)="([^"]*)"/g)) {
      if (!attributes.has(attribute)) return `the attribute "${attribute}" is not allowed`;
      if (attribute === 'href' && !/^(https?:|mailto:|#)/.test(value)) return 'this address is not allowed';
    }
    if (closing === '/' && open.pop() !== name) return `"${name}" is closed but not open`;
    if (closing !== '/' && selfClosing !== '/') open.push(name);
    if (open.length === 0 && !div.endsWith('</div>')) return 'must be one XHTML div';
  }
  if (open.length > 0) return `"${open.at(-1)}" is not closed`;
  const text = div.replaceAll(tag, '').replaceAll(/&(#\d+|#x[0-9a-fA-F]+|amp|lt|gt|quot|apos|nbsp);/g, '');
  return /[<>&]/.test(text) ? 'is not well-formed XHTML' : null;
}
