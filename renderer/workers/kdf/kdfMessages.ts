export interface KdfRequest {
  readonly passphrase: string;
  readonly salt: Uint8Array;
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
}

export type KdfAnswer =
  | { readonly ok: true; readonly key: Uint8Array }
  | { readonly ok: false; readonly detail: string };
