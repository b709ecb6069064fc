import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { HostInfo } from '#shared/host/contract';
import type { HostArguments, HostVerb } from '#shared/host/limits';
import type { Disk } from './disk';
import { createFiles } from './files';
import type { HandedFiles } from './handedFiles';
import { createJournal } from './journal';
import { createLocks } from './locks';
import { createQueue } from './queue';
import { createSecrets } from './secrets';
import { createSnapshots } from './snapshots';
import { createVault } from './vault';

/** The verbs that the machine answers; the menu and closing have answers of their own. */
export type MachineVerb = Exclude<HostVerb, 'menu.setLanguage' | 'closing.done'>;

export type MachineVerbs = {
  readonly [V in MachineVerb]: (...args: HostArguments<V>) => Promise<unknown>;
};

export interface HostOptions {
  readonly disk: Disk;
  /** The app's folder for data. */
  readonly folder: string;
  readonly window: () => BrowserWindow;
  readonly handed: HandedFiles;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The host contract in Node: every verb with its parsed arguments; failures are thrown and named in ipc.ts. */
export function createHostVerbs({ disk, folder, window, handed }: HostOptions): {
  readonly verbs: MachineVerbs;
  /** Frees the projects; call it when the program ends. */
  releaseLocks(): Promise<void>;
} {
  const projects = join(folder, 'projects');
  const files = createFiles(disk, window);
  const vault = createVault(disk, projects);
  const journal = createJournal(disk, projects);
  const snapshots = createSnapshots(disk, projects);
  const secrets = createSecrets(disk, join(folder, 'secrets'));
  const locks = createLocks(disk, projects, { pid: process.pid, token: randomUUID(), isAlive });
  const inOrder = createQueue();

  async function info(): Promise<HostInfo> {
    return {
      kind: 'desktop',
      appVersion: app.getVersion(),
      platform: disk.platform,
      systemLanguage: app.getPreferredSystemLanguages()[0] ?? app.getLocale(),
      persistent: true,
    };
  }

  return {
    verbs: {
      info,
      'files.open': (request) => files.open(request),
      'files.takeHanded': () => handed.take(),
      'files.save': (request) => files.save(request),
      'files.savePdf': (request) => files.savePdf(request),
      'vault.list': () => vault.list(),
      'vault.read': (project) => inOrder(project, () => vault.read(project)),
      'vault.write': (project, bytes) => inOrder(project, () => vault.write(project, bytes)),
      'vault.remove': (project) => inOrder(project, () => vault.remove(project)),
      'journal.append': (project, bytes) => inOrder(project, () => journal.append(project, bytes)),
      'journal.read': (project) => inOrder(project, () => journal.read(project)),
      'journal.truncate': (project, length) => inOrder(project, () => journal.truncate(project, length)),
      'journal.remove': (project) => inOrder(project, () => journal.remove(project)),
      'snapshots.write': (project, name, bytes) =>
        inOrder(project, () => snapshots.write(project, name, bytes)),
      'snapshots.list': (project) => inOrder(project, () => snapshots.list(project)),
      'snapshots.read': (project, name) => inOrder(project, () => snapshots.read(project, name)),
      'snapshots.remove': (project, name) => inOrder(project, () => snapshots.remove(project, name)),
      'locks.acquire': (project) => inOrder(project, () => locks.acquire(project)),
      'locks.release': (project) => inOrder(project, () => locks.release(project)),
      'secrets.available': () => secrets.available(),
      'secrets.get': (name) => inOrder(`secret ${name}`, () => secrets.get(name)),
      'secrets.set': (name, secret) => inOrder(`secret ${name}`, () => secrets.set(name, secret)),
      'secrets.remove': (name) => inOrder(`secret ${name}`, () => secrets.remove(name)),
    },
    releaseLocks: () => locks.releaseAll(),
  };
}
