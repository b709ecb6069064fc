import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at the end. */
export const root: string = fileURLToPath(new URL('..', import.meta.url));

/** The built app: what the static server and the app:// protocol serve. */
export const rendererDist: string = `${root}dist/renderer`;

/** The built main process; Electron starts it through "main" in package.json. */
export const electronDist: string = `${root}dist/electron`;

/** The app's version, as package.json says. */
export function appVersion(): string {
  // `as`: our own file.
  return (JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }).version;
}
