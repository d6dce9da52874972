const SPELLED: Readonly<Record<string, string>> = {
  '×': 'x',
  '✕': 'x',
  '∗': '*',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '·': '.',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '≤': '<',
  '≥': '>',
  '⩽': '<',
  '⩾': '>',
  '→': '>',
};

/** What a dictation spells out. */
const SPOKEN = / (?:full stop(?: new (?:line|paragraph))?|new (?:line|paragraph)|comma)(?= |$)/gi;

/** One spelling for the many signs of one meaning. As long as what was written, so that places stay the same. */
export function plain(written: string): string {
  const one = /^[ -~]*$/.test(written)
    ? written
    : written.replaceAll(/[×✕∗‐‑‒–—−·‘’“”≤≥⩽⩾→]/g, (sign) => SPELLED[sign] ?? sign).replaceAll(/\s/g, ' ');
  return one.replaceAll(SPOKEN, (sign) => (/comma/i.test(sign) ? ',' : '.').padStart(sign.length));
}
