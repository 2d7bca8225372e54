import { deviceNow } from '../clock';
import type { OfferView } from '@nurt/contracts/offers';
import type { SessionState } from '@nurt/contracts/identity';

/**
 * Drafts that this device has opened, so that their editor opens again without a network. It is what the editor keeps
 * of an offer on this device anyway, with whose it is; nothing else that the API answers is kept. It is gone when the
 * person signs out, when somebody else signs in, when the offer is no draft any more, and after a week.
 */
export interface OpenedDraft {
  readonly session: SessionState;
  readonly offer: OfferView;
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
const FORMAT = 1;
const MOST = 5;
const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Keeps a draft as the server has it. Where the browser keeps nothing, it opens with a network only. */
export function keepOpened(draft: OpenedDraft): void {
  const accountId = draft.session.session?.account.id;
  if (accountId === undefined) return;
  const key = `${PREFIX}${accountId}.${draft.offer.id}`;
  const stored: StoredDraft = { format: FORMAT, keptAt: deviceNow(), ...draft };
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
export function readOpened(offerId: string): StoredDraft | null {
  const key = keys().find((one) => one.endsWith(`.${offerId}`));
  return key === undefined ? null : read(key);
}

/** Every draft that opens without a network, the latest first. */
export function openedDrafts(): readonly StoredDraft[] {
  return keys()
    .flatMap((key) => read(key) ?? [])
    .sort((a, b) => b.at.localeCompare(a.at));
}

/** It is no draft any more, or no longer this person's. */
export function forgetOpened(offerId: string): void {
  keys()
    .filter((key) => key.endsWith(`.${offerId}`))
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
