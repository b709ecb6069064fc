/** A `.fallwerk` file that the system opens the program with reaches the page, whichever way it comes. */
import { mkdir, mkdtemp, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { maxFileBytes } from '#shared/host/limits';
import type { Desktop } from '../../support/electronStandIn/startDesktop';
import { preventable } from '../../support/electronStandIn/window';

/** Where a person keeps backups; not a folder of the program. */
let documents: string;
let desktop: Desktop | null = null;
const ownArguments = process.argv;

beforeEach(async () => {
  documents = await mkdtemp(join(tmpdir(), 'fallwerk-documents-'));
  vi.resetModules();
  // Anew for each start: main keeps its queue in its module.
  vi.doMock('electron', () => import('../../support/electronStandIn/electron'));
});

afterEach(() => {
  process.argv = ownArguments;
  desktop?.window.destroy();
  desktop = null;
});

async function file(name: string, content = name): Promise<string> {
  const path = join(documents, name);
  await writeFile(path, content);
  return path;
}

/** The program as the system starts it with these arguments. */
async function start(...args: string[]): Promise<Desktop> {
  process.argv = ['/opt/Fallwerk/fallwerk', ...args];
  const { startDesktop } = await import('../../support/electronStandIn/startDesktop');
  desktop = await startDesktop();
  return desktop;
}

async function taken({ host }: Desktop): Promise<{ name: string; text: string } | null | string> {
  const answer = await host.files.takeHanded();
  if (!answer.ok) return answer.reason;
  return answer.value === null
    ? null
    : { name: answer.value.name, text: new TextDecoder().decode(answer.value.bytes) };
}

describe('the first start', () => {
  it('gives the file of the command line to the page that asks for it', async () => {
    const started = await start('--ozone-platform=x11', await file('Studie Süd.fallwerk'));
    expect(await taken(started)).toEqual({ name: 'Studie Süd.fallwerk', text: 'Studie Süd.fallwerk' });
    expect(await taken(started)).toBeNull();
  });

  it('understands the address that a Linux desktop gives', async () => {
    const started = await start(pathToFileURL(await file('Träger & Co 100%.fallwerk')).href);
    expect(await taken(started)).toMatchObject({ name: 'Träger & Co 100%.fallwerk' });
  });

  it('takes nothing without a file, nor its own program file', async () => {
    expect(await taken(await start('dist/electron/main.js', '.'))).toBeNull();
  });

  it('gets the file that macOS tells of before the app is ready, and once', async () => {
    const path = await file('a.fallwerk');
    const { app } = await import('../../support/electronStandIn/app');
    const { control } = await import('../../support/electronStandIn/control');
    // macOS: as soon as main has been read, long before the window.
    const ready = app.whenReady.bind(app);
    const event = preventable();
    app.whenReady = () => {
      app.emit('open-file', event, path);
      expect(control.windows).toEqual([]);
      return ready();
    };
    const started = await start(path);
    expect(event.defaultPrevented).toBe(true);
    expect(await taken(started)).toMatchObject({ name: 'a.fallwerk' });
    expect(await taken(started)).toBeNull();
  });
});

describe('a program that is just starting', () => {
  it('takes the file of a second start, before it has a window', async () => {
    const { app } = await import('../../support/electronStandIn/app');
    const { control } = await import('../../support/electronStandIn/control');
    await file('early.fallwerk');
    const ready = app.whenReady.bind(app);
    app.whenReady = async () => {
      await ready();
      app.emit('second-instance', preventable(), ['fallwerk', 'early.fallwerk'], documents, null);
      expect(control.windows).toEqual([]);
    };
    expect(await taken(await start())).toMatchObject({ name: 'early.fallwerk' });
  });
});

describe('a running program', () => {
  async function secondInstance(args: readonly string[], folder = documents): Promise<void> {
    const { app } = await import('../../support/electronStandIn/app');
    app.emit('second-instance', preventable(), ['/opt/Fallwerk/fallwerk', ...args], folder, null);
  }

  it('takes the file of a second start, comes to the front and tells the page', async () => {
    const started = await start();
    let told = 0;
    started.host.files.onHanded(() => {
      told += 1;
    });
    await file('b.fallwerk');
    await secondInstance(['b.fallwerk']);
    expect([told, started.window.focused]).toEqual([1, 1]);
    expect(await taken(started)).toMatchObject({ name: 'b.fallwerk' });
    await secondInstance([]);
    expect([told, started.window.focused]).toEqual([1, 2]);
  });

  it('takes the file of an event of macOS', async () => {
    const started = await start();
    const { app } = await import('../../support/electronStandIn/app');
    app.emit('open-file', preventable(), await file('c.fallwerk'));
    expect(await taken(started)).toMatchObject({ name: 'c.fallwerk' });
  });

  it('reads no other file, whatever the arguments name', async () => {
    const started = await start();
    let told = 0;
    started.host.files.onHanded(() => {
      told += 1;
    });
    await mkdir(join(documents, 'x.fallwerk.d'));
    await file('secret.txt');
    await secondInstance([
      'secret.txt',
      '/etc/passwd',
      '/etc/passwd\0.fallwerk',
      '--open=a.fallwerk',
      '.fallwerk',
      '../.fallwerk',
      'a.fallwerk.exe',
      'x.fallwerk.d',
      'https://example.org/a.fallwerk',
      'file://example.org/a.fallwerk',
      'file:///etc/passwd#a.fallwerk',
      'file:%',
      'javascript:a.fallwerk',
      '',
    ]);
    expect(told).toBe(0);
    expect(await taken(started)).toBeNull();
  });

  it('says why a file cannot be read, and goes on with the next', async () => {
    const started = await start();
    const large = await file('large.fallwerk');
    await truncate(large, maxFileBytes + 1);
    await mkdir(join(documents, 'folder.fallwerk'));
    await symlink('/dev/zero', join(documents, 'endless.fallwerk'));
    await file('good.fallwerk');
    await secondInstance([
      'gone.fallwerk',
      'large.fallwerk',
      'folder.fallwerk',
      'endless.fallwerk',
      'good.fallwerk',
    ]);
    const answers = [];
    for (let turn = 0; turn < 6; turn += 1) answers.push(await taken(started));
    expect(answers).toEqual([
      'missing',
      'tooLarge',
      'invalid',
      'invalid',
      { name: 'good.fallwerk', text: 'good.fallwerk' },
      null,
    ]);
  });

  it('lets no path reach the page: the answer is the name and the bytes', async () => {
    const started = await start(await file('d.fallwerk'));
    const answer = await started.host.files.takeHanded();
    expect(Object.keys((answer.ok && answer.value) || {})).toEqual(['name', 'bytes']);
  });
});
