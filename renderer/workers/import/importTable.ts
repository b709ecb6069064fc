import type { TableImportAnswer } from './tableImportMessages';

/** 20,000 rows take a second; what takes 20 s is no list (design/reliability 1.7). */
const limit = 20_000;

/**
 * Reads a table file in a worker that is ended afterwards, also when it hangs. Rejects with the signal's reason when
 * called off.
 */
export function importTableFile(bytes: Uint8Array, signal: AbortSignal): Promise<TableImportAnswer> {
  const worker = new Worker(new URL('./tableImport.worker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const done = new AbortController();
  return new Promise<TableImportAnswer>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { signal: done.signal });
    worker.onmessage = (event: MessageEvent<TableImportAnswer>) => resolve(event.data);
    worker.onerror = () => resolve({ ok: false, reason: 'failed', place: '' });
    timer = setTimeout(() => resolve({ ok: false, reason: 'timeout', place: '' }), limit);
    worker.postMessage({ bytes });
  }).finally(() => {
    clearTimeout(timer);
    done.abort();
    worker.terminate();
  });
}
