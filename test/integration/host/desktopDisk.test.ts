/** Full disks, held files, powered-off machines: what is left of the files of a project. */
import type { FileHandle } from 'node:fs/promises';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Disk, realDisk } from '../../../electron/main/host/disk';
import { createJournal } from '../../../electron/main/host/journal';
import { createLocks } from '../../../electron/main/host/locks';
import { nodeFailure } from '../../../electron/main/host/nodeFailure';
import { createSnapshots } from '../../../electron/main/host/snapshots';
import { createVault } from '../../../electron/main/host/vault';
import { writeWhole } from '../../../electron/main/host/wholeFile';

const project = '00000000-0000-4000-8000-000000000001';
let folder: string;

beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'fallwerk-disk-'));
});

afterEach(() => fs.rm(folder, { recursive: true, force: true }));

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function textOf(path: string): Promise<string> {
  return fs.readFile(path, 'utf8');
}

/** The real disk with something in its place: `change` gets each opened file and may replace its operations. */
function diskWith(options: {
  open?: (handle: FileHandle, path: string, flags: string) => void;
  rename?: (from: string, to: string) => void;
  platform?: string;
}): Disk & { readonly waited: () => number } {
  let time = 1_000_000;
  let waited = 0;
  return {
    platform: options.platform ?? 'linux',
    now: () => time,
    async sleep(milliseconds) {
      time += milliseconds;
      waited += milliseconds;
    },
    waited: () => waited,
    fs: {
      ...fs,
      // `as`: one of the overloads, the one the host uses.
      open: (async (path: string, flags: string, mode?: number) => {
        const handle = await fs.open(path, flags, mode);
        options.open?.(handle, path, flags);
        return handle;
      }) as typeof fs.open,
      rename: async (from, to) => {
        options.rename?.(String(from), String(to));
        await fs.rename(from, to);
      },
    },
  };
}

/** After this many bytes in one file the disk is full. */
function fullAfter(limit: number) {
  return (handle: FileHandle) => {
    const write = handle.write.bind(handle);
    let written = 0;
    handle.write = (async (data: Uint8Array, offset: number, length: number) => {
      const room = Math.min(length, limit - written);
      if (room <= 0) throw systemError('ENOSPC');
      written += room;
      return write(data, offset, room);
    }) as typeof handle.write;
  };
}

describe('a full disk', () => {
  it.each([0, 1, 5, 9])('with room for %i of ten bytes leaves the journal where it ended', async (room) => {
    await createJournal(realDisk, folder).append(project, bytes('before'));
    const journal = createJournal(diskWith({ open: fullAfter(room) }), folder);
    const error: unknown = await journal
      .append(project, bytes('0123456789'))
      .catch((reason: unknown) => reason);
    expect(nodeFailure(error).reason).toBe('diskFull');
    const after = createJournal(realDisk, folder);
    expect(new TextDecoder().decode(await after.read(project))).toBe('before');
    expect(await after.append(project, bytes('+'))).toEqual({ length: 7 });
  });

  it('fails the journal when the flush fails, and takes the bytes back', async () => {
    await createJournal(realDisk, folder).append(project, bytes('before'));
    let fails = true;
    const disk = diskWith({
      open(handle) {
        const sync = handle.sync.bind(handle);
        handle.sync = async () => {
          if (fails) {
            fails = false;
            throw systemError('EIO');
          }
          await sync();
        };
      },
    });
    const error: unknown = await createJournal(disk, folder)
      .append(project, bytes('lost?'))
      .catch((reason: unknown) => reason);
    expect(nodeFailure(error).reason).toBe('failed');
    expect(await textOf(join(folder, project, 'journal'))).toBe('before');
  });

  it('leaves old snapshots and vaults whole and no half ones behind', async () => {
    const full = diskWith({ open: fullAfter(3) });
    await createSnapshots(realDisk, folder).write(project, 'a.fallwerk', bytes('old snapshot'));
    await createVault(realDisk, folder).write(project, bytes('old vault'));
    for (const write of [
      () => createSnapshots(full, folder).write(project, 'a.fallwerk', bytes('new snapshot')),
      () => createSnapshots(full, folder).write(project, 'b.fallwerk', bytes('new snapshot')),
      () => createVault(full, folder).write(project, bytes('new vault')),
    ]) {
      const error: unknown = await write().catch((reason: unknown) => reason);
      expect(nodeFailure(error).reason).toBe('diskFull');
    }
    expect(await fs.readdir(join(folder, project, 'snapshots'))).toEqual(['a.fallwerk']);
    expect(await textOf(join(folder, project, 'snapshots', 'a.fallwerk'))).toBe('old snapshot');
    expect((await fs.readdir(join(folder, project))).sort()).toEqual(['snapshots', 'vault-1', 'vault-2']);
    const copies = await createVault(realDisk, folder).read(project);
    expect(copies.map((copy) => new TextDecoder().decode(copy))).toEqual(['old vault', 'old vault']);
  });
});

