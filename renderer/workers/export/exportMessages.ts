import type { Sheet } from '#shared/exchange/sheet';
import type { InterviewGuideDocument } from '#shared/report/interviewGuideBlocks';
import type { ReportDocument } from '#shared/report/reportDocument';
import type { Dress } from './dressDocx';

/** To the worker. `id` pairs the answer with its request. */
export type ExportRequest = ExportWork & { readonly id: number };

export type ExportWork =
  | {
      readonly kind: 'docx';
      readonly document: ReportDocument | InterviewGuideDocument;
      /** The institute's template, where the project has one. */
      readonly template?: Dress;
    }
  | { readonly kind: 'xlsx'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'zip'; readonly files: readonly PackedFile[] };

/** A file of an archive. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** From the worker. */
export type ExportAnswer =
  | { readonly id: number; readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly ok: false; readonly reason: 'failed'; readonly detail: string };

/** What the caller gets; the sentence for a reason is in the interface's language files. */
export type ExportResult =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly reason: ExportFailureReason; readonly detail: string };

/**
 * `cancelled`: the caller's signal. `failed`: the report could not be written. `workerLost`: the worker
 * itself died (out of memory, could not be loaded); the next request starts a new one.
 */
export type ExportFailureReason = 'cancelled' | 'failed' | 'workerLost';
