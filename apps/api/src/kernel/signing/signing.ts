import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { Instant } from '@nurt/domain/calendar';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SETTINGS, type Settings } from '../../settings';
import { Clock } from '../clock';

/** A public key under which the installation has signed. */
export interface SigningKeyRecord {
  /** SHA-256 of the key's SubjectPublicKeyInfo, lower-case hexadecimal. */
  readonly fingerprint: string;
  /** SubjectPublicKeyInfo (RFC 8410), base64. */
  readonly publicKey: string;
  readonly usedFrom: Instant;
  /** When the installation came up with another key; null while it signs with this one. */
  readonly usedUntil: Instant | null;
}

/** Signature of a text, with the key that checks it. */
export interface Signed {
  readonly publicKey: string;
  readonly fingerprint: string;
  /** Ed25519 (RFC 8032), base64. */
  readonly signature: string;
}

/** Whether a signature holds; a key that was never ours says nothing about us. */
export type SignatureCheck = 'holds' | 'broken' | 'unknownKey';

/**
 * Signs with the installation's key (Ed25519). The private key is a setting; every public key that was ever used is
 * kept, so that what was signed before a change of keys can be verified after it.
 */
@Injectable()
export class Signing implements OnApplicationBootstrap {
  private readonly privateKey: KeyObject;
  private readonly publicKey: string;
  /** Fingerprint of the key that signs now. */
  readonly fingerprint: string;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    this.privateKey = settings.signingKey;
    const der = createPublicKey(this.privateKey).export({ format: 'der', type: 'spki' });
    this.publicKey = der.toString('base64');
    this.fingerprint = sha256(der);
  }

  /** Publishes the key before anything is signed with it. Processes that start together write the same. */
  async onApplicationBootstrap(): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.transaction(async (db) => {
      await db.query(
        `INSERT INTO signing_key (fingerprint, public_key, used_from) VALUES ($1, $2, $3)
         ON CONFLICT (fingerprint) DO UPDATE SET used_until = NULL WHERE signing_key.used_until IS NOT NULL`,
        [this.fingerprint, this.publicKey, now],
      );
      await db.query(
        'UPDATE signing_key SET used_until = greatest($2, used_from) WHERE fingerprint <> $1 AND used_until IS NULL',
        [this.fingerprint, now],
      );
    });
  }

  /** The signature of the text in UTF-8. The same text and key always give the same signature. */
  sign(text: string): Signed {
    const signature = sign(null, Buffer.from(text, 'utf8'), this.privateKey).toString('base64');
    return { publicKey: this.publicKey, fingerprint: this.fingerprint, signature };
  }

  /** Was the text signed so by this installation, under any of its keys? Never throws, whatever it is given. */
  async verify(text: string, { publicKey, fingerprint, signature }: Signed): Promise<SignatureCheck> {
    const known = (await this.keys()).find((key) => key.fingerprint === fingerprint);
    if (known?.publicKey !== publicKey) return 'unknownKey';
    return isSignatureOf(text, publicKey, signature) ? 'holds' : 'broken';
  }

  /** Every key, the newest first. */
  async keys(): Promise<SigningKeyRecord[]> {
    return this.dataSource.query<SigningKeyRecord[]>(
      `SELECT fingerprint, public_key AS "publicKey", used_from AS "usedFrom", used_until AS "usedUntil"
         FROM signing_key ORDER BY used_until DESC NULLS FIRST, used_from DESC, fingerprint`,
    );
  }
}

function isSignatureOf(text: string, publicKey: string, signature: string): boolean {
  const bytes = Buffer.from(signature, 'base64');
  // Base64 can be written in several ways; only one of them was issued.
  if (bytes.toString('base64') !== signature) return false;
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(text, 'utf8'), key, bytes);
}

/** SHA-256 of text (in UTF-8) or bytes, lower-case hexadecimal. */
export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
