import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrative } from './narrative.ts';

const shown = (div: string) => narrative(div).markup;

describe('the narrative of a plan', () => {
  it('keeps paragraphs, lists and tables, without their attributes', () => {
    expect(shown('<div xmlns="x"><p style="color:red">Draft</p><ul><li>MRI</li></ul></div>')).toBe(
      ' <p>Draft</p><ul><li>MRI</li></ul>',
    );
    expect(shown('<table><tr><th>Date</th><td>1</td></tr></table>')).toBe(
      '<table><tr><th>Date</th><td>1</td></tr></table>',
    );
  });

  it('keeps the text of what it does not allow', () => {
    expect(shown('<p><a href="javascript:alert(1)">here</a></p>')).toBe('<p> here</p>');
    expect(shown('<script>alert(1)</script>')).toBe(' alert(1)');
  });

  it('keeps the text of its entities, and no markup hidden in them', () => {
    expect(shown('<p>4.0&#160;cm &lt;b&gt; &#x3C;i&#62; R&amp;D</p>')).toBe(
      '<p>4.0\u00a0cm &lt;b&gt; &lt;i&gt; R&amp;D</p>',
    );
  });

  it('shows a heading as a paragraph, so that the outline of the chart stays whole', () => {
    expect(shown('<h1>Plan</h1>')).toBe('<p>Plan</p>');
  });

  it('closes what was left open and ignores what was never opened', () => {
    expect(shown('</section></p><ul><li><b>one')).toBe('<ul><li><b>one</b></li></ul>');
  });

  it('never lets a list item or a table cell stand alone', () => {
    expect(shown('<li>one</li><td>two</td>')).toBe(' one two');
  });

  it('whatever it is given, emits only allowed elements, none with an attribute, every one closed', () => {
    const piece = constantFrom(
      '<p>',
      '</p>',
      '<ul>',
      '<li>',
      '</li>',
      '<img src=x onerror=y>',
      '<',
      '>',
      '&lt;',
      '"',
      'x',
    );
    assert(
      property(array(piece), (pieces) => {
        const markup = shown(pieces.join(''));
        const depth: string[] = [];
        for (const [, slash, name] of markup.matchAll(/<(\/?)([^>]*)>/g)) {
          expect(['p', 'ul', 'li']).toContain(name);
          if (slash === '/') expect(depth.pop()).toBe(name);
          else depth.push(name ?? '');
        }
        expect(depth).toEqual([]);
      }),
    );
  });
});
