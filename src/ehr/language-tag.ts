import { text } from './json.ts';

/** A language tag that tells a region, if only the likeliest: `en-US`, also from the `en_US` of some servers; else null. */
export function languageTag(said: unknown): string | null {
  const tag = (text(said) ?? '').replaceAll('_', '-');
  // Nearly every browser and server says it so, and a browser needs milliseconds to look up what it knows of languages.
  if (/^[a-z]{2}-[A-Z]{2}$/.test(tag)) return tag;
  try {
    const locale = new Intl.Locale(tag);
    return locale.maximize().region === undefined ? null : locale.baseName;
  } catch {
    return null;
  }
}
