import type { Guide } from '#shared/model/guide';

export interface GuideImportRequest {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** ISO date-time. */
  readonly now: string;
}

export type GuideImportFailure = 'empty' | 'notAGuide' | 'binary' | 'tooLarge' | 'timeout' | 'failed';

export type GuideImportAnswer =
  | { readonly ok: true; readonly guide: Guide }
  | { readonly ok: false; readonly reason: GuideImportFailure };
