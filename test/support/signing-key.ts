import { generateKeyPairSync } from 'node:crypto';

/** One for the whole spec file, as all processes of an installation have the same. */
export const SIGNING_KEY = generateKeyPairSync('ed25519').privateKey;
