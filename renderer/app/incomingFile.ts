import { create } from 'zustand';
import type { Host, HostFailureReason, OpenedFile } from '#shared/host/contract';
import { maxHandedFiles } from '#shared/host/limits';

interface Incoming {
  /** What somebody wants to have taken in; one at a time, since it may be half a gigabyte. */
  readonly file: OpenedFile | null;
}

/**
 * The backup file that was chosen, dropped, or handed over by the system. The start screen takes it in; while a
 * project is open it waits, and a notice says so.
 */
export const useIncoming = create<Incoming>(() => ({ file: null }));

/** The file is done with, or not wanted; the next one that the system has handed over follows. */
export function putIncomingAside(): void {
  useIncoming.setState({ file: null });
}

/**
 * Fetches what the system hands to the program, for as long as the page lives. `onFailure` tells the person that a
 * file cannot be read. Answers the disposer.
 */
export function watchHandedFiles(
  { files }: Pick<Host, 'files'>,
  onFailure: (reason: HostFailureReason, detail: string) => void,
): () => void {
  let asked = false;
  let busy = false;
  let failures = 0;
  async function fetchNext(): Promise<void> {
    // A file may come between a host's "none" and its arrival here: then it is asked once more.
    asked = true;
    if (busy) return;
    busy = true;
    while (asked && useIncoming.getState().file === null) {
      asked = false;
      const taken = await files.takeHanded();
      if (!taken.ok) {
        onFailure(taken.reason, taken.detail);
        // This file is out of the way, the next may do. Were it the host that fails, it would fail for ever.
        failures += 1;
        asked = failures < maxHandedFiles;
      } else if (taken.value !== null) {
        failures = 0;
        // Chosen by hand in the meantime: that one is what the person looks at, this one comes after it.
        await incomingFree();
        useIncoming.setState({ file: taken.value });
      }
    }
    busy = false;
  }
  const stopListening = files.onHanded(() => void fetchNext());
  const stopWatching = useIncoming.subscribe(({ file }) => {
    if (file === null) void fetchNext();
  });
  void fetchNext();
  return () => {
    stopListening();
    stopWatching();
  };
}

/** Resolves as soon as no file is being looked at. */
export function incomingFree(): Promise<void> {
  if (useIncoming.getState().file === null) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useIncoming.subscribe(({ file }) => {
      if (file !== null) return;
      stop();
      resolve();
    });
  });
}
