import { newId } from '../../new-id';

const KEPT_AS = 'nurt.window';

/**
 * Tells this window from others, also after it was loaded again: the server may hear of the new page before it hears
 * that the old one is gone. A duplicated window starts with the storage of the first, but is not a reload.
 */
export function windowId(): string {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  try {
    const known = navigation?.type === 'reload' ? sessionStorage.getItem(KEPT_AS) : null;
    const id = known ?? newId();
    sessionStorage.setItem(KEPT_AS, id);
    return id;
  } catch {
    // A browser that keeps nothing: then a reloaded window is another one.
    return newId();
  }
}
