import type { ChainReading } from '#shared/seal/journalChain';
import type { ChainAnswer, ChainRequest } from './chainMessages';

/**
 * Checks a whole journal file in a worker that ends afterwards. The bytes are handed over: they are empty for
 * the caller from then on. `signal` ends it at once; the promise then rejects with the signal's reason.
 */
export function checkChain(bytes: Uint8Array, signal?: AbortSignal): Promise<ChainReading> {
  if (signal?.aborted) return Promise.reject(signal.reason);
  const worker = new Worker(new URL('./chain.worker.ts', import.meta.url), { type: 'module' });
  const done = new AbortController();
  return new Promise<ChainReading>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { signal: done.signal });
    worker.onmessage = (event: MessageEvent<ChainAnswer>) => {
      if (event.data.ok) resolve(event.data.reading);
      else reject(new Error(`journal check failed: ${event.data.detail}`));
    };
    worker.onerror = (event) => reject(new Error(`journal check failed: ${event.message}`));
    worker.postMessage({ bytes } satisfies ChainRequest, [bytes.buffer]);
  }).finally(() => {
    done.abort();
    worker.terminate();
  });
}
