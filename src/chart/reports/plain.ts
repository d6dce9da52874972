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

/** One spelling for the many signs of one meaning. As long as what was written, so that places stay the same. */
export const plain = (written: string): string =>
  written.replaceAll(/[×✕∗‐‑‒–—−·‘’“”≤≥⩽⩾→]/g, (sign) => SPELLED[sign] ?? sign).replaceAll(/\s/g, ' ');
