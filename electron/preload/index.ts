/**
 * Runs sandboxed in the renderer's process, apart from the page. Gives the page the host contract and nothing
 * else: no ipcRenderer, no event objects, no channel that is not a verb of the contract.
 */
import { contextBridge, ipcRenderer } from 'electron';
import { channelOf, closingChannel, handedChannel, menuChannel } from '#shared/host/channels';
import type { Host, MenuCommand } from '#shared/host/contract';
import type { HostArguments, HostVerb } from '#shared/host/limits';

function ask<V extends HostVerb>(verb: V, ...args: HostArguments<V>): Promise<never> {
  // `never` fits every answer of the contract; main answers each verb with its own type.
  return ipcRenderer.invoke(channelOf(verb), ...args) as Promise<never>;
}

const handedListeners = new Set<() => void>();
const menuListeners = new Set<(command: MenuCommand) => void>();
const closingListeners = new Set<() => Promise<void>>();

/** Registers a listener and answers its disposer. */
function register<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

ipcRenderer.on(menuChannel, (_event, command: MenuCommand) => {
  for (const listener of menuListeners) listener(command);
});

ipcRenderer.on(handedChannel, () => {
  for (const listener of handedListeners) listener();
});

ipcRenderer.on(closingChannel, async (_event, call: number) => {
  // One listener that fails must not keep the others from saving, nor the window from closing.
  await Promise.allSettled([...closingListeners].map(async (listener) => listener()));
  await ask('closing.done', call);
});

const host = {
  kind: 'desktop',
  info: () => ask('info'),
  files: {
    open: (request) => ask('files.open', request),
    takeHanded: () => ask('files.takeHanded'),
    onHanded: (listener) => register(handedListeners, listener),
    save: (request) => ask('files.save', request),
    savePdf: (request) => ask('files.savePdf', request),
  },
  vault: {
    list: () => ask('vault.list'),
    read: (project) => ask('vault.read', project),
    write: (project, bytes) => ask('vault.write', project, bytes),
    remove: (project) => ask('vault.remove', project),
  },
  journal: {
    append: (project, bytes) => ask('journal.append', project, bytes),
    read: (project) => ask('journal.read', project),
    truncate: (project, length) => ask('journal.truncate', project, length),
    remove: (project) => ask('journal.remove', project),
  },
  snapshots: {
    write: (project, name, bytes) => ask('snapshots.write', project, name, bytes),
    list: (project) => ask('snapshots.list', project),
    read: (project, name) => ask('snapshots.read', project, name),
    remove: (project, name) => ask('snapshots.remove', project, name),
  },
  locks: {
    acquire: (project) => ask('locks.acquire', project),
    release: (project) => ask('locks.release', project),
  },
  secrets: {
    available: () => ask('secrets.available'),
    get: (name) => ask('secrets.get', name),
    set: (name, secret) => ask('secrets.set', name, secret),
    remove: (name) => ask('secrets.remove', name),
  },
  menu: {
    onCommand: (listener) => register(menuListeners, listener),
    setLanguage: (language) => ask('menu.setLanguage', language),
  },
  closing: {
    onClosing: (listener) => register(closingListeners, listener),
  },
} satisfies Host;

/** The bridge copies the object frozen; frozen here as well, so that nothing in this file can change it later. */
for (const part of Object.values(host)) Object.freeze(part);
contextBridge.exposeInMainWorld('fallwerk', Object.freeze(host));
