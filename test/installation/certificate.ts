import { generateKeyPairSync, sign } from 'node:crypto';

/** A certificate that nobody vouches for, and its key, for a server of a test. Both as PEM. */
export function selfSigned(host: string): { cert: string; key: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(set(sequence(COMMON_NAME, tlv(UTF8, Buffer.from(host)))));
  const content = sequence(
    tlv(0xa0, VERSION_3),
    tlv(INTEGER, Buffer.from([1])),
    ECDSA_SHA256,
    name,
    sequence(utc(-1), utc(1)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(sequence(ALTERNATIVE_NAME, tlv(OCTETS, sequence(tlv(DNS, Buffer.from(host))))))),
  );
  const signature = tlv(BITS, Buffer.concat([Buffer.from([0]), sign('sha256', content, privateKey)]));
  const whole = sequence(content, ECDSA_SHA256, signature);
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** X.509 (RFC 5280) in DER: each value is its kind, its length and its content. */
const INTEGER = 0x02;
const BITS = 0x03;
const OCTETS = 0x04;
const UTF8 = 0x0c;
const UTC_TIME = 0x17;
const DNS = 0x82;

function tlv(kind: number, content: Buffer): Buffer {
  const { length } = content;
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([kind, ...head]), content]);
}

const sequence = (...parts: Buffer[]): Buffer => tlv(0x30, Buffer.concat(parts));
const set = (...parts: Buffer[]): Buffer => tlv(0x31, Buffer.concat(parts));
const identifier = (hex: string): Buffer => tlv(0x06, Buffer.from(hex, 'hex'));

const VERSION_3 = tlv(INTEGER, Buffer.from([2]));
const COMMON_NAME = identifier('550403');
const ALTERNATIVE_NAME = identifier('551d11');
const ECDSA_SHA256 = sequence(identifier('2a8648ce3d040302'));

/** So many days from now. */
function utc(days: number): Buffer {
  const date = new Date(Date.now() + days * 86_400_000);
  return tlv(UTC_TIME, Buffer.from(`${date.toISOString().slice(2, 19).replaceAll(/\D/g, '')}Z`));
}
