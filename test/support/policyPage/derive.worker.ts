import { argon2id } from 'hash-wasm';

/** Small parameters: the question is whether WebAssembly may run here, not how strong the key is. */
argon2id({
  password: 'invented',
  salt: new Uint8Array(16),
  iterations: 1,
  parallelism: 1,
  memorySize: 64,
  hashLength: 8,
  outputType: 'hex',
}).then(
  (digits) => self.postMessage(digits),
  (error: unknown) => self.postMessage(`failed ${String(error)}`),
);
