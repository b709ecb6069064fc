/** The static server of `npm start`: what it serves, to whom, and what it does not. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request as startRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startInBrowser } from '../../../build/browserApp';
import { type ServedApp, serveApp } from '../../../build/serve';

let top: string;
let folder: string;
let server: ServedApp;

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'fallwerk-server-'));
  folder = join(top, 'renderer');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(folder, 'index.html'), '<meta property="csp-nonce" nonce="__CSP_NONCE__">');
  await writeFile(join(folder, 'assets', 'index-a1B2_c3d.js'), 'export {}');
  await writeFile(join(folder, 'plain.css'), 'a {}');
  await writeFile(join(top, 'secret.js'), 'secret');
  await symlink(join(top, 'secret.js'), join(folder, 'assets', 'link.js'));
  await symlink(top, join(folder, 'up'));
  server = await serveApp({ folder, port: 0, version: '1.2.3' });
});

afterAll(async () => {
  await server.close();
  await rm(top, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: unknown };
  readonly body: string;
}

/** A request as it stands: `fetch` would tidy the path up and write the Host header itself. */
function ask(
  path: string,
  options: { method?: string; headers?: { [name: string]: string } } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server.url);
    const request = startRequest({ host: '127.0.0.1', port, path, ...options }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    request.on('error', reject);
    request.end();
  });
}

describe('the server', () => {
  it('serves page, scripts and styles with their types and caching', async () => {
    const page = await ask('/');
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    });
    const nonce = /'nonce-([^']+)'/.exec(String(page.headers['content-security-policy']))?.[1];
    expect(page.body).toBe(`<meta property="csp-nonce" nonce="${nonce}">`);
    expect((await ask('/index.html?x=1')).body).not.toBe(page.body);

    const script = await ask('/assets/index-a1B2_c3d.js');
    expect(script.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(script.headers['content-security-policy']).toContain('wasm-unsafe-eval');
    expect((await ask('/plain.css')).headers['cache-control']).toBe('no-store');
  });

  it.each([
    '/../secret.js',
    '/..%2fsecret.js',
    '/%2e%2e/secret.js',
    '/%252e%252e/secret.js',
    '/..\\secret.js',
    '/..%5csecret.js',
    '//etc/passwd',
    '/%2fetc/passwd',
    '/index.html%00.js',
    '/assets/link.js',
    '/up/secret.js',
    '/assets/',
    '/assets',
    '/%',
    '/missing.js',
    'http://127.0.0.1/secret.js',
  ])('does not find %s', async (path) => {
    const answer = await ask(path);
    expect([answer.status, answer.body]).toEqual([404, '']);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it.each(['localhost', 'example.org', '127.0.0.1', '127.0.0.1:1', '[::1]'])(
    'does not answer for the host %s, which a foreign page could use',
    async (host) => {
      expect((await ask('/', { headers: { host } })).status).toBe(421);
      expect((await ask('/.well-known/fallwerk', { headers: { host } })).status).toBe(421);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('does not answer %s', async (method) => {
    const answer = await ask('/', { method });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('answers HEAD with the headers alone', async () => {
    const answer = await ask('/plain.css', { method: 'HEAD' });
    expect([answer.status, answer.body, answer.headers['content-length']]).toEqual([200, '', '4']);
  });

  it('is reached from this machine alone', () => {
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
  });
});

describe('a second start', () => {
  it('finds the first one at its port', async () => {
    const port = Number(new URL(server.url).port);
    expect(await startInBrowser(folder, '9.9.9', port)).toEqual({
      kind: 'running',
      url: `http://127.0.0.1:${port}/`,
      version: '1.2.3',
    });
  });

  it.each([
    ['another server', (write: (text: string) => void) => write('HTTP/1.1 200 OK\r\n\r\nhello')],
    [
      'a server with other JSON',
      (write: (text: string) => void) => write('HTTP/1.1 200 OK\r\n\r\n{"app":"x"}'),
    ],
    ['something silent', () => undefined],
  ])('names the port that %s holds, and takes no other one', async (_who, greet) => {
    const other = createServer();
    other.on('connection', (socket) => {
      greet((text) => socket.end(text));
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    expect(await startInBrowser(folder, '9.9.9', port)).toEqual({ kind: 'portTaken', port });
    other.closeAllConnections();
    other.close();
  });
});
