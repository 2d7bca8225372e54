import { paths } from '../paths';
import { removeSetting, writeSetting } from '../settings';

const SCRIPT = '/service-worker.js';
const CACHES = 'nurt-files-';

/**
 * Has the browser keep the files of the editors, so that they open without a network. Only the pages of organisations
 * are ever answered from there; a browser that cannot do it opens them with a network.
 */
export function keepFilesOfEditors(): void {
  writeSetting('kept', 'yes');
  void workers()
    ?.register(SCRIPT, { scope: paths.organisation.home })
    .catch(() => undefined);
}

/** Takes it all away again. */
export async function dropFilesOfEditors(): Promise<void> {
  const container = workers();
  if (container) {
    await Promise.all((await container.getRegistrations()).map((one) => one.unregister()));
    const names = (await caches.keys()).filter((name) => name.startsWith(CACHES));
    await Promise.all(names.map((name) => caches.delete(name)));
  }
  // Last, so that whoever leaves in the middle of it has it done at the next visit.
  removeSetting('kept');
}

/** Missing where the page is not served over https or localhost, and in some private windows. */
function workers(): ServiceWorkerContainer | undefined {
  return (navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker;
}
