import { fromBase64 } from '#shared/seal/bytes';
import type { KdfSettings } from '#shared/seal/vault';
import type { KdfAnswer, KdfRequest } from './kdfMessages';

/** Started ahead, so that loading the worker does not add to the wait. */
let ready: Worker | null = null;

/** Loads the worker of the next derivation: worth it as soon as somebody is about to type a passphrase. */
export function prepareToDerive(): void {
  ready ??= startWorker();
}

function startWorker(): Worker {
  return new Worker(new URL('./kdf.worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Argon2id over the passphrase (RFC 9106), 32 bytes, in a worker that ends afterwards. `signal` ends it at once, with
 * all it knew of the passphrase; the promise then rejects with the signal's reason.
 */
export function deriveKey(passphrase: string, kdf: KdfSettings, signal?: AbortSignal): Promise<Uint8Array> {
  if (signal?.aborted) return Promise.reject(signal.reason);
  const worker = ready ?? startWorker();
  ready = null;
  const done = new AbortController();
  return new Promise<Uint8Array>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { signal: done.signal });
    worker.onmessage = (event: MessageEvent<KdfAnswer>) => {
      if (event.data.ok) resolve(event.data.key);
      else reject(new Error(`key derivation failed: ${event.data.detail}`));
    };
    worker.onerror = (event) => reject(new Error(`key derivation failed: ${event.message}`));
    const { memoryKiB, iterations, parallelism } = kdf;
    worker.postMessage({
      passphrase,
      salt: fromBase64(kdf.salt),
      memoryKiB,
      iterations,
      parallelism,
    } satisfies KdfRequest);
  }).finally(() => {
    done.abort();
    worker.terminate();
  });
}
