import { windowId } from './window-id';

const navigated = (type: string) => {
  Object.assign(globalThis.performance, { getEntriesByType: () => [{ type }] });
};

it('tells windows apart, and knows one that was loaded again', () => {
  const kept = new Map<string, string>();
  const sessionStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  };
  Object.assign(globalThis, { sessionStorage });

  navigated('navigate');
  const first = windowId();
  navigated('reload');
  expect([windowId(), windowId()]).toEqual([first, first]);
  navigated('back_forward');
  const duplicate = windowId();
  expect(duplicate).not.toBe(first);
  navigated('reload');
  expect(windowId()).toBe(duplicate);
});

it('tells windows apart where the browser keeps nothing', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  Object.assign(globalThis, { sessionStorage: { getItem: refuse, setItem: refuse } });
  navigated('reload');
  expect(windowId()).not.toBe(windowId());
});
