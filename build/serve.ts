import { randomBytes } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { assetPathOf, fixedHeaders, isHashedAsset, mimeTypeOf } from '#shared/host/assets';
import { documentPolicy, noncePlaceholder, serviceWorkerPolicy, workerPolicy } from '#shared/host/csp';

/** Where a running Fallwerk says that it is one; see `findRunning` in browserApp.ts. */
export const identityPath = '/.well-known/fallwerk';

export interface ServedApp {
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The built renderer. */
  readonly folder: string;
  /** 0 takes a free port; only for tests, since the stored data belong to the port. */
  readonly port: number;
  readonly version: string;
}

/**
 * Serves the built app on 127.0.0.1, to this machine only. Rejects with the system's error (`EADDRINUSE`) when
 * the port is taken.
 */
export async function serveApp(options: ServeOptions): Promise<ServedApp> {
  const folder = await realpath(options.folder);
  const identity = JSON.stringify({ app: 'fallwerk', version: options.version });
  const server = createServer((request, response) => {
    answer({ request, response, folder, identity, port: portOf(server) }).catch(() => {
      refuse(response, 500);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly folder: string;
  readonly identity: string;
  readonly port: number;
}

async function answer({ request, response, folder, identity, port }: Exchange): Promise<void> {
  // A page elsewhere can point a name of its own at 127.0.0.1 (DNS rebinding); its requests carry that name.
  // "localhost" is refused as well: it would be another origin, with a store of its own that looks empty.
  if (request.headers.host !== `127.0.0.1:${port}`) return refuse(response, 421);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, { Allow: 'GET, HEAD' });
  const target = request.url ?? '';
  if (target === identityPath) {
    return send(request, response, Buffer.from(identity), {
      'Content-Type': 'application/json',
      'Content-Security-Policy': workerPolicy(),
      'Cache-Control': 'no-store',
    });
  }
  const path = assetPathOf(target);
  const type = path === null ? null : mimeTypeOf(path);
  const file = path === null || type === null ? null : await fileInside(folder, path);
  if (path === null || type === null || file === null) return refuse(response, 404);
  const content = await readFile(file);
  if (path.endsWith('.html')) {
    const nonce = randomBytes(18).toString('base64');
    return send(
      request,
      response,
      Buffer.from(content.toString('utf8').replaceAll(noncePlaceholder, nonce)),
      {
        'Content-Type': type,
        'Content-Security-Policy': documentPolicy(nonce),
        'Cache-Control': 'no-store',
      },
    );
  }
  return send(request, response, content, {
    'Content-Type': type,
    'Content-Security-Policy': path === 'sw.js' ? serviceWorkerPolicy() : workerPolicy(),
    'Cache-Control': isHashedAsset(path) ? 'public, max-age=31536000, immutable' : 'no-store',
  });
}

/** The real path of a regular file that lies inside the folder after following all links, or null. */
async function fileInside(folder: string, path: string): Promise<string | null> {
  try {
    const file = await realpath(join(folder, path));
    return file.startsWith(folder + sep) && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  headers: { readonly [name: string]: string },
): void {
  response.writeHead(200, { ...fixedHeaders, ...headers, 'Content-Length': body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function refuse(
  response: ServerResponse,
  status: number,
  headers: { readonly [name: string]: string } = {},
): void {
  response.writeHead(status, {
    ...fixedHeaders,
    ...headers,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': workerPolicy(),
    'Cache-Control': 'no-store',
    'Content-Length': 0,
  });
  response.end();
}
