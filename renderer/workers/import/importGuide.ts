import type { GuideImportAnswer, GuideImportRequest } from './guideImportMessages';

/** The longest real guide takes a tenth of a second; what takes 20 s is no guide (design/reliability 1.7). */
const limit = 20_000;

/** Reads a guide file in a worker that is ended afterwards, also when it hangs or `signal` calls it off. */
export function importGuideFile(
  request: GuideImportRequest,
  signal: AbortSignal,
): Promise<GuideImportAnswer> {
  const worker = new Worker(new URL('./guideImport.worker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<GuideImportAnswer>((resolve) => {
    worker.onmessage = (event: MessageEvent<GuideImportAnswer>) => resolve(event.data);
    worker.onerror = () => resolve({ ok: false, reason: 'failed', place: '' });
    timer = setTimeout(() => resolve({ ok: false, reason: 'timeout', place: '' }), limit);
    signal.addEventListener('abort', () => resolve({ ok: false, reason: 'timeout', place: '' }), {
      once: true,
    });
    worker.postMessage(request);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
