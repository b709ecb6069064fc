import type { WordParts } from '#shared/exchange/ooxml';
import { elementAt, elementsOf, type XmlElement } from '#shared/exchange/xml';
import {
  type CountItem,
  levelOfStyle,
  type PrintedItem,
  readLists,
  startCounting,
  type WordLists,
} from './numbering';
import { deletedText, type RunContext, type RunText, readRuns } from './runText';
import { outlineLevel, readStyles, type WordStyle } from './styles';
import { numberAt, readIndent, switchAt, valueAt, wholeNumber } from './wordValues';

/** A Word document as a reader sees it, without its looks. */
export type WordBlock = WordParagraph | WordTable;

export interface WordParagraph {
  readonly kind: 'paragraph';
  /** `\n` for line breaks; the automatic number is not in it. */
  readonly text: string;
  /** 0 for the title, 1 to 9 for headings, `null` for text. */
  readonly heading: number | null;
  readonly caption: boolean;
  readonly item: PrintedItem | null;
  /** Points from the margin to the number, bullet or first letter. */
  readonly left: number;
  /** Text in it that Word does not show. */
  readonly hidden: string;
}

export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly WordCell[])[];
}

export interface WordCell {
  readonly blocks: readonly WordBlock[];
  /** All its words in one line. */
  readonly text: string;
  /** Columns it covers. */
  readonly span: number;
}

export interface WordDocument {
  readonly blocks: readonly WordBlock[];
  readonly notes: readonly { readonly mark: string; readonly text: string }[];
  /** What was deleted with changes tracked, place by place; Word shows it struck out or not at all. */
  readonly deleted: readonly string[];
}

interface Reading {
  readonly styleOf: (id: string | null) => WordStyle;
  readonly lists: WordLists;
  readonly count: CountItem;
  readonly noteMark: RunContext['noteMark'];
  readonly deleted: string[];
}

/** Tables nest; what nests deeper is read as text of the cell around it. */
const MAX_NESTED_TABLES = 8;
/** Word has at most 63 columns. */
const MAX_SPAN = 63;

/** Reads the body in order, with computed numbers and bullets, and the notes in the order of their references. */
export function readWord(parts: WordParts): WordDocument {
  const lists = readLists(parts.numbering);
  const marks = new Map<string, string>();
  const deleted: string[] = [];
  let footnotes = 0;
  let endnotes = 0;
  const noteMark: RunContext['noteMark'] = (kind, id) => {
    const key = `${kind} ${id}`;
    const mark = marks.get(key) ?? (kind === 'footnote' ? String(++footnotes) : `e${++endnotes}`);
    marks.set(key, mark);
    return mark;
  };
  const reading = {
    styleOf: readStyles(parts.styles),
    lists,
    count: startCounting(lists),
    noteMark,
    deleted,
  };
  const body = elementAt(parts.document, 'w:body');
  const blocks = body ? readBlocks(body, reading, 0) : [];
  const notes = [...marks].map(([key, mark]) => ({ mark, text: noteText(key, parts, reading) }));
  return { blocks, notes, deleted: deleted.map((text) => text.trim()).filter((text) => text !== '') };
}

