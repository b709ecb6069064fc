import { cleanCharacters } from '../cleanCharacters';
import type { GuideLines } from '../importGuideLines';
import type { LineHint, LineStart } from '../lineHint';
import { isPreamble } from '../paragraphStart';
import { NUMBER_CELL, type RoleColumns, readRoleTable } from '../roleTable';
import type { SourceLine } from '../sourceLines';
import { blockText, type WordBlock, type WordCell, type WordDocument, type WordParagraph } from './readWord';

interface Writing {
  readonly lines: SourceLine[];
  readonly leftovers: { line: number; text: string }[];
  readonly roles: string[];
  readonly depthOf: (heading: number) => number;
  /** The document counts its questions "1.1"; then a bare "1." in a list counts an enumeration. */
  readonly countsInParts: boolean;
  columns: RoleColumns | null;
}

const PARTED = /^\(?(?:\d{1,2}|[A-Z])\.[\dA-Za-z]/;
const BARE_COUNTER = /^(?:\d{1,2}|[A-Z]|[IVX]{1,5})[.):]?$/;
const CAPTION = /^(?:Übersicht|Tabelle|Anlage|Anhang|Table|Overview|Appendix|Annex)\b/;
/** A caption is one line; a longer paragraph above a table introduces it. */
const MAX_CAPTION = 160;

/** Writes a Word document as lines: numbers and bullets printed, tables of roles dissolved, notes at the end. */
export function wordLines(document: WordDocument): GuideLines {
  const paragraphs = [...paragraphsOf(document.blocks)];
  const writing: Writing = {
    lines: [],
    leftovers: [],
    roles: [],
    depthOf: headingDepths(paragraphs),
    countsInParts: paragraphs.some((paragraph) => PARTED.test(blockText(paragraph))),
    columns: null,
  };
  writeBlocks(document.blocks, writing, { roles: [], topOnly: false });
  for (const { mark, text } of document.notes) {
    addLine(`[^${mark}]: ${text}`, { kind: 'paragraph', left: 0, roles: [] }, writing);
  }
  const text = writing.lines.map((line) => ' '.repeat(shownIndent(line)) + line.text).join('\n');
  return { lines: writing.lines, text, roles: writing.roles, leftovers: writing.leftovers };
}

/** About one blank for every nine points, as a printed page would show it in a fixed font. */
function shownIndent(line: SourceLine): number {
  return Math.min(Math.max(Math.round((line.hint?.left ?? 0) / 9), 0), 40);
}

function* paragraphsOf(blocks: readonly WordBlock[]): Generator<WordParagraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block;
    else for (const row of block.rows) for (const cell of row) yield* paragraphsOf(cell.blocks);
  }
}

/**
 * Which heading level heads sections. A title has depth 1, sections 2: the outermost level is the title's when only
 * the first heading has it and it carries no number. The heading of preliminary remarks is often set like the title.
 */
function headingDepths(paragraphs: readonly WordParagraph[]): (heading: number) => number {
  const headings = paragraphs.filter(({ heading, text }) => heading !== null && text.trim() !== '');
  const levels = headings.map(({ heading }) => heading ?? 0).filter((level) => level > 0);
  const outermost = levels.length > 0 ? Math.min(...levels) : 1;
  const [first] = headings;
  const alone =
    headings.filter((one) => one.heading === outermost && !isPreamble(blockText(one).trim())).length === 1;
  const isTitle =
    first?.heading === outermost && alone && levels.length > 1 && !/^\(?\d/.test(blockText(first));
  return (heading) => (heading === 0 ? 1 : heading - outermost + (isTitle ? 1 : 2));
}

/** Who is asked in a table row; `topOnly`: the row starts with a question, whose roles its items inherit. */
interface RowRoles {
  readonly roles: readonly string[];
  readonly topOnly: boolean;
}

function writeBlocks(blocks: readonly WordBlock[], writing: Writing, row: RowRoles): void {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'paragraph') {
      const next = blocks[index + 1];
      const roles = index === 0 || !row.topOnly ? row.roles : [];
      writeParagraph(block, writing, roles, next !== undefined && isAttached(next, writing));
      continue;
    }
    const table = readRoleTable(block.rows, writing.columns);
    if (table) {
      writing.columns = table.columns;
      for (const code of table.columns.codes.values()) {
        if (!writing.roles.includes(code)) writing.roles.push(code);
      }
      for (const { text } of table.heads) addLeftover(text, writing);
      for (const { cells, roles } of table.rows) writeRoleRow(cells, roles, writing);
    } else if (isAttached(block, writing)) {
      for (const cells of block.rows) writeRow(cells, writing);
    } else {
      for (const cell of block.rows.flat()) writeBlocks(cell.blocks, writing, { roles: [], topOnly: false });
    }
  }
}

