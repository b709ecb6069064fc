import { spawn } from 'node:child_process';
import { identityPath, type ServedApp, serveApp } from './serve';

/**
 * The one port of the app in the browser. IndexedDB and the private file system belong to the origin, and the
 * port is a part of it: on another port every project would seem gone. From the range that nobody registers.
 */
export const appPort = 47113;

export type BrowserStart =
  | { readonly kind: 'started'; readonly app: ServedApp }
  /** Another `npm start` serves already. */
  | { readonly kind: 'running'; readonly url: string; readonly version: string }
  /** Another program holds the port. */
  | { readonly kind: 'portTaken'; readonly port: number };

/** Serves the built app at its port, or finds who holds it. */
export async function startInBrowser(folder: string, version: string, port = appPort): Promise<BrowserStart> {
  try {
    return { kind: 'started', app: await serveApp({ folder, port, version }) };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
  }
  const url = `http://127.0.0.1:${port}/`;
  const running = await findRunning(url);
  return running === null ? { kind: 'portTaken', port } : { kind: 'running', url, version: running };
}

/** Version of the Fallwerk that answers at the address, or null when it is something else. */
async function findRunning(url: string): Promise<string | null> {
  try {
    const answer = await fetch(new URL(identityPath, url), {
      // Another program may accept the connection and never answer.
      signal: AbortSignal.timeout(3_000),
      redirect: 'error',
    });
    const identity: unknown = await answer.json();
    const isOurs =
      typeof identity === 'object' && identity !== null && 'app' in identity && identity.app === 'fallwerk';
    return isOurs && 'version' in identity && typeof identity.version === 'string' ? identity.version : null;
  } catch {
    return null;
  }
}

/** An opener that cannot find a browser says so at once; one that has found one may live as long as it. */
const openerTime = 2_000;

/** Opens the address in the person's browser; false when that did not work. */
export function openBrowser(url: string): Promise<boolean> {
  if (process.env.FALLWERK_NO_OPEN === '1') return Promise.resolve(true);
  const [program, ...args] = openCommand(url);
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    const timer = setTimeout(() => resolve(true), openerTime);
    const finish = (opened: boolean) => {
      clearTimeout(timer);
      resolve(opened);
    };
    child.once('error', () => finish(false));
    child.once('exit', (code) => finish(code === 0));
    child.unref();
  });
}

function openCommand(url: string): readonly [string, ...string[]] {
  if (process.platform === 'darwin') return ['open', url];
  // `start` takes its first quoted argument, which an empty one becomes, as a window title.
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', url];
  return ['xdg-open', url];
}
