import { X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { expect, test } from 'vitest';
import { selfSigned } from './certificate.ts';

test('every certificate is one that a server takes, of its host and by its own key', () => {
  // Their lengths vary, and with them how they are written.
  for (let made = 0; made < 100; made += 1) {
    const pair = selfSigned('hospital.localhost');
    expect(() => createSecureContext(pair)).not.toThrow();
    const certificate = new X509Certificate(pair.cert);
    expect(certificate.checkHost('hospital.localhost')).toBe('hospital.localhost');
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(new Date(certificate.validTo).getTime()).toBeGreaterThan(Date.now());
  }
});
