import { inlinePieces } from './markdownInline';
import { joinPieces, type Piece, plainPiece } from './pieces';
import { joinCells } from './rowText';
import {
  count,
  finishSource,
  type SourceParagraph,
  type SourceResult,
  type SourceStyle,
  type Tally,
} from './sourceText';

const HEADING = /^ {0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/;
const UNDERLINE = /^ {0,3}(=+|-{2,})\s*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const ITEM = /^([ \t]*)([-*+•]|\d{1,3}[.)]|[a-z][.)])([ \t]+)(\S.*)$/;
const ROW = /^\s*\|(.*)\|\s*$/;
const ROW_RULE = /^\s*\|?[\s:|-]*-[\s:|-]*\|[\s:|-]*$/;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
/** A tab goes to the next fourth column (CommonMark 2.2). */
const TAB = '    ';

/** Whether a text is Markdown: it has a heading in its spelling. Other signs also stand in texts of any kind. */
export function isMarkdown(text: string): boolean {
  return /^ {0,3}#{1,6}\s+\S/m.test(text) || /^\S[^\n]*\n={3,}[ \t]*$/m.test(text);
}

interface Open {
  readonly style: SourceStyle;
  readonly number: string | null;
  readonly lines: string[];
}

/** Reads Markdown: headings, nested lists, tables, quotations, bold and italic. HTML in it stays the text it is. */
export function markdownSource(text: string): SourceResult {
  const tally: Tally = new Map();
  const paragraphs: SourceParagraph[] = [];
  const lists: number[] = [];
  let open: Open | null = null;
  let fenced = false;
  const close = () => {
    if (open) paragraphs.push(paragraphOf(open, tally));
    open = null;
  };
  const begin = (style: SourceStyle, line: string, number: string | null = null) => {
    close();
    open = { style, number, lines: [line] };
  };
  const printed = text.replace(/^\uFEFF/, '').split(/\r\n|[\r\n\f\u0085\u2028\u2029]/);
  for (const [index, raw] of printed.entries()) {
    const line = raw
      .replaceAll('\t', TAB)
      .replace(/^ {0,3}> ?/, '')
      .trimEnd();
    if (FENCE.test(line)) {
      close();
      // The language behind a fence is a word of the file.
      if (/[\p{L}\p{N}]/u.test(line)) begin({ kind: 'body' }, line);
      fenced = !fenced;
    } else if (line.trim() === '') close();
    else if (fenced) begin({ kind: 'body' }, line);
    else if (ROW_RULE.test(line) || RULE.test(line) || UNDERLINE.test(line)) close();
    else if (ROW.test(line)) {
      close();
      paragraphs.push(rowOf(ROW.exec(line)?.[1] ?? '', tally));
    } else {
      const heading = HEADING.exec(line);
      const under =
        ITEM.test(line) || open !== null ? undefined : UNDERLINE.exec(printed[index + 1] ?? '')?.[1];
      const item = ITEM.exec(line);
      if (heading) begin({ kind: 'heading', level: heading[1]?.length ?? 1 }, heading[2] ?? '');
      else if (under !== undefined)
        begin({ kind: 'heading', level: under.startsWith('=') ? 1 : 2 }, line.trim());
      else if (item)
        begin({ kind: 'item', level: levelOf(item, lists) }, item[4] ?? '', counterOf(item[2] ?? ''));
      else addLine(line, begin, open);
      // A heading is over with its line.
      if (heading || under !== undefined) close();
    }
    if (open === null) lists.length = line.trim() === '' ? lists.length : 0;
  }
  close();
  return finishSource({ format: 'markdown', paragraphs: withTitle(paragraphs), asides: [], tally });
}

function addLine(line: string, begin: (style: SourceStyle, line: string) => void, open: Open | null): void {
  if (open) open.lines.push(line.trim());
  else begin({ kind: 'body' }, line.trim());
}

/** Nested is what stands further in than the sign above by two columns at least, as people write it. */
function levelOf([, indent = '']: RegExpExecArray, lists: number[]): number {
  while (lists.length > 0 && (lists.at(-1) ?? 0) > indent.length - 2) lists.pop();
  lists.push(indent.length);
  return lists.length - 1;
}

function counterOf(sign: string): string | null {
  return /[\p{L}\p{N}]/u.test(sign) ? sign : null;
}

function paragraphOf({ style, number, lines }: Open, tally: Tally): SourceParagraph {
  // Two blanks or a backslash at a line's end break it (CommonMark 6.7); the other ends are blanks.
  const joined = lines.join(' ');
  return { ...joinPieces(inlinePieces(joined, tally)), style, number, page: null };
}

function rowOf(row: string, tally: Tally): SourceParagraph {
  const cells = row.split(/(?<!\\)\|/).map((cell) => inlinePieces(cell.trim(), tally));
  const pieces = cells.flatMap((cell, index): Piece[] => [
    ...(index === 0 ? [] : [plainPiece('\t')]),
    ...cell,
  ]);
  count(tally, 'tableRows');
  return { ...joinCells(pieces), style: { kind: 'row' }, number: null, page: null };
}

/** The only heading of the outermost level is the title, when it comes first and others follow. */
function withTitle(paragraphs: readonly SourceParagraph[]): SourceParagraph[] {
  const levels = paragraphs.flatMap(({ style }) => (style.kind === 'heading' ? [style.level] : []));
  const [first] = levels;
  const outermost = Math.min(...levels);
  const alone = levels.filter((level) => level === outermost).length === 1;
  const at = paragraphs.findIndex(({ style }) => style.kind === 'heading');
  if (levels.length < 2 || first !== outermost || !alone) return [...paragraphs];
  return paragraphs.map((one, index) => (index === at ? { ...one, style: { kind: 'title' } } : one));
}
