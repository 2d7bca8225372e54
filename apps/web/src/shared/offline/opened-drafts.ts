import { deviceNow } from '../clock';
import type { SessionState } from '@nurt/contracts/identity';
import type { OfferView } from '@nurt/contracts/offers';
import type { SmallGrantView } from '@nurt/contracts/small-grants';

/** An offer in a call, or one for a small grant, as the server last had it. */
export type KeptDraft =
  | { readonly kind: 'offer'; readonly view: OfferView }
  | { readonly kind: 'smallGrant'; readonly view: SmallGrantView };

/**
 * Drafts that this device has opened, so that their editor opens again without a network. It is what the editor keeps
 * of an offer on this device anyway, with whose it is; nothing else that the API answers is kept. It is gone when the
 * person signs out, when somebody else signs in, when the offer is no draft any more, and after a week.
 */
export interface OpenedDraft {
  readonly session: SessionState;
  readonly draft: KeptDraft;
  /** When the server said so, ISO 8601. */
  readonly at: string;
}

/** As it lies on the device. */
export interface StoredDraft extends OpenedDraft {
  readonly format: number;
  /** The same moment by the clock of the device, milliseconds. */
  readonly keptAt: number;
}

const PREFIX = 'nurt.opened.';
/** Raised when what is kept changes its shape: what an older version kept is not read. */
const FORMAT = 2;
const MOST = 5;
const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Keeps a draft as the server has it. Where the browser keeps nothing, it opens with a network only. */
export function keepOpened(opened: OpenedDraft): void {
  const accountId = opened.session.session?.account.id;
  if (accountId === undefined) return;
  const key = `${PREFIX}${accountId}.${opened.draft.view.id}`;
  const stored: StoredDraft = { format: FORMAT, keptAt: deviceNow(), ...opened };
  try {
    localStorage.setItem(key, JSON.stringify(stored));
    const others = keys().filter((one) => one !== key);
    if (others.length >= MOST)
      latestFirst(others)
        .slice(MOST - 1)
        .forEach(remove);
  } catch {
    // Full or forbidden. Half of an answer is never kept, and the words themselves have their own place.
    remove(key);
  }
}

/** A draft as this device knows it; null where it has not been opened here, or too long ago. */
export function readOpened(draftId: string): StoredDraft | null {
  const key = keys().find((one) => one.endsWith(`.${draftId}`));
  return key === undefined ? null : read(key);
}

/** Every draft that opens without a network, the latest first. */
export function openedDrafts(): readonly StoredDraft[] {
  return keys()
    .flatMap((key) => read(key) ?? [])
    .sort((a, b) => b.at.localeCompare(a.at));
}

/** It is no draft any more, or no longer this person's. */
export function forgetOpened(draftId: string): void {
  keys()
    .filter((key) => key.endsWith(`.${draftId}`))
    .forEach(remove);
}

/** What others opened on this device is not for whoever is here now; null is a visitor. */
export function keepOpenedOnlyFor(accountId: string | null): void {
  keys()
    .filter((key) => accountId === null || !key.startsWith(`${PREFIX}${accountId}.`))
    .forEach(remove);
}

function latestFirst(all: readonly string[]): string[] {
  const keptAt = (key: string) => stored(key)?.keptAt ?? 0;
  return [...all].sort((a, b) => keptAt(b) - keptAt(a));
}

function read(key: string): StoredDraft | null {
  const draft = stored(key);
  if (draft?.format === FORMAT && deviceNow() - draft.keptAt < WEEK) return draft;
  remove(key);
  return null;
}

function stored(key: string): StoredDraft | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof value === 'object' && value !== null && 'keptAt' in value ? (value as StoredDraft) : null;
  } catch {
    return null;
  }
}

function keys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage that is forbidden holds nothing either.
  }
}
