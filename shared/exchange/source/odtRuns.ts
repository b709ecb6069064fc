import { elementAt, elementsOf, textOf, type XmlElement } from '../xml';
import type { OdtStyles } from './odtStyles';
import type { Piece } from './pieces';
import { count, type SourceAside, type Tally } from './sourceText';

/** What the paragraphs of one file share while they are read. */
export interface OdtReading {
  readonly styles: OdtStyles;
  readonly tally: Tally;
  readonly asides: SourceAside[];
  /** Counted by the page breaks the program noted when it last laid the file out. */
  page: number;
  paged: boolean;
  notes: number;
}

export interface OdtParagraph {
  readonly pieces: readonly Piece[];
  /** The number the program saved with the paragraph. */
  readonly number: string | null;
  readonly notes: readonly { readonly mark: string; readonly body: XmlElement }[];
  /** Text boxes anchored in the paragraph. */
  readonly boxes: readonly XmlElement[];
  /** Where its first words stand. */
  readonly page: number;
}

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
}

/** Longer runs of blanks are a slip or an attack. */
const MAX_BLANKS = 200;

/** Reads what stands in a paragraph: text, spans, blanks, notes, annotations, frames. */
export function readOdtParagraph(paragraph: XmlElement, reading: OdtReading): OdtParagraph {
  const style = reading.styles.ofParagraph(paragraph.attributes.get('text:style-name') ?? null);
  if (style.breaksPage) reading.page++;
  const pieces: Piece[] = [];
  const notes: { mark: string; body: XmlElement }[] = [];
  const boxes: XmlElement[] = [];
  const hidden: string[] = [];
  let number: string | null = null;
  let page: number | null = null;
  // White space in the file is one blank at most, also across elements (ODF 1.3, 6.1.2).
  let afterBlank = true;

  const add = (text: string, look: Look) => {
    if (text === '') return;
    if (look.hidden) {
      hidden.push(text);
      return;
    }
    if (text.trim() !== '') page ??= reading.page;
    pieces.push({ text, bold: look.bold, italic: look.italic });
    afterBlank = false;
  };
  const addCollapsed = (raw: string, look: Look) => {
    const collapsed = raw.replace(/[ \t\r\n]+/g, ' ');
    const text = afterBlank ? collapsed.replace(/^ /, '') : collapsed;
    add(text, look);
    if (text !== '') afterBlank = text.endsWith(' ');
  };
  const walk = (element: XmlElement, look: Look): void => {
    switch (element.name) {
      case 'text:s':
        add(' '.repeat(blanksOf(element)), look);
        return;
      case 'text:tab':
        add('\t', look);
        return;
      case 'text:line-break':
        add('\n', look);
        afterBlank = true;
        return;
      case 'text:soft-page-break':
        reading.page++;
        reading.paged = true;
        return;
      case 'text:number':
        number = textOf(element).trim();
        return;
      case 'text:note': {
        const mark = noteMark(element, reading);
        const body = elementAt(element, 'text:note-body');
        if (body) notes.push({ mark, body });
        add(`[^${mark}]`, { ...look, bold: false, italic: false });
        return;
      }
      case 'office:annotation':
        addComment(element, reading);
        return;
      case 'draw:text-box':
        boxes.push(element);
        return;
      case 'draw:custom-shape':
      case 'draw:rect':
      case 'draw:ellipse':
        boxes.push(element);
        return;
      case 'draw:image':
        count(reading.tally, 'images');
        return;
      case 'draw:object':
      case 'draw:object-ole':
      case 'draw:plugin':
        count(reading.tally, 'objects');
        return;
      case 'text:a':
        count(reading.tally, 'links');
        walkChildren(element, look);
        return;
      case 'text:span':
        walkChildren(element, lookOf(element, look, reading));
        return;
      case 'text:hidden-text':
      case 'text:hidden-paragraph':
        addCollapsed(textOf(element), { ...look, hidden: true });
        return;
      case 'office:binary-data':
      case 'office:annotation-end':
      case 'office:event-listeners':
        return;
      default:
        walkChildren(element, look);
    }
  };
  const walkChildren = (element: XmlElement, look: Look): void => {
    for (const child of element.children) {
      if (typeof child === 'string') addCollapsed(child, look);
      else walk(child, look);
    }
  };
  const plain = { bold: style.bold ?? false, italic: style.italic ?? false, hidden: style.hidden ?? false };
  // Frames that stand alone are a paragraph of their own here, and walk as what they are.
  if (/^draw:/.test(paragraph.name)) {
    if (elementsOf(paragraph, 'text:p').length > 0) boxes.push(paragraph);
    else walkChildren(paragraph, plain);
  } else walkChildren(paragraph, plain);

  if (hidden.join('').trim() !== '') {
    reading.asides.push({ kind: 'hidden', text: hidden.join('').trim() });
    count(reading.tally, 'hidden');
  }
  return { pieces, number, notes, boxes, page: page ?? reading.page };
}

function blanksOf(element: XmlElement): number {
  const wished = Number(element.attributes.get('text:c') ?? '1');
  return Number.isSafeInteger(wished) ? Math.min(Math.max(wished, 1), MAX_BLANKS) : 1;
}

function lookOf(span: XmlElement, outer: Look, { styles }: OdtReading): Look {
  const style = styles.ofText(span.attributes.get('text:style-name') ?? null);
  return {
    bold: style.bold ?? outer.bold,
    italic: style.italic ?? outer.italic,
    hidden: style.hidden ?? outer.hidden,
  };
}

function noteMark(note: XmlElement, reading: OdtReading): string {
  const citation = elementAt(note, 'text:note-citation');
  reading.notes++;
  const printed = citation ? textOf(citation).trim() : '';
  const mark = printed === '' ? String(reading.notes) : printed.slice(0, 12);
  return note.attributes.get('text:note-class') === 'endnote' ? `e${mark}` : mark;
}

/** Without the name of who wrote it and when. */
function addComment(annotation: XmlElement, { tally, asides }: OdtReading): void {
  const texts = elementsOf(annotation)
    .filter(({ name }) => name === 'text:p' || name === 'text:list')
    .map(textOf);
  count(tally, 'comments');
  asides.push({ kind: 'comment', text: texts.join(' ').replace(/\s+/g, ' ').trim() });
}
