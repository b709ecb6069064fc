import { join } from 'node:path';
import { safeStorage } from 'electron';
import { HostError } from '#shared/host/result';
import { codeOf, type Disk } from './disk';
import { makeFolder, readWhole, shred, writeWhole } from './wholeFile';

/**
 * Small secrets, encrypted by the operating system's store. A convenience: on Windows every program of the same
 * person can decrypt them, so nothing may depend on them alone.
 */
export function createSecrets(disk: Disk, folder: string) {
  async function available(): Promise<boolean> {
    // Without a secret store Linux "encrypts" with a password that stands in Chromium's source.
    if (disk.platform === 'linux') {
      const backend = safeStorage.getSelectedStorageBackend();
      if (backend === 'basic_text' || backend === 'unknown') return false;
    }
    return safeStorage.isAsyncEncryptionAvailable();
  }

  async function requireStore(): Promise<void> {
    if (!(await available())) throw new HostError('unavailable', 'no store of secrets on this system');
  }

  async function set(name: string, secret: string): Promise<null> {
    await requireStore();
    const sealed = await safeStorage.encryptStringAsync(secret);
    await makeFolder(disk, folder);
    await writeWhole(disk, join(folder, name), sealed, { verify: false, shred: true });
    return null;
  }

  return {
    available,
    set,

    async get(name: string): Promise<string | null> {
      await requireStore();
      let sealed: Uint8Array;
      try {
        sealed = await readWhole(disk, join(folder, name));
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return null;
        throw error;
      }
      let opened: Electron.DecryptStringAsyncReturnValue;
      try {
        opened = await safeStorage.decryptStringAsync(Buffer.from(sealed));
      } catch {
        // Another account or a reinstalled system: the secret is lost, the person types it again.
        throw new HostError('damaged', 'the system cannot decrypt it');
      }
      if (opened.shouldReEncrypt) await set(name, opened.result);
      return opened.result;
    },

    async remove(name: string): Promise<null> {
      await shred(disk, join(folder, name));
      await shred(disk, join(folder, `${name}.old`));
      return null;
    },
  };
}
