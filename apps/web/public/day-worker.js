// Opens the pages of a day without a network: the shell of the product and its files, nothing that anybody said or is.
// The build writes itself in here: its name, the scripts of its page and its files. A new build is a new worker with a new cache.
const build = { name: 'development', scripts: [], files: [] };
const prefix = 'day-shell-';
const cacheName = prefix + build.name;
const shell = '/';
const patience = 4000;

/** Stores shell and files of this build together, or nothing: a shell without its files would open as a blank page. */
async function fill() {
  const cache = await caches.open(cacheName);
  const page = await fetch(shell, { cache: 'no-cache' });
  const text = await page.clone().text();
  if (!page.ok || !build.scripts.every((path) => text.includes(path))) throw new Error('the shell is of another build');
  await cache.addAll(build.files);
  await cache.put(shell, page);
}

self.addEventListener('install', (event) => event.waitUntil(fill().then(() => self.skipWaiting())));

self.addEventListener('activate', (event) => {
  const takeOver = async () => {
    for (const name of await caches.keys())
      if (name.startsWith(prefix) && name !== cacheName) await caches.delete(name);
    await self.clients.claim();
    // Pages of an earlier build reload when nobody looks.
    for (const client of await self.clients.matchAll({ type: 'window' }))
      client.postMessage({ scripts: build.scripts });
  };
  event.waitUntil(takeOver());
});

const isStored = (path) => build.files.includes(path);

/** Finds a file of this build; files with a hash in their name never change: the stored one is the right one. */
async function fromCache(request) {
  const cache = await caches.open(cacheName);
  return (await cache.match(request, { ignoreVary: true })) ?? fetch(request);
}

/** Asks the server, and falls back to what is stored where it does not answer in a few seconds. */
async function fromServer(request, key) {
  const fresh = fetch(request);
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error('late')), patience));
  try {
    return await Promise.race([fresh, late]);
  } catch {
    const stored = await (await caches.open(cacheName)).match(key, { ignoreVary: true });
    return stored ?? fresh;
  }
}

/** Tells whether an address is a page: every page of the product has the same shell. Files and answers are none. */
const isPage = (path) => !/^\/(api|docs)(\/|$)/.test(path) && !/\.\w+$/.test(path);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (isPage(pathname)) event.respondWith(fromServer(request, shell));
  } else if (pathname.startsWith('/assets/')) event.respondWith(fromCache(request));
  else if (isStored(pathname)) event.respondWith(fromServer(request, pathname));
});
