import type { DraftCopy } from '@nurt/domain/drafts';

/** An author's copy of a draft as this device keeps it until the server has everything. */
export interface KeptCopy<Content> extends DraftCopy<Content> {
  /** What was on the screen. */
  readonly screen: Content;
  /** Numbers that could not be read yet, as they were typed, by the path of their field. */
  readonly typed: Readonly<Record<string, string>>;
  /** ISO 8601, server time. */
  readonly at: string;
}

/** What a browser that keeps nothing has no room for: it stays for as long as this tab is open. */
const unkept = new Map<string, string>();

/** Where one window keeps its copy. Each has its own place: two windows must not overwrite each other's. */
export class KeptPlace<Content> {
  private readonly prefix: string;
  private readonly key: string;

  constructor(keptAs: string, accountId: string, draftId: string, window: string) {
    this.prefix = `nurt.${keptAs}.${accountId}.${draftId}.`;
    this.key = this.prefix + window;
  }

  /** Keeps the copy; null takes it away. False where this browser keeps nothing beyond this tab. */
  keep(copy: KeptCopy<Content> | null): boolean {
    unkept.delete(this.key);
    const text = JSON.stringify(copy);
    try {
      if (copy === null) localStorage.removeItem(this.key);
      else localStorage.setItem(this.key, text);
      return true;
    } catch {
      if (copy !== null) unkept.set(this.key, text);
      return false;
    }
  }

  /** Says that this window is alive, as long as it is: nobody else takes over its copy. */
  hold(): () => void {
    const release = new AbortController();
    let free = () => undefined as void;
    const held = new Promise<void>((resolve) => {
      free = resolve;
    });
    void locks()
      ?.request(this.key, { signal: release.signal }, () => held)
      .catch(() => undefined);
    return () => {
      release.abort();
      free();
    };
  }

  /** The copies of windows that are no more, oldest first; `forget` takes them away once they are in the form. */
  async left(): Promise<{ readonly copies: readonly KeptCopy<Content>[]; readonly forget: () => void }> {
    const keys = keysFrom(this.prefix).filter((key) => key !== this.key);
    const dead: string[] = [];
    for (const key of keys) if (await isFree(key)) dead.push(key);
    const copies = dead.flatMap((key) => read<Content>(key) ?? []).sort((a, b) => a.at.localeCompare(b.at));
    return { copies, forget: () => dead.forEach(remove) };
  }
}

/** Missing where the page is not served over https or localhost; then every other window counts as closed. */
function locks(): LockManager | undefined {
  return (navigator as { readonly locks?: LockManager }).locks;
}

async function isFree(key: string): Promise<boolean> {
  const free = await locks()?.request(key, { ifAvailable: true }, (lock) => Promise.resolve(lock !== null));
  return free ?? true;
}

function keysFrom(prefix: string): string[] {
  return [...new Set([...storedKeys(), ...unkept.keys()])].filter((key) => key.startsWith(prefix));
}

function storedKeys(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

function remove(key: string): void {
  unkept.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // It is offered again next time; putting the same in twice changes nothing.
  }
}

function read<Content>(key: string): KeptCopy<Content> | null {
  try {
    const stored: unknown = JSON.parse(unkept.get(key) ?? localStorage.getItem(key) ?? 'null');
    return isCopy<Content>(stored) ? stored : null;
  } catch {
    return null;
  }
}

function isCopy<Content>(value: unknown): value is KeptCopy<Content> {
  if (typeof value !== 'object' || value === null) return false;
  const copy = value as Readonly<Record<string, unknown>>;
  return (
    typeof copy['version'] === 'number' &&
    typeof copy['at'] === 'string' &&
    Array.isArray(copy['disputes']) &&
    ['base', 'screen', 'typed'].every((key) => typeof copy[key] === 'object' && copy[key] !== null)
  );
}
