import { createPrivateKey, type KeyObject } from 'node:crypto';

/**
 * Reads a private key for Ed25519: PEM (its line feeds may be written as `\n`), or base64 of PEM or of PKCS#8 in DER,
 * which fits on one line of an environment file. Undefined for anything else.
 */
export function readSigningKey(text: string): KeyObject | undefined {
  const given = text.trim().replaceAll('\\n', '\n');
  const decoded = Buffer.from(given, 'base64');
  const pem = [given, decoded.toString('latin1')].find((form) => form.startsWith('-----BEGIN'));
  try {
    const key = pem
      ? createPrivateKey({ key: pem, format: 'pem' })
      : createPrivateKey({ key: decoded, format: 'der', type: 'pkcs8' });
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}
