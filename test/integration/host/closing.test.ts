/** The window waits for the renderer, but not for ever; a second program gives way to the first. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { control as Control } from '../../support/electronStandIn/control';
import type { Desktop } from '../../support/electronStandIn/startDesktop';

let control: typeof Control;
let desktop: Desktop;

/** Forgets main, preload and the stand-in; the stand-in is mocked anew, or it would be kept. */
function freshStart(): void {
  vi.resetModules();
  vi.doMock('electron', () => import('../../support/electronStandIn/electron'));
}

/** Each test is a start of its own: main keeps its window in its module. */
beforeEach(async () => {
  freshStart();
  ({ control } = await import('../../support/electronStandIn/control'));
  const { startDesktop } = await import('../../support/electronStandIn/startDesktop');
  desktop = await startDesktop();
});

afterEach(() => {
  vi.useRealTimers();
  desktop.window.destroy();
});

/** A promise that the test settles. */
function held(): { promise: Promise<void>; letGo: () => void } {
  let letGo: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { promise, letGo };
}

function closed(): Promise<void> {
  return new Promise((resolve) => desktop.window.once('closed', () => resolve()));
}

/** Long enough for every answer over the bridge that needs no timer. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

describe('closing the window', () => {
  it('waits for every listener, also when one fails, then ends the program', async () => {
    const [first, second] = [held(), held()];
    desktop.host.closing.onClosing(() => first.promise);
    desktop.host.closing.onClosing(() => Promise.reject(new Error('snapshot failed')));
    desktop.host.closing.onClosing(() => second.promise);
    desktop.window.close();
    first.letGo();
    await aMoment();
    expect(desktop.window.isDestroyed()).toBe(false);
    second.letGo();
    await closed();
    expect(control.exitCode).toBe(0);
  });

  it('asks once, however often the person clicks', async () => {
    const saving = held();
    let asked = 0;
    desktop.host.closing.onClosing(() => {
      asked += 1;
      return saving.promise;
    });
    desktop.window.close();
    desktop.window.close();
    desktop.window.close();
    await aMoment();
    expect([asked, desktop.window.isDestroyed()]).toEqual([1, false]);
    saving.letGo();
    await closed();
  });

  it('does not ask a listener that was disposed', async () => {
    let asked = false;
    desktop.host.closing.onClosing(async () => {
      asked = true;
    })();
    desktop.window.close();
    await closed();
    expect(asked).toBe(false);
  });

  it('goes on quitting after the window has closed', async () => {
    const saving = held();
    desktop.host.closing.onClosing(() => saving.promise);
    const { app } = await import('../../support/electronStandIn/electron');
    app.quit();
    await aMoment();
    expect(control.exitCode).toBe(null);
    saving.letGo();
    await closed();
    expect(control.exitCode).toBe(0);
  });

  it('stops waiting after five seconds', async () => {
    desktop.host.closing.onClosing(() => held().promise);
    vi.useFakeTimers();
    desktop.window.close();
    await vi.advanceTimersByTimeAsync(4_900);
    expect(desktop.window.isDestroyed()).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(desktop.window.isDestroyed()).toBe(true);
  });

  it('does not wait for a page that has died', () => {
    desktop.host.closing.onClosing(() => held().promise);
    desktop.window.webContents.crashed = true;
    desktop.window.close();
    expect(desktop.window.isDestroyed()).toBe(true);
  });

  it('does not wait for a page that dies while it is saving', () => {
    desktop.host.closing.onClosing(() => held().promise);
    desktop.window.close();
    expect(desktop.window.isDestroyed()).toBe(false);
    desktop.window.webContents.emit('render-process-gone', {}, { reason: 'oom' });
    expect(desktop.window.isDestroyed()).toBe(true);
  });

  it('takes no stranger’s word for it that saving is done', async () => {
    const { invokeFrom } = await import('../../support/electronStandIn/control');
    desktop.host.closing.onClosing(() => held().promise);
    desktop.window.close();
    const ownFrame = { url: 'app://fallwerk/index.html', parent: null };
    const call = (frame: typeof ownFrame | null, number: number) =>
      invokeFrom(desktop.window.webContents, frame, 'fallwerk:closing.done', [number]);
    await expect(call({ url: 'https://example.org/', parent: null }, 1)).rejects.toThrow('refused');
    await call(ownFrame, 7);
    expect(desktop.window.isDestroyed()).toBe(false);
  });
});

describe('the locks of this run', () => {
  it('are given back when the program ends', async () => {
    const project = '00000000-0000-4000-8000-000000000001';
    await desktop.host.locks.acquire(project);
    const { existsSync } = await import('node:fs');
    const { join } = await import('node:path');
    const file = join(desktop.folder, 'userData', 'projects', project, 'lock');
    expect(existsSync(file)).toBe(true);
    desktop.window.close();
    await closed();
    await expect.poll(() => existsSync(file)).toBe(false);
  });
});

describe('a second program', () => {
  it('brings the first one’s window to the front', async () => {
    const { app } = await import('../../support/electronStandIn/electron');
    app.emit('second-instance', {}, ['fallwerk'], '/', null);
    expect(desktop.window.focused).toBe(1);
  });

  it('ends without a window, a handler or a page', async () => {
    freshStart();
    const second = (await import('../../support/electronStandIn/control')).control;
    second.isFirstInstance = false;
    second.appPath = control.appPath;
    await import('../../../electron/main/index');
    await aMoment();
    expect([second.exitCode, second.windows.length, second.handlers.size]).toEqual([0, 0, 0]);
  });
});

describe('a program that cannot show its page', () => {
  it('says so in a window of the system, and ends', async () => {
    desktop.window.destroy();
    freshStart();
    const { control: fresh } = await import('../../support/electronStandIn/control');
    fresh.systemLanguages = ['de-DE'];
    fresh.paths.set('userData', desktop.folder);
    // A package whose files are gone.
    fresh.appPath = `${desktop.folder}/nowhere`;
    await import('../../../electron/main/index');
    await expect.poll(() => fresh.exitCode).toBe(1);
    expect(fresh.errorBoxes).toMatchObject([{ title: 'Fallwerk kann nicht starten' }]);
    expect(fresh.errorBoxes[0]?.content).toContain('ENOENT');
    expect(fresh.windows).toEqual([]);
  });
});
