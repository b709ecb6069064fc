import type { DocxTemplateId, PersonId } from './ids';

/**
 * Dokumentvorlage: what the institute's own Word file lends to reports, i.e. styles, head and foot with the logo,
 * and the page. Kept is only what was checked and written anew (see `readDocxTemplate`), never the file itself.
 * A project has at most one.
 */
export interface DocxTemplate {
  readonly id: DocxTemplateId;
  readonly kind: 'docxTemplate';
  /** The name of the file it came from. */
  readonly name: string;
  readonly by: PersonId;
  /** ISO date-time. */
  readonly at: string;
  /** `w:styles` as XML. */
  readonly styles: string;
  /** `a:theme` as XML, where fonts and colours of the styles may come from. */
  readonly theme: string | null;
  /** Null where the file says nothing usable. */
  readonly page: TemplatePage | null;
  readonly head: TemplateEdge | null;
  readonly foot: TemplateEdge | null;
  readonly images: readonly TemplateImage[];
}

/** All lengths in millimetres. */
export interface TemplatePage {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** From the edge of the paper to the head and the foot. */
  readonly headAt: number;
  readonly footAt: number;
}

/** The paragraphs and tables of a head or foot as XML; `first` where the first page has another. */
export interface TemplateEdge {
  readonly usual: string;
  readonly first: string | null;
  /** It counts the pages itself. */
  readonly hasPageNumber: boolean;
}

export interface TemplateImage {
  /** The relationship's id that heads and feet use. */
  readonly id: string;
  readonly type: 'png' | 'jpeg' | 'gif';
  readonly base64: string;
}
