import type { Session, WebContents } from 'electron';
import { isAppPage, isOwnAddress } from './ownAddress';

/** Copying a text by a button. Everything else a page can ask for is refused. */
const allowedPermission = 'clipboard-sanitized-write';

/** Takes from every page of the session what the app never uses; Electron grants all of it by default. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(permission === allowedPermission);
  });
  session.setPermissionCheckHandler((_contents, permission) => permission === allowedPermission);
  session.setDevicePermissionHandler(() => false);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  for (const event of ['select-hid-device', 'select-serial-port', 'select-usb-device'] as const) {
    // Without preventDefault the first device found is taken. `as`: the overloads cannot be called with a union.
    session.on(event as 'select-hid-device', (choice, _details, choose) => {
      choice.preventDefault();
      choose(null);
    });
  }
  // Files are saved through the host's dialog.
  session.on('will-download', (event) => event.preventDefault());
  // It would download dictionaries from a server and keep learned words, often names, in clear text.
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOwnRequest(details.url) });
  });
}

/** The app's own files and what it made itself in memory; `devtools:` for the developer tools of a source build. */
function isOwnRequest(url: string): boolean {
  if (url.startsWith('data:') || url.startsWith('devtools://')) return true;
  return isOwnAddress(url.startsWith('blob:') ? url.slice('blob:'.length) : url);
}

/** Keeps every page where it is: no navigation but reloading the app's page, no new window, no embedded page. */
export function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isAppPage(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isAppPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // The one way past a content security policy: a peer connection tells its addresses to a server.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
