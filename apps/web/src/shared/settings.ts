/** `kept`: this browser keeps something for pages without a network (shared/offline). */
type Setting = 'locale' | 'organisation' | 'kept';

/** A choice remembered in this browser, or null; storage may be forbidden. */
export function readSetting(name: Setting): string | null {
  try {
    return localStorage.getItem(`nurt.${name}`);
  } catch {
    return null;
  }
}

/** Remembers a choice in this browser where that is allowed. */
export function writeSetting(name: Setting, value: string): void {
  try {
    localStorage.setItem(`nurt.${name}`, value);
  } catch {
    // Private browsing may forbid storage; the choice then lasts as long as the page.
  }
}

/** Forgets a choice. */
export function removeSetting(name: Setting): void {
  try {
    localStorage.removeItem(`nurt.${name}`);
  } catch {
    // Storage that is forbidden holds nothing either.
  }
}
