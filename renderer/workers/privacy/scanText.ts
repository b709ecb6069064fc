import type { Finding } from '#shared/privacy/finding';
import type { ScanAnswer, ScanRequest } from './privacyMessages';

/** What the scan needs of a worker; `Worker` has it, and so has one end of a message channel. */
export interface ScanPort {
  postMessage(request: ScanRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<ScanAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface Scanner {
  /** Looks through texts off the main thread. Rejects when the worker broke or was ended. */
  scan(request: Omit<ScanRequest, 'id'>): Promise<readonly Finding[]>;
  dispose(): void;
}

/** A worker of its own for one screen: it keeps no text between two scans, and ends with the screen. */
export function createScanner(start: () => ScanPort = startScanWorker): Scanner {
  const port = start();
  const waiting = new Map<
    number,
    { resolve: (found: readonly Finding[]) => void; reject: (error: Error) => void }
  >();
  let last = 0;

  port.onmessage = ({ data }) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) asked?.resolve(data.findings);
    else asked?.reject(new Error(`privacy scan failed: ${data.detail}`));
  };
  port.onerror = (event) => endAll(`privacy scan failed: ${event.message}`);

  function endAll(message: string): void {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  }

  return {
    scan(request) {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        port.postMessage({ ...request, id });
      });
    },
    dispose() {
      port.terminate();
      endAll('privacy scan ended');
    },
  };
}

function startScanWorker(): ScanPort {
  return new Worker(new URL('./privacy.worker.ts', import.meta.url), { type: 'module', name: 'privacy' });
}
