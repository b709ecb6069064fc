import type { ImportedSite } from '#shared/commands/sourceCommands';
import type { SourceText } from '#shared/exchange/source/sourceText';
import type { GuideId, InterviewId, ProtocolId, SiteId } from '#shared/model/ids';
import type { PromptHandling } from '#shared/protocolImport/matchProtocol';
import type { RecognizedSource } from '#shared/protocolImport/recognizeSource';
import type { SourceImportFailure } from '../../../workers/import/sourceImportMessages';

/** A file that was read, with what a person has decided about it so far. */
export interface ImportItem {
  readonly id: number;
  readonly fileName: string;
  readonly text: SourceText;
  readonly recognized: RecognizedSource;
  /** Another file of this import with the same words. */
  readonly twin: string | null;
  readonly kind: ItemKind;
  readonly protocol: ProtocolChoice;
  readonly prompts: PromptHandling;
  /** Words in quotation marks become verbatim. */
  readonly quotes: boolean;
  readonly document: DocumentChoice;
}

export type ItemKind = 'protocol' | 'transcript' | 'document' | 'skip';

export interface ProtocolChoice {
  /** The empty protocol it goes into; null = it brings a new interview along. */
  readonly existing: ProtocolId | null;
  readonly site: ImportedSite | null;
  readonly guide: GuideId | null;
  readonly roles: readonly string[];
  readonly wave: number;
  /** yyyy-mm-dd or ''. */
  readonly date: string;
}

export interface DocumentChoice {
  readonly citationKey: string;
  readonly title: string;
  readonly year: string;
  readonly site: SiteId | null;
  /** The conversation of a transcript. */
  readonly interview: InterviewId | null;
}

/** A file that was not read. */
export interface RefusedFile {
  readonly fileName: string;
  readonly reason: SourceImportFailure;
  readonly place: string;
}
