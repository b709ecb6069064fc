import type { HostFiles } from '#shared/host/contract';
import { maxFileBytes, maxHandedFiles } from '#shared/host/limits';
import { HostError, settle } from '#shared/host/result';
import { domFailure } from './domFailure';

/** The part of the Launch Handler API used here; TypeScript's DOM library does not have it. */
interface LaunchQueue {
  setConsumer(consumer: (params: { readonly files?: readonly FileSystemHandle[] }) => void): void;
}

function launchQueue(): LaunchQueue | null {
  // `as`: checked by name right here.
  return 'launchQueue' in window ? (window as unknown as { launchQueue: LaunchQueue }).launchQueue : null;
}

/**
 * The files with which the system has opened the installed app (`file_handlers` in the manifest). The browser keeps
 * them until somebody asks, so nothing is lost while the page loads.
 */
export function createHandedFiles(): Pick<HostFiles, 'takeHanded' | 'onHanded'> {
  const waiting: FileSystemFileHandle[] = [];
  const listeners = new Set<() => void>();
  launchQueue()?.setConsumer(({ files }) => {
    // The app started without a file, or with a folder.
    const handles = (files ?? []).filter(isOurFile).slice(0, maxHandedFiles - waiting.length);
    if (handles.length === 0) return;
    waiting.push(...handles);
    for (const listener of listeners) listener();
  });
  return {
    takeHanded: () =>
      settle(async () => {
        const handle = waiting.shift();
        if (handle === undefined) return null;
        const file = await handle.getFile();
        if (file.size > maxFileBytes) throw new HostError('tooLarge', `${file.size} bytes`);
        return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      }, domFailure),
    onHanded(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

function isOurFile(handle: FileSystemHandle): handle is FileSystemFileHandle {
  return handle.kind === 'file' && /\.fallwerk$/i.test(handle.name);
}
