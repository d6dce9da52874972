import { expect, it } from 'vitest';
import { html } from './html.ts';

it('a name is text, whatever it contains, in an element and in an attribute', () => {
  const name = `"><script>alert('1')</script>&`;
  expect(html`<p title="${name}">${name}</p>`.markup).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</p>',
  );
});

it('markup built here is put in as it is, one or many, and nothing for nothing', () => {
  const item = (text: string) => html`<li>${text}</li>`;
  expect(html`<ul>${['a', '<b>'].map(item)}${null}${undefined}</ul>`.markup).toBe(
    '<ul><li>a</li><li>&lt;b&gt;</li></ul>',
  );
});
