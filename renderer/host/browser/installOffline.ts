/** Late enough not to stand in the way of the first screen or of unlocking a project. Milliseconds. */
const afterStart = 8_000;

/**
 * Lets the browser install the app and start it without its server: manifest and a service worker for the app's
 * own files. Where a browser refuses, everything else works as before.
 */
export function installOffline(): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = './manifest.webmanifest';
  document.head.append(link);
  if (!('serviceWorker' in navigator)) return;
  setTimeout(() => {
    navigator.serviceWorker.register('./sw.js').catch(() => undefined);
  }, afterStart);
}
