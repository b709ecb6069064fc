import type { HostClosing } from '#shared/host/contract';

/**
 * The browser tells when a page goes, and waits for nothing. `visibilitychange` to hidden is the last event that
 * surely comes when a system ends the browser, `pagehide` the last one of a closed tab; both run the listener,
 * at most once per disappearance.
 */
export function createBrowserClosing(): HostClosing {
  return {
    onClosing(listener) {
      let told = false;
      const tell = () => {
        if (told) return;
        told = true;
        // Nothing can be done about a failure any more: the journal already has every saved command.
        listener().catch(() => undefined);
      };
      const onVisibility = () => {
        if (document.visibilityState === 'hidden') tell();
        else told = false;
      };
      window.addEventListener('pagehide', tell);
      window.addEventListener('pageshow', onVisibility);
      document.addEventListener('visibilitychange', onVisibility);
      return () => {
        window.removeEventListener('pagehide', tell);
        window.removeEventListener('pageshow', onVisibility);
        document.removeEventListener('visibilitychange', onVisibility);
      };
    },
  };
}
