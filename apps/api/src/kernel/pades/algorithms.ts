import { constants, verify, type KeyObject } from 'node:crypto';
import { RSASSAPSSParams, type AlgorithmIdentifier } from 'pkijs';

const DIGESTS: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '2.16.840.1.101.3.4.2.8': 'sha3-256',
  '2.16.840.1.101.3.4.2.9': 'sha3-384',
  '2.16.840.1.101.3.4.2.10': 'sha3-512',
};
/** Collisions have been made for these; a signature over them says nothing about which of two files was signed. */
const WEAK = new Set(['1.3.14.3.2.26', '1.2.840.113549.2.5', '1.2.840.113549.2.2']);

/** Algorithms of signatures that name their digest, and those that leave it to the signer's record. */
const SIGNATURES: Readonly<Record<string, string | 'named'>> = {
  '1.2.840.113549.1.1.1': 'named',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.2.1': 'named',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
};
const WEAK_SIGNATURES = new Set(['1.2.840.113549.1.1.5', '1.2.840.113549.1.1.4', '1.2.840.10045.4.1']);
const PSS = '1.2.840.113549.1.1.10';
const EDWARDS = new Set(['1.3.101.112', '1.3.101.113']);
const FITTING: Readonly<Record<string, readonly string[]>> = {
  '1.2.840.113549': ['rsa', 'rsa-pss'],
  '1.2.840.10045.': ['ec'],
};

export type Unusable = 'algorithmWeak' | 'algorithmUnknown';

/** Node's name of a digest, or why it cannot be relied on. */
export function digestOf(oid: string): { readonly digest: string } | Unusable {
  const digest = DIGESTS[oid];
  if (digest !== undefined) return { digest };
  return WEAK.has(oid) ? 'algorithmWeak' : 'algorithmUnknown';
}

/** Does this key's signature over these bytes hold? */
export function signatureHolds(
  data: Buffer,
  signature: Buffer,
  key: KeyObject,
  algorithm: AlgorithmIdentifier,
  digest: string,
): boolean | Unusable {
  const oid = algorithm.algorithmId;
  if (WEAK_SIGNATURES.has(oid)) return 'algorithmWeak';
  if (EDWARDS.has(oid))
    return key.asymmetricKeyType?.startsWith('ed') === true && verify(null, data, key, signature);
  if (oid === PSS) return pssHolds(data, signature, key, algorithm, digest);
  const named = SIGNATURES[oid];
  if (named === undefined) return 'algorithmUnknown';
  if (!FITTING[oid.slice(0, 14)]?.includes(key.asymmetricKeyType ?? '')) return false;
  return verify(named === 'named' ? digest : named, data, key, signature);
}

function pssHolds(
  data: Buffer,
  signature: Buffer,
  key: KeyObject,
  { algorithmParams }: AlgorithmIdentifier,
  digest: string,
): boolean | Unusable {
  const parameters = new RSASSAPSSParams({ schema: algorithmParams });
  const own = digestOf(parameters.hashAlgorithm.algorithmId);
  if (typeof own === 'string') return own;
  if (own.digest !== digest || !['rsa', 'rsa-pss'].includes(key.asymmetricKeyType ?? '')) return false;
  const { saltLength } = parameters;
  return verify(digest, data, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }, signature);
}
