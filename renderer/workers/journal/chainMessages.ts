import type { ChainReading } from '#shared/seal/journalChain';

/** The journal file; its buffer is handed over. */
export interface ChainRequest {
  readonly bytes: Uint8Array;
}

export type ChainAnswer =
  | { readonly ok: true; readonly reading: ChainReading }
  | { readonly ok: false; readonly detail: string };
