import { cleanCharacters } from './cleanCharacters';
import type { LineHint } from './lineHint';

/** A line of the source that carries something to read. */
export interface SourceLine {
  /** Counted from 1 in the file. */
  readonly number: number;
  /** Leading blanks, without the one extra blank that text extractors put before the first line of a page. */
  readonly indent: number;
  readonly text: string;
  /** An empty line stands before it. */
  readonly afterBlank: boolean;
  /** First line of a page. */
  readonly pageTop: boolean;
  /** A row of a table ends before it (blank cells were printed). */
  readonly afterRow: boolean;
  /** A footnote rule (a long run of blanks) stands before it. */
  readonly afterRule: boolean;
  /** What the file's layout says about the line; absent in plain text. */
  readonly hint?: LineHint;
}

/** Empty cells at a row's end come out as a handful of blanks; fewer are stray, many are a footnote rule. */
const ROW_END = /^ {4,20}$/;
const FOOTNOTE_RULE = /^(?: {30,}|_{10,}|-{10,})$/;
const ROW_END_ON_LINE = / {5,20}$/;

interface RawLine {
  readonly number: number;
  readonly indent: number;
  readonly text: string;
  readonly afterBlank: boolean;
  readonly afterFormFeed: boolean;
  readonly afterRow: boolean;
  readonly afterRule: boolean;
}

/**
 * Reads the lines of an extracted text. Empty lines are only remembered: in such texts they stand between all
 * lines and say nothing about paragraphs. Page tops are found by form feeds or, in texts that set every bullet
 * apart by an empty line, by an indented line without one.
 */
export function readSourceLines(text: string): SourceLine[] {
  const raw = readRawLines(cleanCharacters(text));
  const indented = raw.filter((line) => line.indent > 0 && line.number > 1);
  const setApart = indented.filter((line) => line.afterBlank).length;
  // Six in ten: bullets stand after an empty line here, so an indented line without one starts a page.
  const pageTopsShow = indented.length >= 5 && setApart * 10 >= indented.length * 6;
  return raw.map((line, index) => {
    const extraBlank = line.indent > 0 && !line.afterBlank && (pageTopsShow || index === 0);
    return {
      number: line.number,
      indent: extraBlank ? line.indent - 1 : line.indent,
      text: line.text,
      afterBlank: line.afterBlank,
      pageTop: extraBlank || line.afterFormFeed || index === 0,
      afterRow: line.afterRow,
      afterRule: line.afterRule,
    };
  });
}

function readRawLines(text: string): RawLine[] {
  const lines: RawLine[] = [];
  let afterBlank = false;
  let afterFormFeed = false;
  let afterRow = false;
  let afterRule = false;
  for (const [index, printed] of text.split('\n').entries()) {
    const expanded = expandTabs(printed);
    const line = expanded.replaceAll('\f', '');
    if (expanded.includes('\f')) afterFormFeed = true;
    const trimmed = line.trim();
    if (FOOTNOTE_RULE.test(line)) {
      afterRule = true;
    } else if (trimmed === '') {
      afterBlank = true;
      if (ROW_END.test(line)) afterRow = true;
    } else {
      const indent = line.length - line.trimStart().length;
      lines.push({
        number: index + 1,
        indent,
        text: trimmed,
        afterBlank,
        afterFormFeed,
        afterRow,
        afterRule,
      });
      afterBlank = false;
      afterFormFeed = false;
      afterRow = ROW_END_ON_LINE.test(line);
      afterRule = false;
    }
  }
  return lines;
}

/** A leading tab counts as four blanks, which is more than any bullet blank; tabs inside a line part columns. */
function expandTabs(line: string): string {
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  return indent.replaceAll('\t', '    ') + line.slice(indent.length);
}
