import { promisify } from 'node:util';
import type { SessionState } from '@nurt/contracts/identity';
import { landingOf } from '@nurt/domain/access';
import type { Request } from 'express';
import { permissionsOfActor, type Actor } from '../../kernel';

/** Signs the account in under a new session id, so that an id planted before is worth nothing. */
export async function signIn(request: Request, actor: Actor): Promise<void> {
  await promisify((done: (error: unknown) => void) => request.logIn(actor, done))();
}

/** Ends this browser's session and forgets its cookie's record. */
export async function signOut(request: Request): Promise<void> {
  await promisify((done: (error: unknown) => void) => request.logOut(done))();
  await promisify((done: (error: unknown) => void) => request.session.destroy(done))();
}

/** What the web knows of who is signed in. */
export function sessionState(actor: Actor | null, demo: boolean): SessionState {
  if (!actor) return { session: null, demo };
  const { accountId, email, name, locale, authority, organisations } = actor;
  return {
    demo,
    session: {
      account: { id: accountId, email, name, locale },
      authority,
      organisations,
      permissions: permissionsOfActor(actor),
      landing: landingOf(authority?.roles ?? [], organisations.length),
    },
  };
}
