import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { codeOf, type Disk } from './disk';
import { makeFolder } from './wholeFile';

/** Who holds a project, as written into its lock file; the file's time is the heartbeat. */
const holder = z.object({ host: z.string(), pid: z.int(), token: z.string() });

const heartbeat = 10_000;
/**
 * Without a heartbeat for this long a lock is left over. Long against a busy disk or a network drive, short
 * against a coffee. On one machine the single-instance lock already keeps a second program out, so a machine
 * waking up cannot lose its lock to itself.
 */
const stale = 120_000;

export interface LockOptions {
  readonly pid: number;
  /** Random, to tell this run of the program from an earlier one with the same process number. */
  readonly token: string;
  /** Is there a process with this number on this machine? */
  readonly isAlive: (pid: number) => boolean;
}

/** Lock files beside the projects: they also keep a second machine out when the profile lies on a network drive. */
export function createLocks(disk: Disk, projects: string, options: LockOptions) {
  const own = JSON.stringify({ host: hostname(), pid: options.pid, token: options.token });
  const held = new Map<string, NodeJS.Timeout>();

  function fileOf(project: string): string {
    return join(projects, project, 'lock');
  }

  async function create(path: string): Promise<boolean> {
    try {
      // "wx" fails when the file is there: of two programs exactly one gets it.
      const handle = await disk.fs.open(path, 'wx', 0o600);
      await handle.writeFile(own);
      await handle.close();
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
  }

  /** Milliseconds since the last heartbeat; endless when there is no file. */
  async function ageOf(path: string): Promise<number> {
    try {
      return disk.now() - (await disk.fs.stat(path)).mtimeMs;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return Number.POSITIVE_INFINITY;
      throw error;
    }
  }

  /** True when nobody who still works holds the lock. */
  async function isLeftOver(path: string): Promise<boolean> {
    const age = await ageOf(path);
    if (age > stale) return true;
    const text = await disk.fs.readFile(path, 'utf8').catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    });
    if (text === null) return true;
    const content = holder.safeParse(parseJson(text));
    // Of another machine, or of a file that was cut off while it was written, only the age speaks.
    if (!content.success || content.data.host !== hostname()) return false;
    return content.data.token !== options.token && !options.isAlive(content.data.pid);
  }

  /**
   * Takes a lock that is free or left over. Between finding it left over and replacing it nobody else may do the
   * same, or the second one would throw the first one's new lock away; hence a lock for taking over.
   */
  async function take(path: string): Promise<boolean> {
    if (await create(path)) return true;
    const taking = `${path}.taking`;
    if (!(await create(taking))) {
      // Somebody is at it, or died at it; in the second case the next attempt finds the way free.
      if ((await ageOf(taking)) > stale) await disk.fs.rm(taking, { force: true });
      return false;
    }
    try {
      if (!(await isLeftOver(path))) return false;
      await disk.fs.rm(path, { force: true });
      return await create(path);
    } finally {
      await disk.fs.rm(taking, { force: true });
    }
  }

  async function release(project: string): Promise<null> {
    const timer = held.get(project);
    if (timer === undefined) return null;
    clearInterval(timer);
    held.delete(project);
    // After a long sleep another machine may have taken it over; then it is not ours to remove.
    const text = await disk.fs.readFile(fileOf(project), 'utf8').catch(() => null);
    if (text === own) await disk.fs.rm(fileOf(project), { force: true });
    return null;
  }

  return {
    async acquire(project: string): Promise<boolean> {
      if (held.has(project)) return true;
      const path = fileOf(project);
      await makeFolder(disk, dirname(path));
      if (!(await take(path))) return false;
      const timer = setInterval(() => {
        const now = new Date(disk.now());
        // A missed beat is no harm; the next one comes.
        disk.fs.utimes(path, now, now).catch(() => undefined);
      }, heartbeat);
      timer.unref();
      held.set(project, timer);
      return true;
    },
    release,
    async releaseAll(): Promise<void> {
      for (const project of [...held.keys()]) await release(project);
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