describe('a disk that writes something else', () => {
  it('is noticed before the snapshot takes its name', async () => {
    const disk = diskWith({
      open(handle, _path, flags) {
        if (flags !== 'wx') return;
        const write = handle.write.bind(handle);
        handle.write = (async (data: Uint8Array, offset: number, length: number) => {
          const flipped = data.slice();
          flipped[0] = (flipped[0] ?? 0) ^ 1;
          return write(flipped, offset, length);
        }) as typeof handle.write;
      },
    });
    const snapshots = createSnapshots(disk, folder);
    await expect(snapshots.write(project, 'a.fallwerk', bytes('text'))).rejects.toMatchObject({
      reason: 'damaged',
    });
    expect(await snapshots.list(project)).toEqual([]);
  });
});

describe('a file that another program holds', () => {
  function held(code: string, times: number, platform: string) {
    let left = times;
    return diskWith({
      platform,
      rename() {
        if (left > 0) {
          left -= 1;
          throw systemError(code);
        }
      },
    });
  }

  it.each([
    ['EBUSY', 'linux'],
    ['EBUSY', 'win32'],
    ['EPERM', 'win32'],
    ['EACCES', 'win32'],
  ])('is waited for (%s on %s)', async (code, platform) => {
    const disk = held(code, 5, platform);
    await writeWhole(disk, join(folder, 'a'), bytes('text'), { verify: true, shred: false });
    expect(await textOf(join(folder, 'a'))).toBe('text');
    expect(disk.waited()).toBeGreaterThan(0);
  });

  it('is given up after ten seconds, as busy', async () => {
    const disk = held('EPERM', Number.POSITIVE_INFINITY, 'win32');
    const writing = writeWhole(disk, join(folder, 'a'), bytes('text'), { verify: true, shred: false });
    await expect(writing).rejects.toMatchObject({ reason: 'busy' });
    expect(disk.waited()).toBeGreaterThanOrEqual(10_000);
    expect(disk.waited()).toBeLessThan(11_000);
    expect(await fs.readdir(folder)).toEqual([]);
  });

  it('is not waited for where the code means "forbidden"', async () => {
    const disk = held('EPERM', 1, 'linux');
    const writing = writeWhole(disk, join(folder, 'a'), bytes('text'), { verify: true, shred: false });
    const error: unknown = await writing.catch((reason: unknown) => reason);
    expect([nodeFailure(error).reason, disk.waited()]).toEqual(['denied', 0]);
  });
});

describe('the vault', () => {
  it.each([1, 2, 3, 4])('still has a whole copy when the program dies before rename %i', async (step) => {
    await createVault(realDisk, folder).write(project, bytes('old'));
    let renames = 0;
    const dying = diskWith({
      rename() {
        renames += 1;
        if (renames >= step) throw systemError('EIO');
      },
    });
    // Dead programs do not tidy up.
    const dead: Disk = { ...dying, fs: { ...dying.fs, rm: async () => undefined } };
    await expect(createVault(dead, folder).write(project, bytes('new'))).rejects.toThrow('EIO');
    const vault = createVault(realDisk, folder);
    const copies = (await vault.read(project)).map((copy) => new TextDecoder().decode(copy));
    expect(copies.length).toBe(2);
    for (const copy of copies) expect(['old', 'new']).toContain(copy);
    expect(await vault.list()).toEqual([project]);
    // The next write leaves two copies and nothing else.
    await vault.write(project, bytes('newest'));
    expect((await fs.readdir(join(folder, project))).sort()).toEqual(['vault-1', 'vault-2']);
  });

  it('overwrites the keys it replaces and removes', async () => {
    const vault = createVault(realDisk, folder);
    await vault.write(project, bytes('old wrapped keys'));
    // A second name for the same data on the disk shows what becomes of them.
    const links = [join(folder, 'link-1'), join(folder, 'link-2')];
    await fs.link(join(folder, project, 'vault-1'), links[0] ?? '');
    await vault.write(project, bytes('new wrapped keys'));
    await fs.link(join(folder, project, 'vault-2'), links[1] ?? '');
    await vault.remove(project);
    for (const link of links) expect([...(await fs.readFile(link))].every((byte) => byte === 0)).toBe(true);
    expect(await fs.readdir(join(folder, project))).toEqual([]);
  });
});

