import { describe, expect, it } from 'vitest';
import { htmlText } from './html-text.ts';

describe('HTML as text', () => {
  it.each([
    ['a block on its own line', '<p>Left</p><p>Right</p>', '\nLeft\n\nRight\n'],
    ['marks inside a sentence', 'an <b>AML</b> of 3<br/>cm', 'an AML of 3\ncm'],
    ['named and numbered signs', '3&nbsp;&times;&#160;2 &lt; &#x35; &amp;c', '3 ×\u00A02 < 5 &c'],
    ['a sign that nobody knows', 'a &nothing; b &#99999999; &#0;', 'a &nothing; b &#99999999; &#0;'],
    ['a bare less-than', 'AML <1 cm and a<2', 'AML <1 cm and a<2'],
    ['comments, styles and scripts', 'a<!-- 9 cm --><style>p{}</style><script>8 cm</script>b', 'a    b'],
    ['cells of a table', '<tr><td>AML</td><td>3 cm</td></tr>', '\n AML  3 cm \n'],
    ['a tag that never ends', 'a <b class="', 'a '],
    ['a comment that never ends', 'a <!-- b', 'a '],
  ])('keeps the words of %s', (_, html, text) => {
    expect(htmlText(html)).toBe(text);
  });
});
