import type { Host } from '#shared/host/contract';

declare global {
  interface Window {
    /** Exposed by electron/preload, which the compiler holds to this type there. */
    readonly fallwerk?: Host;
  }
}

/** The host that the preload exposes, or null outside the desktop app. */
export function desktopHost(): Host | null {
  return window.fallwerk?.kind === 'desktop' ? window.fallwerk : null;
}
