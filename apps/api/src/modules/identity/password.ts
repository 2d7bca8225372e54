import { hash, verify } from '@node-rs/argon2';

/** OWASP's minimum for argon2id (the library's default algorithm): 19 MiB, two passes, one lane. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hash of a password that nobody has: comparing with it takes as long as comparing with a real one. */
const NOBODY = hash('a password that belongs to no account', OPTIONS);

export function hashPassword(password: string): Promise<string> {
  return hash(password, OPTIONS);
}

/** Whether the password is right. Takes as long when there is no account, so that addresses cannot be probed. */
export async function passwordMatches(stored: string | undefined, password: string): Promise<boolean> {
  const right = await verify(stored ?? (await NOBODY), password);
  return right && stored !== undefined;
}

const COMMON = ['password', 'haslo', 'hasło', 'qwerty', '123456', 'polska', 'admin'];

/** Whether a password is guessed at once: built from the address, a common word or a few characters. */
export function isTooCommon(password: string, email: string): boolean {
  const plain = password.toLowerCase();
  const name = email.split('@')[0] ?? '';
  if (name.length >= 4 && plain.includes(name)) return true;
  if (new Set(plain).size < 5) return true;
  const rest = COMMON.reduce((text, word) => text.replaceAll(word, ''), plain).replace(/[\d\W_]/g, '');
  return rest.length < 3;
}
