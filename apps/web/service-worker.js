/*
 * Lets the editors of offers open again without a network. It stands only between the server and the pages of
 * organisations (its scope, see src/shared/offline/worker.ts), keeps nothing but the application's own files,
 * and never touches an answer of the API. With a network the server decides what is shown, so nobody stays on an old
 * version; the files kept here are for when the server cannot be reached.
 *
 * The build puts the list of files in, and their version (vite-plugins.ts).
 */
const VERSION = '<version>';
const ENTRY = '<entry>';
const FILES = [];

const PREFIX = 'nurt-files-';
const NAME = PREFIX + VERSION;
const PAGE = '/organizacja/oferty';

self.addEventListener('install', (event) => {
  event.waitUntil(keepFiles().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOtherVersions());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (FILES.includes(pathname)) event.respondWith(file(request, pathname));
});

/** All or nothing: with a file missing, the version before stays in charge. */
async function keepFiles() {
  const shell = await fetch(PAGE, { cache: 'no-cache', credentials: 'omit' });
  // Another version was put onto the server between this list and the page: the next look brings its list.
  if (!shell.ok || !(await shell.clone().text()).includes(ENTRY)) throw new Error('another version');
  const cache = await caches.open(NAME);
  try {
    await cache.addAll(FILES);
    await cache.put(PAGE, shell);
  } catch (error) {
    await caches.delete(NAME);
    throw error;
  }
}

async function dropOtherVersions() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The server's page; the kept one where nobody answers, or where only a proxy in front does. */
async function page(request) {
  const answer = await fetch(request).catch(() => null);
  if (answer && ![502, 503, 504].includes(answer.status)) return answer;
  return (await kept(PAGE)) ?? answer ?? Response.error();
}

/** Files named by their content never change; the others are asked for first. */
async function file(request, pathname) {
  if (pathname.startsWith('/assets/')) return (await kept(pathname)) ?? fetch(request);
  return fetch(request).catch(async () => (await kept(pathname)) ?? Response.error());
}

/** Opens no cache: one that was taken away when somebody signed out must not come back. */
function kept(pathname) {
  return caches.match(pathname, { cacheName: NAME, ignoreVary: true });
}
