import { describe, expect, it } from 'vitest';
import { parseArguments } from './arguments.ts';

const parse = (...argv: string[]) => parseArguments(argv, '2026-11-23');

describe('the command line', () => {
  it('takes charts; the day is that of the clock and the output JSON unless said otherwise', () => {
    expect(parse('a.json', 'b.ndjson')).toEqual({
      ok: true,
      value: { inputs: ['a.json', 'b.ndjson'], today: '2026-11-23', answers: null, format: 'json' },
    });
  });

  it('takes its options anywhere', () => {
    expect(parse('--today', '2026-01-31', 'a.json', '--format=text', '--answers', 'x.json')).toEqual({
      ok: true,
      value: { inputs: ['a.json'], today: '2026-01-31', answers: 'x.json', format: 'text' },
    });
  });

  it('takes answers without a chart', () => {
    expect(parse('--answers', 'x.json')).toMatchObject({
      ok: true,
      value: { inputs: [], answers: 'x.json' },
    });
  });

  it.each([
    ['nothing', [], 'No chart is given.'],
    ['a day that is none', ['a.json', '--today', '2026-02-30'], '--today: expected a day that exists'],
    ['another format', ['a.json', '--format', 'xml'], '--format: expected json or text, not xml.'],
    ['an option it does not know', ['a.json', '--fast'], "Unknown option '--fast'"],
    ['an option without its value', ['a.json', '--today'], '--today'],
  ])('refuses %s, and says how it is used', (_, argv, expected) => {
    const parsed = parse(...argv);
    expect(parsed).toMatchObject({ ok: false, error: expect.stringContaining(expected) });
    expect(parsed).toMatchObject({ error: expect.stringContaining('Usage: npm run -s assess') });
  });
});
