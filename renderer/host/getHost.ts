import type { Host } from '#shared/host/contract';
import { createBrowserHost } from './browser/browserHost';
import { desktopHost } from './desktop/desktopHost';

let host: Host | null = null;

/** The host of this window: the desktop's where the preload has put one, otherwise the browser's. One per page. */
export function getHost(): Host {
  host ??= desktopHost() ?? createBrowserHost();
  return host;
}
