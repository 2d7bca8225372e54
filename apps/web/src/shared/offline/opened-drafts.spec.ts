import type { SessionState } from '@nurt/contracts/identity';
import type { OfferView } from '@nurt/contracts/offers';
import { forgetOpened, keepOpened, keepOpenedOnlyFor, openedDrafts, readOpened } from './opened-drafts';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const START = Date.parse('2026-03-02T08:00:00Z');

/** As much of the browser's storage as is used: its keys are its own properties. */
class Storage {
  setItem(key: string, value: string): void {
    if (value.length > 10_000) throw new DOMException('full', 'QuotaExceededError');
    Object.assign(this, { [key]: value });
  }
  getItem(key: string): string | null {
    return (this as unknown as Record<string, string>)[key] ?? null;
  }
  removeItem(key: string): void {
    delete (this as unknown as Record<string, string>)[key];
  }
}

const of = (accountId: string) => ({ demo: false, session: { account: { id: accountId } } }) as SessionState;
const draft = (id: string, title = '') => ({ id, content: { title } }) as OfferView;
const keep = (id: string, by = 'anna', title = '') =>
  keepOpened({
    session: of(by),
    draft: { kind: 'offer', view: draft(id, title) },
    at: '2026-03-02T08:00:00.000Z',
  });
const ids = () => openedDrafts().map((opened) => opened.draft.view.id);

beforeEach(() => {
  jest.useFakeTimers({ now: START });
  Object.assign(globalThis, { localStorage: new Storage() });
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'localStorage');
});

it('knows what was opened here, until it is forgotten', () => {
  keep('a', 'anna', 'Oferta');
  expect(readOpened('a')).toMatchObject({
    draft: { kind: 'offer', view: { content: { title: 'Oferta' } } },
    session: of('anna'),
  });
  expect(readOpened('b')).toBeNull();
  forgetOpened('a');
  expect(readOpened('a')).toBeNull();
});

it('keeps the five that were opened last', () => {
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'b', 'g']) {
    jest.advanceTimersByTime(1000);
    keep(id);
  }
  expect(ids().sort()).toEqual(['b', 'd', 'e', 'f', 'g']);
});

it('forgets what was not opened for a week, and what nobody can read', () => {
  keep('a');
  jest.advanceTimersByTime(WEEK - 1);
  expect(ids()).toEqual(['a']);
  jest.advanceTimersByTime(1);
  expect(ids()).toEqual([]);
  expect(Object.keys(localStorage)).toEqual([]);
  localStorage.setItem('nurt.opened.anna.b', '{');
  expect(readOpened('b')).toBeNull();
  expect(Object.keys(localStorage)).toEqual([]);
});

it('shows nobody what somebody else opened, and leaves the rest of the storage alone', () => {
  localStorage.setItem('nurt.offer.anna.a.window', 'unsent words');
  keep('a');
  keep('b', 'piotr');
  keepOpenedOnlyFor('piotr');
  expect(ids()).toEqual(['b']);
  keepOpenedOnlyFor(null);
  expect(ids()).toEqual([]);
  expect(Object.keys(localStorage)).toEqual(['nurt.offer.anna.a.window']);
});

it('keeps nothing old where there is no room for the new', () => {
  keep('a');
  keep('a', 'anna', 'x'.repeat(20_000));
  expect(readOpened('a')).toBeNull();
});
