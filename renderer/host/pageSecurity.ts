/**
 * The page's part of the content security policy in `shared/host/csp.ts`. Call `installPageSecurity()` first thing
 * in the entry, and give `styleNonce` to Mantine: `<MantineProvider getStyleNonce={styleNonce}>`.
 */

/** The slice of the Trusted Types API used here; TypeScript's DOM library does not have it yet. */
interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string | null; createScriptURL(url: string): string | null },
  ): unknown;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypesFactory;
    /** Read by get-nonce, through which react-remove-scroll (Mantine's modals) gets the nonce of its style. */
    __webpack_nonce__?: string;
  }
}

/** Text that cannot become an element or an entity. Mantine's theme variables pass: CSS needs neither sign. */
function plainTextOnly(text: string): string | null {
  return /[<&]/.test(text) ? null : text;
}

/** Workers are started by address: only files of the app itself. */
function ownOriginOnly(url: string): string | null {
  return new URL(url, document.baseURI).origin === location.origin ? url : null;
}

/** The nonce of this response, as Vite's convention puts it into the document; empty where there is none. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

/**
 * Installs the default Trusted Types policy: `innerHTML` takes only text without markup, workers start only from
 * this origin, and a string never becomes a script. Browsers without Trusted Types still have the rest of the
 * policy. Throws when called twice (the policy exists once per page).
 */
export function installPageSecurity(): void {
  window.trustedTypes?.createPolicy('default', { createHTML: plainTextOnly, createScriptURL: ownOriginOnly });
  window.__webpack_nonce__ = styleNonce();
}
