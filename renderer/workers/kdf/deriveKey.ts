import { fromBase64 } from '#shared/seal/bytes';
import type { KdfSettings } from '#shared/seal/vault';
import type { KdfAnswer, KdfRequest } from './kdfMessages';

/** Argon2id over the passphrase (RFC 9106), 32 bytes, in a worker that ends afterwards. */
export function deriveKey(passphrase: string, kdf: KdfSettings): Promise<Uint8Array> {
  const worker = new Worker(new URL('./kdf.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Uint8Array>((resolve, reject) => {
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
  }).finally(() => worker.terminate());
}
