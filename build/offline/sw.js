// The service worker of the browser build: keeps the app's own files, so that Fallwerk starts without its server.
// It knows no project and no text, and asks nobody but the server it came from.

/** Files of this build; written in by build/offline/writeOffline.ts. */
const files = [];
/** Changes with every build. */
const cacheName = 'fallwerk-files-0';

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files)));
});

// Runs when no window of an older build is open any more: an update never changes the program under a person.
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name))),
      ),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  // The page itself comes fresh, with a nonce of its own, while there is a server. Without one the kept response
  // is taken whole: its policy names the nonce that its own body carries.
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(() => kept('./')));
    return;
  }
  // All other files have their content's hash in the name: a kept one is never out of date.
  event.respondWith(kept(request).then((response) => response ?? fetch(request)));
});

async function kept(request) {
  const cache = await caches.open(cacheName);
  return cache.match(request);
}
