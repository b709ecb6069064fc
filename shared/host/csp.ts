/**
 * The one content security policy of the app, sent as a response header by everything that serves it: the
 * `app://` protocol on the desktop, `build/serve.ts` in the browser, the development server.
 *
 * - A document takes the policy of its own response, and so does a worker. WebAssembly is needed by the key
 *   derivation (Argon2id), which runs in a worker, so only responses that are not documents allow it; a page
 *   cannot compile WebAssembly.
 * - `connect-src 'none'`: nothing is fetched, ever. Module scripts, dynamic imports and module workers are
 *   covered by `script-src` and `worker-src` and do not need it.
 * - Mantine writes its theme as `<style>` elements at run time. They carry a nonce that is new in every response
 *   instead of `'unsafe-inline'`; `style=` written by scripts through the CSSOM is not affected by any policy.
 * - Trusted Types close the sinks through which a text could become a script; the page's own default policy
 *   (`renderer/host/pageSecurity.ts`) lets through texts without markup and worker addresses of this origin.
 */

/** The place in index.html where the server writes the nonce of this response; set by Vite at build time. */
export const noncePlaceholder = '__CSP_NONCE__';

type Directive = readonly [name: string, ...values: string[]];

function write(directives: readonly Directive[]): string {
  return directives.map((directive) => directive.join(' ')).join('; ');
}

const closed: readonly Directive[] = [
  ['default-src', "'none'"],
  ['img-src', "'self'", 'blob:', 'data:'],
  ['font-src', "'self'"],
  ['manifest-src', "'self'"],
  ['worker-src', "'self'"],
  ['frame-src', "'none'"],
  ['object-src', "'none'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['frame-ancestors', "'none'"],
];

/** Policy of an HTML document. `nonce`: fresh random base64 for this response, also written into the document. */
export function documentPolicy(nonce: string): string {
  return write([
    ...closed,
    ['script-src', "'self'"],
    ['style-src', "'self'", `'nonce-${nonce}'`],
    ['connect-src', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'default', 'lexical'],
  ]);
}

/** Policy of every other response; it takes effect where the response is the script of a worker. */
export function workerPolicy(): string {
  return write([
    ...closed,
    ['script-src', "'self'", "'wasm-unsafe-eval'"],
    ['connect-src', "'none'"],
    ['require-trusted-types-for', "'script'"],
  ]);
}

/**
 * Policy of the service worker's script, the only one that may fetch: it keeps the app's own files, from the
 * server it came from.
 */
export function serviceWorkerPolicy(): string {
  return write([
    ...closed,
    ['script-src', "'self'"],
    ['connect-src', "'self'"],
    ['require-trusted-types-for', "'script'"],
  ]);
}

/**
 * Policy of the development server: as above, except what replacing modules in the running page needs (its web
 * socket, and the inline script that React Refresh puts into the document, which carries the nonce).
 */
export function developmentPolicy(nonce: string): string {
  return write([
    ...closed,
    ['script-src', "'self'", `'nonce-${nonce}'`, "'wasm-unsafe-eval'"],
    ['style-src', "'self'", `'nonce-${nonce}'`],
    ['connect-src', "'self'", 'ws://127.0.0.1:*', 'ws://localhost:*'],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'default', 'lexical'],
  ]);
}
