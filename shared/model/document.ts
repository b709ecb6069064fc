import type { LifeCycleEvent } from './fieldwork';
import type { BlockId, DocumentId, InterviewId, SiteId } from './ids';
import type { Block } from './text';

/** A source of its own beside the protocols: a transcript, or a document such as a concept paper. */
export interface SourceDocument {
  readonly id: DocumentId;
  readonly kind: 'document';
  readonly form: 'transcript' | 'document';
  /** How reports cite it, e.g. "S04 2013a"; unique in the project. */
  readonly citationKey: string;
  readonly title: string;
  /** Year with suffix as cited ("2013a"), or "o. J." / "n. d."; empty when not known. */
  readonly year: string;
  readonly site: SiteId | null;
  /** The conversation a transcript belongs to; its key then seals the text. */
  readonly interview: InterviewId | null;
  readonly wave: number | null;
  readonly blocks: readonly Block[];
  /** First block of each page: the printed page number that begins with it. */
  readonly pages: { readonly [block: BlockId]: string };
  /** Who speaks in a transcript, by block, as marked in the source ("I", "B1"). */
  readonly speakers: { readonly [block: BlockId]: string };
  /** When names were replaced and somebody approved it, oldest first; the other steps are those of protocols. */
  readonly lifeCycle: readonly LifeCycleEvent[];
  readonly imported: { readonly fileName: string; readonly at: string };
}
