// Keeps the pages of the running day able to open without a network: their shell and its files, nothing that anybody said or is.
const cacheName = 'day-shell-1';
const shell = '/';
const patience = 4000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const clean = async () => {
    for (const name of await caches.keys()) if (name !== cacheName) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(clean());
});

/** The page says which files it runs on: it was loaded before this worker. */
self.addEventListener('message', (event) => {
  const paths = Array.isArray(event.data?.keep) ? event.data.keep.filter((path) => typeof path === 'string') : [];
  const keepAll = async () => {
    // After many releases the old files go.
    if ((await (await caches.open(cacheName)).keys()).length > 400) await caches.delete(cacheName);
    const cache = await caches.open(cacheName);
    for (const path of [shell, ...paths.filter(isStatic)]) {
      if (path !== shell && (await cache.match(path, { ignoreVary: true }))) continue;
      const response = await fetch(path).catch(() => undefined);
      if (response?.ok) await cache.put(path, response);
    }
  };
  event.waitUntil(keepAll());
});

const isStatic = (path) => path.startsWith('/assets/') || path === '/theme.js' || path === '/mark.svg';

/** Files with a hash in their name never change: the kept one is the right one. */
async function fromAssets(request) {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(request, { ignoreVary: true });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

/** Everything else comes from the server while it answers in a few seconds. */
async function fromServer(request, key) {
  const cache = await caches.open(cacheName);
  const fresh = fetch(request).then(async (response) => {
    if (response.ok && response.type === 'basic') await cache.put(key, response.clone());
    return response;
  });
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error('late')), patience));
  try {
    return await Promise.race([fresh, late]);
  } catch {
    return (await cache.match(key, { ignoreVary: true })) ?? fresh;
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  // Every page of the product has the same shell.
  if (request.mode === 'navigate') event.respondWith(fromServer(request, shell));
  else if (url.pathname.startsWith('/assets/')) event.respondWith(fromAssets(request));
  else if (isStatic(url.pathname)) event.respondWith(fromServer(request, url.pathname));
});
