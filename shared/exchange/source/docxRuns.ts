import type { readStyles } from '#shared/guide/docx/styles';
import { switchAt, valueAt } from '#shared/guide/docx/wordValues';
import { elementAt, type XmlElement } from '../xml';
import type { Piece } from './pieces';
import { count, type Tally } from './sourceText';

/** What the paragraphs of one file share while they are read. */
export interface WordReading {
  readonly styleOf: ReturnType<typeof readStyles>;
  readonly charStyles: ReadonlyMap<string, { readonly bold: boolean; readonly italic: boolean }>;
  readonly noteMark: (kind: NoteKind, id: string) => string;
  readonly tally: Tally;
  readonly hidden: string[];
  /** Counted by the page breaks that Word noted when it last printed the file. */
  page: number;
  paged: boolean;
}

type NoteKind = 'footnote' | 'endnote';

export interface WordRuns {
  readonly pieces: readonly Piece[];
  /** References in it, in order. */
  readonly notes: readonly { readonly kind: NoteKind; readonly id: string; readonly mark: string }[];
  /** Text boxes anchored in the paragraph: their content elements. */
  readonly boxes: readonly XmlElement[];
  /** The end of the paragraph was deleted with changes tracked: the next one goes on with it. */
  readonly joinsNext: boolean;
  /** Where its first words stand. */
  readonly page: number;
}

/** Properties, field codes: nothing of it is shown. */
const NOT_SHOWN: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:instrText',
  'w:delInstrText',
  'w:annotationRef',
  'w:footnoteRef',
  'w:endnoteRef',
  'mc:Fallback',
]);

/** Symbols of Word's old fonts that people use as ticks and boxes. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['FC', '✓'],
  ['FB', '✗'],
  ['FE', '☑'],
  ['FD', '☒'],
  ['A8', '☐'],
  ['6F', '☐'],
  ['E0', '→'],
  ['E8', '→'],
]);

/** Reads a paragraph's runs as shown; `before` is the text of a paragraph that goes on in this one. */
export function readWordRuns(
  paragraph: XmlElement,
  reading: WordReading,
  before: readonly Piece[],
): WordRuns {
  const pieces: Piece[] = [...before];
  const notes: WordRuns['notes'][number][] = [];
  const boxes: XmlElement[] = [];
  const hidden: string[] = [];
  let page: number | null = null;
  const paragraphHidden = reading.styleOf(valueAt(elementAt(paragraph, 'w:pPr'), 'w:pStyle')).hidden ?? false;

  const add = (text: string, look: Look) => {
    if (look.hidden) {
      hidden.push(text);
      return;
    }
    if (text.trim() !== '') page ??= reading.page;
    pieces.push({ text, bold: look.bold, italic: look.italic });
  };
  const walk = (element: XmlElement, look: Look): void => {
    if (NOT_SHOWN.has(element.name) || countLeftOut(element, reading)) return;
    if (element.name === 'w:txbxContent') {
      boxes.push(element);
      return;
    }
    const kind = noteKind(element);
    if (kind !== null) {
      const id = element.attributes.get('w:id') ?? '';
      const mark = reading.noteMark(kind, id);
      notes.push({ kind, id, mark });
      add(`[^${mark}]`, { ...look, bold: false, italic: false });
      return;
    }
    const text = textOfElement(element);
    if (text !== null) {
      add(text, look);
      return;
    }
    const own = element.name === 'w:r' ? lookOf(element, reading, paragraphHidden) : look;
    for (const child of element.children) if (typeof child !== 'string') walk(child, own);
  };
  const plain = { bold: false, italic: false, hidden: paragraphHidden };
  for (const child of paragraph.children) if (typeof child !== 'string') walk(child, plain);

  if (hidden.join('').trim() !== '') {
    reading.hidden.push(hidden.join('').trim());
    count(reading.tally, 'hidden');
  }
  const mark = elementAt(paragraph, 'w:pPr', 'w:rPr');
  const joinsNext = elementAt(mark, 'w:del') !== undefined || elementAt(mark, 'w:moveFrom') !== undefined;
  return { pieces, notes, boxes, joinsNext, page: page ?? reading.page };
}

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
}

function lookOf(run: XmlElement, reading: WordReading, paragraphHidden: boolean): Look {
  const properties = elementAt(run, 'w:rPr');
  const styleId = valueAt(properties, 'w:rStyle');
  const style = styleId === null ? undefined : reading.charStyles.get(styleId);
  const ofStyle = styleId === null ? null : reading.styleOf(styleId).hidden;
  return {
    bold: switchAt(properties, 'w:b') ?? style?.bold ?? false,
    italic: switchAt(properties, 'w:i') ?? style?.italic ?? false,
    hidden: switchAt(properties, 'w:vanish') ?? ofStyle ?? paragraphHidden,
  };
}

/** Counts what is left away or changes how the text is read; true when nothing of the element is shown. */
function countLeftOut(element: XmlElement, reading: WordReading): boolean {
  switch (element.name) {
    case 'w:del':
    case 'w:moveFrom':
      count(reading.tally, 'deletions');
      return true;
    case 'w:ins':
    case 'w:moveTo':
      count(reading.tally, 'insertions');
      return false;
    case 'w:hyperlink':
      count(reading.tally, 'links');
      return false;
    // Pictures stand in foreign namespaces, whose names carry no prefix here.
    case 'pic':
    case 'imagedata':
      count(reading.tally, 'images');
      return true;
    case 'w:object':
    case 'chart':
    case 'relIds':
    case 'OLEObject':
      count(reading.tally, 'objects');
      return true;
    case 'w:lastRenderedPageBreak':
      reading.page++;
      reading.paged = true;
      return true;
    default:
      return false;
  }
}

function noteKind({ name }: XmlElement): NoteKind | null {
  if (name === 'w:footnoteReference') return 'footnote';
  return name === 'w:endnoteReference' ? 'endnote' : null;
}

/** The text of an element that stands for text; `null` for a container. */
function textOfElement(element: XmlElement): string | null {
  switch (element.name) {
    case 'w:t':
    // Formulas and drawings have text elements of their own.
    case 't':
      return element.children.filter((child) => typeof child === 'string').join('');
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:softHyphen':
      return '\u00AD';
    case 'w:sym':
      return symbol(element.attributes.get('w:char') ?? '');
    default:
      return null;
  }
}

/** Symbol fonts live at F000 to F0FF; an unknown sign is a sign all the same. */
function symbol(char: string): string {
  const code = /^(?:F0|00)?([0-9A-F]{2})$/i.exec(char)?.[1]?.toUpperCase();
  return code === undefined ? '•' : (SYMBOLS.get(code) ?? '•');
}
