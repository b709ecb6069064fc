import type { SourceText } from '#shared/exchange/source/sourceText';
import type { Guide } from '#shared/model/guide';
import type { RecognizedSource } from '#shared/protocolImport/recognizeSource';

/** To the worker: first the guides of the project, then file after file. `id` pairs an answer with its request. */
export type SourceImportRequest =
  | { readonly kind: 'guides'; readonly guides: readonly Guide[] }
  | { readonly kind: 'file'; readonly id: number; readonly file: SourceFile };

export interface SourceFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** From the worker. */
export type SourceImportAnswer = { readonly id: number; readonly result: SourceImportResult };

export type SourceImportResult =
  | { readonly ok: true; readonly text: SourceText; readonly recognized: RecognizedSource }
  | {
      readonly ok: false;
      readonly reason: SourceImportFailure;
      /** A part of the file, a page, a paragraph; '' = the whole file. */
      readonly place: string;
    };

export type SourceImportFailure =
  | 'empty'
  | 'binary'
  | 'rtf'
  | 'oldWord'
  | 'passwordProtected'
  /** An office or other ZIP file without a text document in it. */
  | 'notAText'
  /** The file is not whole: cut off, changed on the way, or not what it says it is. */
  | 'damaged'
  /** It asks for things no text needs: names that lead elsewhere, declarations, endless nesting. */
  | 'unsafe'
  | 'inflatesTooMuch'
  | 'tooLarge'
  | 'tooLong'
  | 'pdfWithoutText'
  | 'pdfTooLong'
  | 'timeout'
  | 'cancelled'
  | 'failed';
