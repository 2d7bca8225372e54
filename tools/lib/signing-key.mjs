import crypto from 'node:crypto';

/** A new private key for Ed25519, with which an installation signs receipts, as PEM. */
export function newSigningKey() {
  return crypto.generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' });
}
