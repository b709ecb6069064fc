import { levelOfStyle, readLists, startCounting } from '#shared/guide/docx/numbering';
import { outlineLevel, readStyles, type WordStyle } from '#shared/guide/docx/styles';
import { numberAt, switchAt, valueAt } from '#shared/guide/docx/wordValues';
import { readWordAsides, readWordParts, type WordParts } from '../ooxml';
import type { InflateRaw } from '../unzip';
import { elementAt, elementsOf, type XmlElement } from '../xml';
import { wordAsides } from './docxAsides';
import { readWordRuns, type WordReading, type WordRuns } from './docxRuns';
import { noteParagraphs } from './noteParagraphs';
import { joinPieces, type Piece, plainPiece } from './pieces';
import { cellPieces, joinCells } from './rowText';
import {
  count,
  finishSource,
  type SourceAside,
  type SourceParagraph,
  type SourceResult,
  type SourceStyle,
} from './sourceText';

/**
 * Reads the text of a Word file as its reader sees it: automatic numbers, headings, lists, tables row by row, notes
 * behind the paragraph that refers to them, bold and italic. Tracked insertions are taken, deletions left away;
 * comments, running heads and hidden text are asides. No link is followed, no picture unpacked.
 */
export async function readDocxSource(bytes: Uint8Array, inflateRaw: InflateRaw): Promise<SourceResult> {
  const parts = await readWordParts(bytes, inflateRaw);
  if (!parts.ok) return parts;
  const asides = await readWordAsides(bytes, inflateRaw);
  if (!asides.ok) return asides;
  const reading = startReading(parts.value);
  const body = elementAt(parts.value.document, 'w:body');
  const paragraphs = body ? readContainer(body, reading, 0) : [];
  const aside = wordAsides(asides.value, reading);
  return finishSource({
    format: 'docx',
    paragraphs: reading.paged ? paragraphs : paragraphs.map((one) => ({ ...one, page: null })),
    asides: [
      ...reading.asides,
      ...aside,
      ...reading.hidden.map((text) => ({ kind: 'hidden', text }) as const),
    ],
    tally: reading.tally,
  });
}

interface Reading extends WordReading {
  readonly parts: WordParts;
  readonly lists: ReturnType<typeof readLists>;
  readonly countItem: ReturnType<typeof startCounting>;
  /** Ids of the styles that lines of a table of contents have. */
  readonly contents: ReadonlySet<string>;
  readonly asides: SourceAside[];
  /** Notes that have been printed, by kind and id. */
  readonly printed: Set<string>;
}

function startReading(parts: WordParts): Reading {
  const lists = readLists(parts.numbering);
  const marks = new Map<string, string>();
  return {
    parts,
    lists,
    countItem: startCounting(lists),
    styleOf: readStyles(parts.styles),
    charStyles: emphasisOfStyles(parts.styles),
    contents: stylesOfContents(parts.styles),
    tally: new Map(),
    hidden: [],
    asides: [],
    printed: new Set(),
    page: 1,
    paged: false,
    noteMark: (kind, id) => {
      const key = `${kind} ${id}`;
      const same = [...marks.keys()].filter((one) => one.startsWith(kind)).length;
      const mark = marks.get(key) ?? `${kind === 'endnote' ? 'e' : ''}${same + 1}`;
      marks.set(key, mark);
      return mark;
    },
  };
}

/** Bold and italic of character styles ("Strong", "Emphasis"), by style id. */
function emphasisOfStyles(styles: XmlElement | null): WordReading['charStyles'] {
  const found = new Map<string, { bold: boolean; italic: boolean }>();
  for (const style of styles === null ? [] : elementsOf(styles, 'w:style')) {
    if (style.attributes.get('w:type') !== 'character') continue;
    const properties = elementAt(style, 'w:rPr');
    const bold = switchAt(properties, 'w:b') ?? false;
    const italic = switchAt(properties, 'w:i') ?? false;
    if (bold || italic) found.set(style.attributes.get('w:styleId') ?? '', { bold, italic });
  }
  return found;
}

/** "toc 1" to "toc 9"; `w:name` is English in every language of Word. */
function stylesOfContents(styles: XmlElement | null): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const style of styles === null ? [] : elementsOf(styles, 'w:style')) {
    const id = style.attributes.get('w:styleId');
    if (id !== undefined && /^toc [1-9]$/i.test(valueAt(style, 'w:name') ?? '')) ids.add(id);
  }
  return ids;
}

/** Tables nest; what nests deeper is read as text of the cell around it. */
const MAX_NESTED_TABLES = 8;

function readContainer(container: XmlElement, reading: Reading, depth: number): SourceParagraph[] {
  const read: SourceParagraph[] = [];
  let begun: WordRuns | null = null;
  for (const element of contentOf(container, reading)) {
    if (element.name === 'w:tbl') {
      if (depth < MAX_NESTED_TABLES) read.push(...readTable(element, reading, depth));
      begun = null;
      continue;
    }
    const before: WordRuns | null = begun?.joinsNext ? begun : null;
    // The end of the paragraph above was deleted: this one goes on with it.
    if (before) read.pop();
    const runs = readWordRuns(element, reading, before?.pieces ?? []);
    if (reading.contents.has(valueAt(element, 'w:pPr', 'w:pStyle') ?? '')) {
      count(reading.tally, 'contents');
      reading.asides.push({ kind: 'contents', text: joinPieces(runs.pieces).text });
      begun = null;
      continue;
    }
    read.push(paragraphOf(element, runs, reading));
    read.push(...notesOf(runs, reading, depth));
    for (const box of runs.boxes) read.push(...readContainer(box, reading, depth));
    begun = runs.boxes.length === 0 && runs.notes.length === 0 ? runs : null;
  }
  return read;
}

