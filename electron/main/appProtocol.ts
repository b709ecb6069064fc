import { randomBytes } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { protocol } from 'electron';
import { assetPathOf, fixedHeaders, mimeTypeOf } from '#shared/host/assets';
import { appHost, appOrigin, appScheme } from '#shared/host/channels';
import { documentPolicy, noncePlaceholder, workerPolicy } from '#shared/host/csp';

/** Makes app:// an origin like https: with storage, workers and a policy. Only possible before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built renderer at app://fallwerk/ and refuses everything else. `folder`: dist/renderer. */
export async function serveAppProtocol(folder: string): Promise<void> {
  const root = await realpath(folder);
  protocol.handle(appScheme, (request) => answer(request, root));
}

async function answer(request: Request, root: string): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
  // The address as it was asked for: URL.pathname would already have resolved "..".
  if (!request.url.startsWith(`${appOrigin}/`) || new URL(request.url).host !== appHost) return refuse(404);
  const path = assetPathOf(request.url.slice(appOrigin.length));
  const type = path === null ? null : mimeTypeOf(path);
  const file = path === null || type === null ? null : await fileInside(root, path);
  if (path === null || type === null || file === null) return refuse(404);
  const content = await readFile(file);
  if (!path.endsWith('.html')) return send(request, new Uint8Array(content), type, workerPolicy());
  const nonce = randomBytes(18).toString('base64');
  const page = content.toString('utf8').replaceAll(noncePlaceholder, nonce);
  return send(request, new TextEncoder().encode(page), type, documentPolicy(nonce));
}

/** The real path of a regular file that lies inside the folder after following all links, or null. */
async function fileInside(root: string, path: string): Promise<string | null> {
  try {
    const file = await realpath(join(root, path));
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

function headers(type: string, policy: string): { [name: string]: string } {
  // The program on the disk is replaced by updates under the same address.
  return {
    ...fixedHeaders,
    'Content-Type': type,
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
  };
}

function send(request: Request, body: Uint8Array<ArrayBuffer>, type: string, policy: string): Response {
  return new Response(request.method === 'HEAD' ? null : body, { headers: headers(type, policy) });
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: headers('text/plain; charset=utf-8', workerPolicy()) });
}
