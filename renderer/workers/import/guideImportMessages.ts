import type { Guide } from '#shared/model/guide';

export interface GuideImportRequest {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** ISO date-time. */
  readonly now: string;
}

export type GuideImportFailure =
  | 'empty'
  | 'notAGuide'
  | 'binary'
  | 'tooLarge'
  | 'timeout'
  | 'failed'
  /** The file is not whole: cut off, changed on the way, or not what it says it is. */
  | 'damaged'
  /** It asks for things no guide needs: names that lead elsewhere, declarations, endless nesting. */
  | 'unsafe'
  | 'inflatesTooMuch'
  | 'passwordProtected'
  | 'oldWord'
  /** An Office or other ZIP file without a Word document in it. */
  | 'notWord'
  | 'pdfWithoutText'
  | 'pdfTooLong'
  | 'brokenJson'
  /** JSON, but no guide of ours; `place` is the path of the first fault. */
  | 'notOurJson';

export type GuideImportAnswer =
  | { readonly ok: true; readonly guide: Guide }
  | {
      readonly ok: false;
      readonly reason: GuideImportFailure;
      /** Where in the file, for the failures that have a place: a part, a page, a path; '' = the whole file. */
      readonly place: string;
    };