describe('a lock', () => {
  const lockFile = () => join(folder, project, 'lock');
  const locks = (options: { token: string; alive?: boolean; disk?: Disk }) =>
    createLocks(options.disk ?? realDisk, folder, {
      pid: 4711,
      token: options.token,
      isAlive: () => options.alive ?? true,
    });

  it('left by a program that is dead is taken over', async () => {
    expect(await locks({ token: 'dead' }).acquire(project)).toBe(true);
    expect(await locks({ token: 'new', alive: false }).acquire(project)).toBe(true);
  });

  it('without a heartbeat is taken over, even when its process number lives', async () => {
    await locks({ token: 'dead' }).acquire(project);
    const past = new Date(Date.now() - 180_000);
    await fs.utimes(lockFile(), past, past);
    expect(await locks({ token: 'new' }).acquire(project)).toBe(true);
  });

  it('of another machine is respected while it beats', async () => {
    await fs.mkdir(join(folder, project));
    await fs.writeFile(lockFile(), JSON.stringify({ host: 'another-machine', pid: 1, token: 'x' }));
    const ours = locks({ token: 'ours', alive: false });
    expect(await ours.acquire(project)).toBe(false);
    const past = new Date(Date.now() - 180_000);
    await fs.utimes(lockFile(), past, past);
    expect(await ours.acquire(project)).toBe(true);
  });

  it('that was cut off while it was written is respected until it is old', async () => {
    await fs.mkdir(join(folder, project));
    await fs.writeFile(lockFile(), '{"host":');
    expect(await locks({ token: 'ours' }).acquire(project)).toBe(false);
  });

  it('that another machine has taken over is not given back by its former holder', async () => {
    const ours = locks({ token: 'ours' });
    await ours.acquire(project);
    const theirs = JSON.stringify({ host: 'another-machine', pid: 1, token: 'x' });
    await fs.writeFile(lockFile(), theirs);
    await ours.release(project);
    expect(await textOf(lockFile())).toBe(theirs);
  });

  it('goes to exactly one of many that want it', async () => {
    const dead = 4711;
    for (let round = 0; round < 20; round += 1) {
      await fs.rm(join(folder, project), { recursive: true, force: true });
      // Every second time the lock of a dead program is in the way.
      if (round % 2 === 1) await locks({ token: 'dead' }).acquire(project);
      const candidates = Array.from({ length: 8 }, (_unused, index) =>
        createLocks(realDisk, folder, {
          pid: index,
          token: `candidate-${index}`,
          isAlive: (pid) => pid !== dead,
        }),
      );
      const won = await Promise.all(candidates.map((candidate) => candidate.acquire(project)));
      expect(won.filter(Boolean).length).toBe(1);
      expect(await fs.readdir(join(folder, project))).toEqual(['lock']);
    }
  });

  it('that was being taken over by a program that died is free on the next attempt', async () => {
    await locks({ token: 'dead' }).acquire(project);
    await fs.writeFile(join(folder, project, 'lock.taking'), '');
    const ours = locks({ token: 'ours', alive: false });
    expect(await ours.acquire(project)).toBe(false);
    const past = new Date(Date.now() - 180_000);
    await fs.utimes(join(folder, project, 'lock.taking'), past, past);
    expect(await ours.acquire(project)).toBe(false);
    expect(await ours.acquire(project)).toBe(true);
  });
});