function noteText(key: string, parts: WordParts, reading: Reading): string {
  const [kind, id] = key.split(' ');
  const root = kind === 'footnote' ? parts.footnotes : parts.endnotes;
  const note = root && elementsOf(root, `w:${kind}`).find((one) => one.attributes.get('w:id') === id);
  if (!note) return '';
  const texts = readBlocks(note, reading, 0).map(blockText);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** All text of a block in one line, cells and paragraphs apart by a blank. */
export function blockText(block: WordBlock): string {
  if (block.kind === 'paragraph')
    return [block.item?.label ?? '', block.text].join(' ').replace(/\s+/g, ' ').trim();
  return block.rows
    .map((row) => row.map(({ text }) => text).join(' '))
    .join(' ')
    .trim();
}

function readBlocks(container: XmlElement, reading: Reading, depth: number): WordBlock[] {
  const blocks: WordBlock[] = [];
  let begun: { paragraph: WordParagraph; joins: boolean } | null = null;
  for (const element of contentOf(container)) {
    if (element.name === 'w:p') {
      const read = readParagraph(element, reading, begun?.joins ? begun.paragraph : null);
      if (begun?.joins) blocks.pop();
      blocks.push(read.paragraph);
      begun = { paragraph: read.paragraph, joins: read.runs.joinsNext };
      for (const box of read.runs.boxes) blocks.push(...readBlocks(box, reading, depth));
      if (read.runs.boxes.length > 0) begun = null;
    } else if (depth < MAX_NESTED_TABLES) {
      blocks.push(readTable(element, reading, depth));
      begun = null;
    }
  }
  return blocks;
}

/** Paragraphs and tables of a container, also those wrapped in content controls, insertions and custom XML. */
function contentOf(container: XmlElement): XmlElement[] {
  return elementsOf(container).flatMap((child) => {
    if (child.name === 'w:p' || child.name === 'w:tbl') return [child];
    const wraps = ['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag'];
    return wraps.includes(child.name) ? contentOf(child) : [];
  });
}

function readParagraph(
  element: XmlElement,
  reading: Reading,
  before: WordParagraph | null,
): { readonly paragraph: WordParagraph; readonly runs: RunText } {
  const properties = elementAt(element, 'w:pPr');
  const styleId = valueAt(properties, 'w:pStyle');
  const style = reading.styleOf(styleId);
  const runs = readRuns(element, {
    styleOf: reading.styleOf,
    noteMark: reading.noteMark,
    paragraphHidden: style.hidden ?? false,
  });
  if (runs.deleted !== '') reading.deleted.push(runs.deleted);
  const text = (before?.text ?? '') + runs.text;
  const hidden = (before?.hidden ?? '') + runs.hidden;
  // A paragraph without visible text prints no number: Word does not count what is hidden or deleted as a whole.
  const deleted = runs.joinsNext && runs.text.trim() === '';
  const item =
    before?.item ??
    (deleted || isHiddenMark(properties) ? null : itemOf(properties, styleId, style, reading));
  const paragraph: WordParagraph = {
    kind: 'paragraph',
    text,
    heading: before?.heading ?? outlineLevel(properties) ?? style.heading,
    caption: style.caption,
    item,
    left: before?.left ?? leftOf(properties, style, item),
    hidden,
  };
  return { paragraph, runs };
}

function isHiddenMark(properties: XmlElement | undefined): boolean {
  return switchAt(elementAt(properties, 'w:rPr'), 'w:vanish') ?? false;
}

function itemOf(
  properties: XmlElement | undefined,
  styleId: string | null,
  style: WordStyle,
  reading: Reading,
): PrintedItem | null {
  const own = valueAt(properties, 'w:numPr', 'w:numId');
  const numId = own ?? style.numId;
  // List 0 takes a style's numbering away (ECMA-376, 17.9.18).
  if (numId === null || numId === '0') return null;
  const level =
    numberAt(properties, 'w:numPr', 'w:ilvl') ??
    style.level ??
    (styleId === null ? 0 : levelOfStyle(reading.lists, numId, styleId));
  return reading.count(numId, level);
}

/** A paragraph's own indent beats the list's, and that the style's (ECMA-376, 17.9.22). */
function leftOf(properties: XmlElement | undefined, style: WordStyle, item: PrintedItem | null): number {
  const own = readIndent(properties);
  const left = own.left ?? item?.indent.left ?? style.indent.left ?? 0;
  const firstLine = own.firstLine ?? item?.indent.firstLine ?? style.indent.firstLine ?? 0;
  return left + firstLine;
}

function readTable(table: XmlElement, reading: Reading, depth: number): WordTable {
  const rows = rowsOf(table, reading.deleted).map((row) =>
    cellsOf(row).map((cell): WordCell => {
      const span = wholeNumber(valueAt(cell, 'w:tcPr', 'w:gridSpan')) ?? 1;
      const blocks = readBlocks(cell, reading, depth + 1);
      return {
        blocks,
        text: blocks.map(blockText).join(' ').trim(),
        span: Math.min(Math.max(span, 1), MAX_SPAN),
      };
    }),
  );
  return { kind: 'table', rows: rows.filter((row) => row.length > 0) };
}

/** Rows that were deleted with changes tracked are not shown; their words go to `deleted`. */
function rowsOf(table: XmlElement, deleted: string[]): XmlElement[] {
  return wrapped(table, 'w:tr').filter((row) => {
    const isDeleted = elementAt(row, 'w:trPr', 'w:del') !== undefined;
    if (isDeleted) deleted.push(deletedText(row));
    return !isDeleted;
  });
}

function cellsOf(row: XmlElement): XmlElement[] {
  return wrapped(row, 'w:tc');
}

function wrapped(container: XmlElement, name: string): XmlElement[] {
  return elementsOf(container).flatMap((child) => {
    if (child.name === name) return [child];
    return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins'].includes(child.name) ? wrapped(child, name) : [];
  });
}
