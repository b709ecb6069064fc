import { argon2id } from 'hash-wasm';
import type { KdfAnswer, KdfRequest } from './kdfMessages';

// A dedicated worker: half a second of key derivation must not stop the window. It ends after one answer,
// so that nothing of the passphrase stays in its memory.
self.onmessage = (event: MessageEvent<KdfRequest>) => {
  const { passphrase, salt, memoryKiB, iterations, parallelism } = event.data;
  argon2id({
    password: passphrase,
    salt,
    memorySize: memoryKiB,
    iterations,
    parallelism,
    hashLength: 32,
    outputType: 'binary',
  }).then(
    (key) => answer({ ok: true, key }),
    (error: unknown) => answer({ ok: false, detail: String(error) }),
  );
};

function answer(message: KdfAnswer): void {
  self.postMessage(message);
}
