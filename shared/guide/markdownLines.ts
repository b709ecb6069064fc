import { cleanCharacters } from './cleanCharacters';
import type { GuideLines } from './importGuideLines';
import type { LineHint, LineStart } from './lineHint';
import { markdownRoleTables, type RoleRowLine } from './markdownRoleTables';
import { withoutEmphasis } from './numbering';
import type { SourceLine } from './sourceLines';

const HEADING = /^ {0,3}(#{1,6})\s+(.*?)(?:\s+#+)?$/;
const UNDERLINE = /^ {0,3}(=+|-{2,})\s*$/;
const RULE = /^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$/;
const ITEM = /^([ \t]*)([-*+•]|\d{1,3}[.)]|[a-z][.)])([ \t]+)(\S.*)$/;
const ROW = /^\s*\|(.*)\|\s*$/;
const ROW_RULE = /^\s*\|[\s:|-]+\|\s*$/;
const PARTED = /^(?:#{1,6}\s+)?[*_]*\(?(?:\d{1,2}|[A-Z])\.[\dA-Za-z]/;

/** A tab goes to the next fourth column (CommonMark 2.2). */
const TAB = '    ';
/** Points a column is taken for, so that one column of indent parts levels. */
const COLUMN = 6;

interface Reading {
  /** The document counts "1.1"; a bare "1." then counts an enumeration. */
  readonly countsInParts: boolean;
  /** Added to a heading's own depth: 1 where the outermost headings are the sections. */
  readonly shift: number;
  /** Lists that are open, outermost first, by the column of their sign. */
  readonly lists: number[];
}

/**
 * Reads Markdown as lines with hints: headings, numbered questions, lists nested by their indent, tables, also those
 * whose columns are roles. `null` for a text without a heading or a table in Markdown's spelling, which is read as any
 * other text. Line numbers are the file's.
 */
export function markdownLines(text: string): Omit<GuideLines, 'text'> | null {
  const printed = cleanCharacters(text).replaceAll('\f', '\n').split('\n');
  const depths = headingDepths(printed);
  const tables = markdownRoleTables(printed);
  if (depths.length === 0 && tables.roles.length === 0) return null;
  const outermost = Math.min(...depths);
  const alone = depths.filter((depth) => depth === outermost).length === 1 && depths[0] === outermost;
  const reading: Reading = {
    countsInParts: printed.some((line) => PARTED.test(line)),
    shift: (alone && depths.length > 1 ? 1 : 2) - outermost,
    lists: [],
  };
  const lines: SourceLine[] = [];
  let afterBlank = true;
  for (const [index, raw] of printed.entries()) {
    const inTable = tables.rows.get(index);
    if (inTable) {
      lines.push(...inTable.map((row) => tableLine(index + 1, row, reading)));
      afterBlank = true;
      continue;
    }
    const line = raw.replaceAll('\t', TAB).trimEnd();
    const read: ReadLine | null =
      line.trim() === '' ? null : readLine(line, printed[index + 1] ?? '', afterBlank, reading);
    if (read) lines.push(sourceLine(index + 1, read, afterBlank));
    afterBlank = read === null || read.start.kind === 'heading';
  }
  return { lines, roles: tables.roles, leftovers: tables.leftovers };
}

/** A line of a cell: a question, or what is listed below it. */
function tableLine(number: number, { text, roles }: RoleRowLine, reading: Reading): SourceLine {
  reading.lists.length = 0;
  const item = ITEM.exec(text);
  const read: ReadLine =
    item && !/^\d/.test(item[2] ?? '')
      ? readItem(item, reading)
      : { text: withoutEmphasis(text.trim()), start: { kind: 'paragraph' }, column: 0 };
  return sourceLine(number, read, true, roles);
}

/** Dashes may be a footnote rule in any text; below a heading underlined with equals signs they are a heading too. */
function headingDepths(printed: readonly string[]): number[] {
  const underlined = printed.some(
    (line, i) => /^={3,}\s*$/.test(line) && (printed[i - 1] ?? '').trim() !== '',
  );
  return printed.flatMap((line, i) => {
    const marks = HEADING.exec(line)?.[1];
    if (marks) return [marks.length];
    const under = underlined && line.trim() !== '' ? UNDERLINE.exec(printed[i + 1] ?? '')?.[1] : undefined;
    if (!under) return [];
    return [under.startsWith('=') ? 1 : 2];
  });
}

interface ReadLine {
  readonly text: string;
  readonly start: LineStart;
  readonly column: number;
}

/** `null` for lines that carry nothing to read: rules, underlines of headings and of table heads. */
function readLine(line: string, next: string, afterBlank: boolean, reading: Reading): ReadLine | null {
  if (ROW_RULE.test(line) || (RULE.test(line) && !ITEM.test(line)) || UNDERLINE.test(line)) return null;
  const heading = HEADING.exec(line);
  if (heading) return readHeading(heading[2] ?? '', heading[1]?.length ?? 1, reading);
  const underline = afterBlank && !ITEM.test(line) ? UNDERLINE.exec(next)?.[1] : undefined;
  if (underline) return readHeading(line.trim(), underline.startsWith('=') ? 1 : 2, reading);
  const row = ROW.exec(line)?.[1];
  if (row !== undefined) {
    const cells = row.split('|').map((cell) => withoutEmphasis(cell.trim()));
    return { text: cells.join('\t').trim(), start: { kind: 'row', cells }, column: 0 };
  }
  const item = ITEM.exec(line);
  if (item) return readItem(item, reading);
  const column = line.length - line.trimStart().length;
  if (afterBlank && column === 0) reading.lists.length = 0;
  return { text: line.trim(), start: { kind: afterBlank ? 'paragraph' : 'wrapped' }, column };
}

function readHeading(text: string, depth: number, reading: Reading): ReadLine {
  reading.lists.length = 0;
  const start = { kind: 'heading', depth: depth + reading.shift } as const;
  return { text: withoutEmphasis(text), start, column: 0 };
}

/** Nested is what stands further in than the sign above by two columns at least, as people write it. */
function readItem(item: RegExpExecArray, { countsInParts, lists }: Reading): ReadLine {
  const [, indent = '', sign = '', , text = ''] = item;
  const column = indent.length;
  while (lists.length > 0 && (lists.at(-1) ?? 0) > column - 2) lists.pop();
  lists.push(column);
  const numbers = /^\d/.test(sign);
  if (numbers && lists.length === 1 && !countsInParts) {
    return { text: `${sign} ${text}`, start: { kind: 'paragraph' }, column };
  }
  const start = { kind: 'item', label: sign, listLevel: lists.length - 1 } as const;
  return { text: `${sign} ${withoutEmphasis(text)}`, start, column };
}

function sourceLine(
  number: number,
  { text, start, column }: ReadLine,
  afterBlank: boolean,
  roles: readonly string[] = [],
): SourceLine {
  const hint: LineHint = { ...start, left: column * COLUMN, roles };
  return {
    number,
    indent: 0,
    text,
    afterBlank,
    pageTop: false,
    afterRow: false,
    afterRule: false,
    hint,
  };
}
