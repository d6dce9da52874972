import { text } from './json.ts';

/** A language tag that tells a region, if only the likeliest: `en-US`, also from the `en_US` of some servers; else null. */
export function languageTag(said: unknown): string | null {
  try {
    const locale = new Intl.Locale((text(said) ?? '').replaceAll('_', '-'));
    return locale.maximize().region === undefined ? null : locale.baseName;
  } catch {
    return null;
  }
}
