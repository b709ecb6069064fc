/** What `npm start` does where Electron cannot be had. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { downloadElectron, runElectron } from '../../../build/electronRuntime';
import { root } from '../../../build/paths';

const note = join(root, 'out', 'electron-download-failed.json');
const now = Date.UTC(2026, 10, 22);
const hour = 60 * 60 * 1000;

// A note of this test must not keep a real start from its download.
beforeEach(() => rm(note, { force: true }));
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(note, { force: true });
});

describe('without a network', () => {
  it('gives up at once, announces no download, and does not ask again for a day', async () => {
    // Nothing listens there; the proxies of a machine must not answer for it.
    vi.stubEnv('npm_config_electron_mirror', 'http://127.0.0.1:9/');
    for (const name of ['HTTPS_PROXY', 'https_proxy']) vi.stubEnv(name, '');
    let announced = 0;
    const announce = () => {
      announced += 1;
    };
    expect(await downloadElectron(announce, now)).toBe('offline');
    expect(await downloadElectron(announce, now + 23 * hour)).toBe('notInstalled');
    expect(await downloadElectron(announce, now + 25 * hour)).toBe('offline');
    // A clock that was set back does not lengthen the wait.
    expect(await downloadElectron(announce, now - hour)).toBe('offline');
    vi.stubEnv('FALLWERK_ELECTRON', 'retry');
    expect(await downloadElectron(announce, now - hour)).toBe('offline');
    expect(announced).toBe(0);
  });
});

describe('an Electron that does not start', () => {
  it.each([
    ['is no program', join(root, 'no-such-program')],
    // Node ends with an error, since a file of that name is no script.
    ['ends with an error', process.execPath],
  ])('because it %s is noticed', async (_why, program) => {
    expect(await runElectron(program, join(root, 'no-such-app'))).toBe('doesNotStart');
  });

  it('is not confused with one that was closed', async () => {
    expect(await runElectron(process.execPath, '--version')).toBe(null);
  });
});
