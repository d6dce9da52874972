/** Words as an attachment carries them: UTF-8, in base64. */
export function base64(words: string): string {
  const bytes = new TextEncoder().encode(words);
  return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''));
}
