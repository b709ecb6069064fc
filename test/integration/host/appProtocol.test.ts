/** What app:// serves, and what it does not. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { control } from '../../support/electronStandIn/control';
import { type Desktop, startDesktop } from '../../support/electronStandIn/startDesktop';

vi.mock('electron', () => import('../../support/electronStandIn/electron'));

let desktop: Desktop;

beforeAll(async () => {
  desktop = await startDesktop();
  const renderer = join(control.appPath, 'dist', 'renderer');
  await writeFile(join(renderer, 'assets', 'store.worker-a1B2_c3d.js'), 'self.x = 1');
  await writeFile(join(renderer, 'assets', 'program.exe'), 'MZ');
  await writeFile(join(renderer, '.hidden.js'), 'hidden');
  await writeFile(join(control.appPath, 'secret.js'), 'secret');
  await symlink(join(control.appPath, 'secret.js'), join(renderer, 'assets', 'link.js'));
  await symlink(control.appPath, join(renderer, 'up'));
  await mkdir(join(renderer, 'folder.js'));
});

afterAll(() => desktop.window.destroy());

async function get(url: string, method = 'GET'): Promise<Response> {
  const handler = control.protocolHandlers.get('app');
  if (handler === undefined) throw new Error('main serves no app://');
  // Electron hands over the address as the page asked for it; the platform's Request would tidy it up.
  return handler({ url, method } as Request);
}

describe('app://', () => {
  it('serves the page with a policy and a nonce of its own each time', async () => {
    const [first, second] = [await get('app://fallwerk/index.html'), await get('app://fallwerk/')];
    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const nonces = await Promise.all(
      [first, second].map(async (answer) => {
        const policy = answer.headers.get('content-security-policy') ?? '';
        const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
        expect(nonce.length).toBeGreaterThanOrEqual(16);
        expect(await answer.text()).toContain(`nonce="${nonce}"`);
        return nonce;
      }),
    );
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('gives workers a policy with WebAssembly and without the network, the page one without both', async () => {
    const worker = await get('app://fallwerk/assets/store.worker-a1B2_c3d.js');
    expect(worker.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(worker.headers.get('content-security-policy')).toContain("script-src 'self' 'wasm-unsafe-eval'");
    const page = await get('app://fallwerk/index.html');
    for (const answer of [worker, page]) {
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'none'");
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
    expect(page.headers.get('content-security-policy')).not.toContain('wasm');
  });

  it.each([
    'app://fallwerk/../secret.js',
    'app://fallwerk/..%2fsecret.js',
    'app://fallwerk/%2e%2e/secret.js',
    'app://fallwerk/%2e%2e%2fsecret.js',
    'app://fallwerk/%252e%252e%252fsecret.js',
    'app://fallwerk/..\\secret.js',
    'app://fallwerk/..%5csecret.js',
    'app://fallwerk/assets/..%2f..%2f..%2fsecret.js',
    'app://fallwerk//etc/passwd',
    'app://fallwerk/%2fetc%2fpasswd',
    'app://fallwerk/C:%5cWindows%5cwin.ini',
    'app://fallwerk/index.html%00.js',
    'app://fallwerk/assets/link.js',
    'app://fallwerk/up/secret.js',
    'app://fallwerk/folder.js',
    'app://fallwerk/assets',
    'app://fallwerk/assets/program.exe',
    'app://fallwerk/.hidden.js',
    'app://fallwerk/missing.js',
    'app://fallwerk/%E0%A4%A',
    'app://other/index.html',
    'app://fallwerk.other/index.html',
    'app://fallwerk:99/index.html',
    'app://fallwerk@other/index.html',
    'app://other@fallwerk/index.html',
  ])('refuses %s, with the policy all the same', async (url) => {
    const answer = await get(url);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('answers only GET and HEAD', async () => {
    expect((await get('app://fallwerk/index.html', 'POST')).status).toBe(405);
    const head = await get('app://fallwerk/index.html', 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});
