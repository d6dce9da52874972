/** The bytes of base64url, of which JWTs are made: `atob` does not know its `-` and `_`. Throws on anything else. */
export function fromBase64Url(encoded: string): Uint8Array<ArrayBuffer> {
  const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
