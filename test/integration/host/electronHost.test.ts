import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, it, vi } from 'vitest';
import { realDisk } from '../../../electron/main/host/disk';
import { createLocks } from '../../../electron/main/host/locks';
import { app } from '../../support/electronStandIn/app';
import { control } from '../../support/electronStandIn/control';
import { type Desktop, startDesktop } from '../../support/electronStandIn/startDesktop';
import { type HostDriver, hostCases } from '../../support/hostContract';

vi.mock('electron', () => import('../../support/electronStandIn/electron'));

let desktop: Desktop;
let driver: HostDriver;

beforeAll(async () => {
  desktop = await startDesktop();
  driver = await createDriver(desktop.folder);
});

afterAll(() => desktop.window.destroy());

/** A person who finds the files of a test in one folder and saves into another. */
async function createDriver(folder: string): Promise<HostDriver> {
  const [source, target] = [join(folder, 'source'), join(folder, 'target')];
  await mkdir(source);
  await mkdir(target);
  // Another run of the program: its process lives (it is ours), its token is not ours.
  const elsewhere = createLocks(realDisk, join(folder, 'userData', 'projects'), {
    pid: process.pid,
    token: 'elsewhere',
    isAlive: () => true,
  });
  let lastSaved = '';
  return {
    canCancelSave: true,
    async chooseFiles(files) {
      if (files === null) return void control.openAnswers.push(null);
      const paths = files.map((file) => join(source, file.name));
      for (const [index, file] of files.entries())
        await writeFile(paths[index] ?? '', Uint8Array.from(file.bytes));
      control.openAnswers.push(paths);
    },
    canHandOver: true,
    async handOver(files) {
      for (const file of files) await writeFile(join(source, file.name), Uint8Array.from(file.bytes));
      app.emit(
        'second-instance',
        {},
        ['fallwerk', '--allow-file-access', ...files.map((file) => file.name)],
        source,
        null,
      );
    },
    async chooseSave(accept) {
      lastSaved = join(target, 'Fallbericht Träger.docx');
      control.saveAnswers.push(accept ? lastSaved : null);
    },
    async savedFile() {
      return { name: basename(lastSaved), bytes: [...(await readFile(lastSaved))] };
    },
    acquireElsewhere: (project) => elsewhere.acquire(project),
    async releaseElsewhere(project) {
      await elsewhere.release(project);
    },
  };
}

describe('the desktop host, through preload, bridge and guarded IPC', () => {
  it.each(hostCases)('$name', ({ run }) => run(desktop.host, driver));
});
