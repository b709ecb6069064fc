import type { GuideImportAnswer, GuideImportRequest } from './guideImportMessages';

/** The longest real guide takes a tenth of a second; what takes 20 s is no guide (design/reliability 1.7). */
const limit = 20_000;

/**
 * Reads a guide file in a worker that is ended afterwards, also when it hangs. Rejects with the signal's reason when
 * called off.
 */
export function importGuideFile(
  request: GuideImportRequest,
  signal: AbortSignal,
): Promise<GuideImportAnswer> {
  const worker = new Worker(new URL('./guideImport.worker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const done = new AbortController();
  return new Promise<GuideImportAnswer>((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<GuideImportAnswer>) => resolve(event.data);
    worker.onerror = () => resolve({ ok: false, reason: 'failed', place: '' });
    timer = setTimeout(() => resolve({ ok: false, reason: 'timeout', place: '' }), limit);
    signal.addEventListener('abort', () => reject(signal.reason), { signal: done.signal });
    worker.postMessage(request);
  }).finally(() => {
    clearTimeout(timer);
    done.abort();
    worker.terminate();
  });
}
