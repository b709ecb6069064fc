import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '#shared/host/contract';
import { control } from './control';
import { type BrowserWindow, openWindows } from './window';

export interface Desktop {
  /** As the page finds it. */
  readonly host: Host;
  readonly window: BrowserWindow;
  /** Everything of this start: data, app and documents. */
  readonly folder: string;
}

/**
 * Starts main and preload as Electron would, in a new folder. The test file must have put the stand-in in the
 * place of the module before: `vi.mock('electron', () => import('.../electronStandIn/electron'))`.
 * Once per test file, unless the modules are forgotten in between. `again`: the folder of an earlier start.
 */
export async function startDesktop(again?: string): Promise<Desktop> {
  const folder = again ?? (await mkdtemp(join(tmpdir(), 'fallwerk-desktop-')));
  control.appPath = join(folder, 'app');
  await mkdir(join(control.appPath, 'dist', 'renderer', 'assets'), { recursive: true });
  await writeFile(
    join(control.appPath, 'dist', 'renderer', 'index.html'),
    '<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__">',
  );
  for (const name of ['userData', 'documents']) {
    control.paths.set(name, join(folder, name));
    await mkdir(join(folder, name), { recursive: true });
  }
  await import('../../../electron/main/index');
  const window = await firstWindow();
  await import('../../../electron/preload/index');
  // `as`: the preload is held to the type by `satisfies Host`; the bridge keeps the shape.
  return { host: control.pageWorld.get('fallwerk') as Host, window, folder };
}

async function firstWindow(): Promise<BrowserWindow> {
  for (let turn = 0; turn < 200; turn += 1) {
    const window = openWindows()[0];
    if (window?.visible) return window;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('main opened no window');
}