/** A table that is neither a frame around text (one column) nor the guide itself (numbered questions in it). */
function isAttached(block: WordBlock, writing: Writing): boolean {
  if (block.kind !== 'table' || readRoleTable(block.rows, writing.columns)) return false;
  const numbered = [...paragraphsOf([block])].some((paragraph) => PARTED.test(blockText(paragraph)));
  return !numbered && block.rows.some((row) => row.length > 1);
}

function writeRow(cells: readonly WordCell[], writing: Writing): void {
  const texts = cells.map((cell) => cleanCharacters(cell.text));
  if (texts.every((text) => text === '')) return;
  addLine(texts.join('\t'), { kind: 'row', cells: texts, left: 0, roles: [] }, writing);
}

function writeRoleRow(cells: readonly WordCell[], roles: readonly string[], writing: Writing): void {
  const filled = cells.filter((cell) => cell.text !== '');
  const [first, second, ...rest] = filled;
  if (!first) return;
  const number = first.text;
  const blocks = first.blocks.concat(second?.blocks ?? [], ...rest.map((cell) => cell.blocks));
  const numbered = second !== undefined && NUMBER_CELL.test(number);
  const below = numbered ? withNumber(number, blocks.slice(first.blocks.length)) : blocks;
  const shown = below.filter(
    (block) => block.kind === 'table' || block.text.trim() !== '' || block.hidden !== '',
  );
  const [lead] = shown;
  const topOnly = lead?.kind === 'paragraph' && lead.item?.bullet !== true;
  writeBlocks(shown, writing, { roles, topOnly });
}

/** Puts the number of a question that stands in a cell of its own before the question. */
function withNumber(number: string, blocks: readonly WordBlock[]): WordBlock[] {
  const at = blocks.findIndex((block) => block.kind === 'paragraph' && block.text.trim() !== '');
  return blocks.map((block, index) => {
    if (index !== at || block.kind !== 'paragraph') return block;
    return { ...block, item: null, text: `${number} ${blockText(block)}` };
  });
}

function writeParagraph(
  paragraph: WordParagraph,
  writing: Writing,
  roles: readonly string[],
  beforeTable: boolean,
): void {
  const printed = cleanCharacters(paragraph.text)
    .split('\n')
    .map((line) => line.trim());
  const [first = '', ...more] = printed.filter((line) => line !== '');
  if (paragraph.hidden.trim() !== '') addLeftover(paragraph.hidden.replace(/\s+/g, ' ').trim(), writing);
  if (first === '') return;
  const label = paragraph.item?.label ?? '';
  const text = label === '' ? first : `${label} ${first}`;
  const { left } = paragraph;
  addLine(text, { ...startOf(paragraph, text, writing, beforeTable), left, roles }, writing);
  for (const line of more) addLine(line, { kind: 'continuation', left, roles: [] }, writing);
}

function startOf(paragraph: WordParagraph, text: string, writing: Writing, beforeTable: boolean): LineStart {
  const { heading, item, caption } = paragraph;
  const isCaption = (caption || CAPTION.test(text)) && text.length <= MAX_CAPTION;
  if (beforeTable && isCaption) return { kind: 'caption' };
  if (heading !== null) return { kind: 'heading', depth: writing.depthOf(heading) };
  if (item === null || item.label === '' || PARTED.test(item.label)) return { kind: 'paragraph' };
  if (!item.bullet && item.level === 0 && BARE_COUNTER.test(item.label)) {
    if (item.outline) return { kind: 'heading', depth: 2 };
    if (!writing.countsInParts) return { kind: 'paragraph' };
  }
  return { kind: 'item', label: item.label, listLevel: item.level };
}

function addLine(text: string, hint: LineHint, writing: Writing): void {
  writing.lines.push({
    number: writing.lines.length + 1,
    indent: 0,
    text,
    afterBlank: true,
    pageTop: false,
    afterRow: false,
    afterRule: false,
    hint,
  });
}

/** Kept with the line it stands at; what stands before the first line belongs to that. */
function addLeftover(text: string, writing: Writing): void {
  writing.leftovers.push({ line: Math.max(writing.lines.length, 1), text });
}
