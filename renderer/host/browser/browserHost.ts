import type { Host } from '#shared/host/contract';
import { failure, success } from '#shared/host/result';
import { createBrowserClosing } from './closing';
import { createBrowserFiles } from './files';
import { createBrowserLocks } from './locks';
import { createStoreClient } from './storeClient';

/** Set by the build from package.json. */
declare const __APP_VERSION__: string;

const noSecrets = failure('unavailable', 'a browser has no store of secrets');

/** Asks the browser once not to clear this origin on its own; true when it agreed now or earlier. */
async function askForPersistence(): Promise<boolean> {
  if (!('storage' in navigator)) return false;
  return (await navigator.storage.persisted()) || (await navigator.storage.persist());
}

/** The host contract on the web platform: pickers and downloads, the origin private file system, web locks. */
export function createBrowserHost(): Host {
  const store = createStoreClient();
  let persistent: Promise<boolean> | null = null;
  return {
    kind: 'browser',
    async info() {
      persistent ??= askForPersistence().catch(() => false);
      return {
        kind: 'browser',
        appVersion: __APP_VERSION__,
        platform: 'web',
        systemLanguage: navigator.language,
        persistent: await persistent,
      };
    },
    files: createBrowserFiles(),
    vault: {
      list: () => store.call('vault.list'),
      read: (project) => store.call('vault.read', project),
      write: (project, bytes) => store.call('vault.write', project, bytes),
      remove: (project) => store.call('vault.remove', project),
    },
    journal: {
      append: (project, bytes) => store.call('journal.append', project, bytes),
      read: (project) => store.call('journal.read', project),
      truncate: (project, length) => store.call('journal.truncate', project, length),
      remove: (project) => store.call('journal.remove', project),
    },
    snapshots: {
      write: (project, name, bytes) => store.call('snapshots.write', project, name, bytes),
      list: (project) => store.call('snapshots.list', project),
      read: (project, name) => store.call('snapshots.read', project, name),
      remove: (project, name) => store.call('snapshots.remove', project, name),
    },
    locks: createBrowserLocks(),
    secrets: {
      available: async () => success(false),
      get: async () => noSecrets,
      set: async () => noSecrets,
      remove: async () => noSecrets,
    },
    menu: {
      onCommand: () => () => undefined,
      setLanguage: async () => success(null),
    },
    closing: createBrowserClosing(),
  };
}
