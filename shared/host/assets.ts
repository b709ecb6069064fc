/**
 * What a server of the built app must decide about a request without touching the disk. Used by the `app://`
 * protocol and by `build/serve.ts`, so that both refuse the same things.
 */

/** Every kind of file the build writes. A name with another ending is not served. */
const mimeTypes: { readonly [ending: string]: string } = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  webmanifest: 'application/manifest+json; charset=utf-8',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
};

/** MIME type by the name's ending, or null for a name that is not served. */
export function mimeTypeOf(path: string): string | null {
  const ending = /\.([a-z0-9]+)$/.exec(path)?.[1];
  return (ending !== undefined && Object.hasOwn(mimeTypes, ending) && mimeTypes[ending]) || null;
}

/** Letters, digits and the few signs that the build puts into file names; nothing that any file system reads. */
const segment = /^[0-9A-Za-z_~-][0-9A-Za-z_.~-]*$/;

/**
 * The asset a request target means, as a relative path with forward slashes, or null when it is refused: not
 * absolute, badly encoded, or with a segment that is empty, starts with a dot or holds a backslash, colon, NUL
 * or another unusual sign (also when percent-encoded, also twice, since "%" itself is refused).
 * `target`: path with optional query, as it stands in the request line, e.g. "/assets/main-3f2a.js".
 */
export function assetPathOf(target: string): string | null {
  const path = target.replace(/[?#].*$/s, '');
  if (!path.startsWith('/')) return null;
  if (path === '/') return 'index.html';
  let decoded: string;
  try {
    decoded = decodeURIComponent(path.slice(1));
  } catch {
    return null;
  }
  return decoded.split('/').every((part) => segment.test(part)) ? decoded : null;
}

/** True for names with a content hash (Vite: `name-<8 signs>.ext` under assets/); they never change. */
export function isHashedAsset(path: string): boolean {
  return /^assets\/.+-[0-9A-Za-z_-]{8}\.[a-z0-9]+$/.test(path);
}

/** Powers of the page that the app never uses. */
const refusedPowers = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** Headers of every response besides the content security policy, the type and the caching. */
export const fixedHeaders: { readonly [name: string]: string } = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': refusedPowers.map((power) => `${power}=()`).join(', '),
};
