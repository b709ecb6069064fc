/** The desktop's window comes back where it was left. */
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.resetModules());

async function start(): Promise<typeof import('../../support/electronStandIn/startDesktop')> {
  vi.resetModules();
  vi.doMock('electron', () => import('../../support/electronStandIn/electron'));
  return import('../../support/electronStandIn/startDesktop');
}

it('opens in its usual size, and next time as it was closed', async () => {
  const first = await (await start()).startDesktop();
  expect(first.window.getNormalBounds()).toMatchObject({ width: 1400, height: 900 });
  first.window.bounds = { x: 120, y: 80, width: 1000, height: 700 };
  first.window.maximized = true;
  const gone = new Promise<void>((resolve) => first.window.once('closed', () => resolve()));
  first.window.close();
  await gone;
  const second = await (await start()).startDesktop(first.folder);
  expect(second.window.getNormalBounds()).toEqual({ x: 120, y: 80, width: 1000, height: 700 });
  expect(second.window.isMaximized()).toBe(true);
  second.window.destroy();
});
