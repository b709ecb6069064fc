import type { HostVerb } from './limits';

/** Where the app lives in Electron: a standard, secure origin of its own. */
export const appScheme = 'app';
export const appHost = 'fallwerk';
export const appOrigin = `${appScheme}://${appHost}`;

/** IPC channel of a verb (renderer asks, main answers). */
export function channelOf(verb: HostVerb): string {
  return `fallwerk:${verb}`;
}

/** Main announces a command of the native menu: one argument, a MenuCommand. */
export const menuChannel = 'fallwerk:menu';

/** Main announces that the window is about to close: one argument, the number that `closing.done` gives back. */
export const closingChannel = 'fallwerk:closing';

/** Main announces that a file waits for `files.takeHanded`: no argument, so that no path goes to the page. */
export const handedChannel = 'fallwerk:handed';
