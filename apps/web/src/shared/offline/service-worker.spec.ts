import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

const TEMPLATE = readFileSync(path.resolve(__dirname, '../../../service-worker.js'), 'utf8');
const ORIGIN = 'https://nurt.example';
const PAGE = '/organizacja/oferty';

/** What a service worker touches of a browser: caches by their names, the network, its own events. */
class Browser {
  readonly caches = new Map<string, Map<string, Response>>();
  /** What the network answers, by path; silence is a network that is away. */
  network: Record<string, () => Response> = {};
  readonly asked: string[] = [];

  /** The worker as a build writes it. */
  worker(version: string, entry = 'index-1.js') {
    const listeners: Record<string, (event: object) => void> = {};
    const files = ['/assets/index-1.js', '/colour-scheme.js'];
    const script = TEMPLATE.replace("'<version>'", JSON.stringify(version))
      .replace("'<entry>'", JSON.stringify(entry))
      .replace('const FILES = [];', `const FILES = ${JSON.stringify(files)};`);
    const fetched = (request: string | { url: string }) => {
      const { pathname } = new URL(typeof request === 'string' ? request : request.url, ORIGIN);
      this.asked.push(pathname);
      const answer = this.network[pathname];
      return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('away'));
    };
    const open = (name: string) => {
      const cache = this.caches.get(name) ?? new Map<string, Response>();
      this.caches.set(name, cache);
      return Promise.resolve({
        addAll: async (names: string[]) => {
          for (const one of names) cache.set(one, await fetched(one));
        },
        put: (name: string, response: Response) => Promise.resolve(void cache.set(name, response)),
      });
    };
    const caches = {
      open,
      match: (name: string, { cacheName }: { cacheName: string }) =>
        Promise.resolve(this.caches.get(cacheName)?.get(name)?.clone()),
      keys: () => Promise.resolve([...this.caches.keys()]),
      delete: (name: string) => Promise.resolve(this.caches.delete(name)),
    };
    const self = {
      location: { origin: ORIGIN },
      skipWaiting: () => Promise.resolve(),
      addEventListener: (name: string, listener: (event: object) => void) => {
        listeners[name] = listener;
      },
    };
    vm.runInNewContext(script, { self, caches, fetch: fetched, URL, Response, Promise, Error });
    const life = (name: string) => new Promise<unknown>((done) => listeners[name]?.({ waitUntil: done }));
    return {
      install: () => life('install'),
      activate: () => life('activate'),
      /** The answer that the worker gives; undefined where it leaves the request to the browser. */
      answer: (pathname: string, { mode = 'no-cors', method = 'GET', origin = ORIGIN } = {}) => {
        let answer: Promise<Response> | undefined;
        const request = { url: origin + pathname, mode, method };
        listeners['fetch']?.({ request, respondWith: (given: Promise<Response>) => (answer = given) });
        return answer;
      },
    };
  }
}

const VERSION_1 = {
  [PAGE]: () => new Response('<script src="/assets/index-1.js">'),
  '/assets/index-1.js': () => new Response('one'),
  '/colour-scheme.js': () => new Response('colours'),
};
let browser: Browser;

beforeEach(() => {
  browser = new Browser();
  browser.network = { ...VERSION_1 };
});

async function installed() {
  const worker = browser.worker('1');
  await worker.install();
  await worker.activate();
  return worker;
}
const text = async (answer: Promise<Response> | undefined) => (await answer)?.text();

it('shows the page of the server while it answers, and the kept one when nobody or only a proxy does', async () => {
  const worker = await installed();
  const open = () => text(worker.answer(`${PAGE}/7`, { mode: 'navigate' }));
  browser.network[`${PAGE}/7`] = () => new Response('a newer version');
  expect(await open()).toBe('a newer version');
  browser.network[`${PAGE}/7`] = () => new Response('the page of a proxy', { status: 502 });
  expect(await open()).toContain('index-1.js');
  browser.network = {};
  expect(await open()).toContain('index-1.js');
});

it('has the files of the application without a network, and asks for those whose name does not change', async () => {
  const worker = await installed();
  browser.asked.length = 0;
  expect(await text(worker.answer('/assets/index-1.js'))).toBe('one');
  expect(browser.asked).toEqual([]);
  browser.network['/colour-scheme.js'] = () => new Response('other colours');
  expect(await text(worker.answer('/colour-scheme.js'))).toBe('other colours');
  browser.network = {};
  expect(await text(worker.answer('/colour-scheme.js'))).toBe('colours');
});

it('touches no answer of the API, nothing that is sent, and nothing of others', async () => {
  const worker = await installed();
  expect(worker.answer('/api/session')).toBeUndefined();
  expect(worker.answer('/api/offers/7', { method: 'PATCH' })).toBeUndefined();
  expect(worker.answer('/assets/other-2.js')).toBeUndefined();
  expect(worker.answer('/assets/index-1.js', { origin: 'https://other.example' })).toBeUndefined();
});

it('is installed whole or not at all, and then takes away what an older version kept', async () => {
  await installed();
  const next = browser.worker('2', 'index-2.js');
  await expect(next.install()).rejects.toThrow('another version');
  browser.network[PAGE] = () => new Response('<script src="/assets/index-2.js">');
  delete browser.network['/colour-scheme.js'];
  await expect(next.install()).rejects.toThrow('away');
  expect([...browser.caches.keys()]).toEqual(['nurt-files-1']);
  browser.network = { ...VERSION_1, [PAGE]: browser.network[PAGE] };
  await next.install();
  browser.caches.set('of-others', new Map());
  await next.activate();
  expect([...browser.caches.keys()].sort()).toEqual(['nurt-files-2', 'of-others']);
});

it('brings nothing back that was taken away', async () => {
  const worker = await installed();
  browser.caches.clear();
  expect(await text(worker.answer('/assets/index-1.js'))).toBe('one');
  browser.network = {};
  expect((await worker.answer(PAGE, { mode: 'navigate' }))?.type).toBe('error');
  expect(browser.caches.size).toBe(0);
});
