import { keepOpenedOnlyFor } from './opened-drafts';
import { dropFilesOfEditors } from './worker';

/** What this device keeps is for whoever is here; for a visitor it keeps nothing. */
export async function keepOnlyFor(accountId: string | null): Promise<void> {
  keepOpenedOnlyFor(accountId);
  if (accountId === null) await dropFilesOfEditors();
}
