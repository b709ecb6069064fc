import { appOrigin } from '#shared/host/channels';

/** The page of the app; the only address that the window ever shows. */
export const appPage = `${appOrigin}/index.html`;

/** True for addresses of the app itself. Parsed, since "app://fallwerk.example" starts with the origin, too. */
export function isOwnAddress(address: string): boolean {
  try {
    const url = new URL(address);
    return `${url.protocol}//${url.host}` === appOrigin;
  } catch {
    return false;
  }
}

/** True for the app's page, whatever stands behind "#" (reloading, inner links). */
export function isAppPage(address: string): boolean {
  return address.replace(/#.*$/s, '') === appPage;
}