/** Paragraphs and tables of a container, also those wrapped in content controls, insertions and custom XML. */
function contentOf(container: XmlElement, reading: Reading): XmlElement[] {
  return elementsOf(container).flatMap((child) => {
    if (child.name === 'w:p' || child.name === 'w:tbl') return [child];
    if (child.name === 'w:altChunk' || child.name === 'w:subDoc') count(reading.tally, 'objects');
    const wraps = ['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag'];
    return wraps.includes(child.name) ? contentOf(child, reading) : [];
  });
}

function paragraphOf(element: XmlElement, runs: WordRuns, reading: Reading): SourceParagraph {
  const properties = elementAt(element, 'w:pPr');
  const styleId = valueAt(properties, 'w:pStyle');
  const style = reading.styleOf(styleId);
  const marked = joinPieces(runs.pieces);
  const heading = outlineLevel(properties) ?? style.heading;
  // Word prints no number for a paragraph that is hidden or deleted as a whole.
  const shown = marked.text !== '' && !(switchAt(elementAt(properties, 'w:rPr'), 'w:vanish') ?? false);
  const item = shown ? itemOf(properties, styleId, style, reading) : null;
  const number = item === null || item.bullet || item.label === '' ? null : item.label;
  return { ...marked, style: styleOf(heading, item, marked.text), number, page: runs.page };
}

function styleOf(heading: number | null, item: { readonly level: number } | null, text: string): SourceStyle {
  // A heading style on a whole page of text is a slip of the hand.
  if (heading !== null && text.length <= MAX_HEADING) {
    return heading === 0 ? { kind: 'title' } : { kind: 'heading', level: heading };
  }
  return item === null ? { kind: 'body' } : { kind: 'item', level: item.level };
}

/** The longest lead question has some 400 letters; two of them still make a heading. */
const MAX_HEADING = 900;

function itemOf(
  properties: XmlElement | undefined,
  styleId: string | null,
  style: WordStyle,
  { lists, countItem }: Reading,
): ReturnType<Reading['countItem']> {
  const numId = valueAt(properties, 'w:numPr', 'w:numId') ?? style.numId;
  // List 0 takes a style's numbering away (ECMA-376, 17.9.18).
  if (numId === null || numId === '0') return null;
  const ofStyle = style.level ?? (styleId === null ? 0 : levelOfStyle(lists, numId, styleId));
  return countItem(numId, numberAt(properties, 'w:numPr', 'w:ilvl') ?? ofStyle);
}

function notesOf(runs: WordRuns, reading: Reading, depth: number): SourceParagraph[] {
  return runs.notes.flatMap(({ kind, id, mark }): SourceParagraph[] => {
    const key = `${kind} ${id}`;
    if (reading.printed.has(key)) return [];
    reading.printed.add(key);
    const root = kind === 'footnote' ? reading.parts.footnotes : reading.parts.endnotes;
    const note = root && elementsOf(root, `w:${kind}`).find((one) => one.attributes.get('w:id') === id);
    if (!note) return [];
    count(reading.tally, 'notes');
    return noteParagraphs(readContainer(note, reading, depth), mark);
  });
}

function readTable(table: XmlElement, reading: Reading, depth: number): SourceParagraph[] {
  const rows = wrapped(table, 'w:tr').filter((row) => {
    const deleted = elementAt(row, 'w:trPr', 'w:del') !== undefined;
    if (deleted) count(reading.tally, 'deletions');
    return !deleted;
  });
  return rows.flatMap((row) => {
    const cells = wrapped(row, 'w:tc');
    const [only] = cells;
    // A table of one column frames its text.
    if (cells.length === 1 && only) return readContainer(only, reading, depth + 1);
    return [readRow(cells, reading, depth)];
  });
}

function readRow(cells: readonly XmlElement[], reading: Reading, depth: number): SourceParagraph {
  const page = reading.page;
  const pieces = cells.flatMap((cell, index): Piece[] => {
    const inside = readContainer(cell, reading, depth + 1).filter(({ text }) => text !== '');
    const lines = inside.flatMap((one, line) => [
      ...(line === 0 ? [] : [plainPiece('\n')]),
      ...cellPieces(one),
    ]);
    return [...(index === 0 ? [] : [plainPiece('\t')]), ...lines];
  });
  const marked = joinCells(pieces);
  if (marked.text.trim() !== '') count(reading.tally, 'tableRows');
  return { ...marked, style: { kind: 'row' }, number: null, page };
}

function wrapped(container: XmlElement, name: string): XmlElement[] {
  return elementsOf(container).flatMap((child) => {
    if (child.name === name) return [child];
    return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins'].includes(child.name) ? wrapped(child, name) : [];
  });
}
