import { argon2id } from '@noble/hashes/argon2.js';
import { fromBase64 } from '../../shared/seal/bytes';
import type { KdfSettings } from '../../shared/seal/vault';

/** The real derivation with the least memory the algorithm allows: storage tests open projects many times. */
export async function quickKey(passphrase: string, kdf: KdfSettings): Promise<Uint8Array> {
  return argon2id(passphrase, fromBase64(kdf.salt), { t: 1, m: 8, p: 1, dkLen: 32 });
}
