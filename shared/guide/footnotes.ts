import { joinLines } from './joinLines';
import type { SourceLine } from './sourceLines';

export interface PrintedFootnote {
  readonly mark: string;
  readonly text: string;
  readonly line: number;
}

const NUMBERED = /^(\d{1,3})\s+(?=\S)/;
const MARKDOWN = /^\[\^([^\]]{1,12})\]:\s*/;

/**
 * Lifts footnotes out of the flow, so that a page's end does not break the sentence above it. They start after a
 * footnote rule and go on to the next page top; Markdown notes (`[^1]: ...`) stand anywhere.
 */
export function splitFootnotes(lines: readonly SourceLine[]): {
  readonly text: SourceLine[];
  readonly footnotes: PrintedFootnote[];
} {
  const text: SourceLine[] = [];
  const notes: { mark: string; line: number; parts: string[] }[] = [];
  let below = false;
  for (const line of lines) {
    const markdown = MARKDOWN.exec(line.text);
    if (markdown) {
      notes.push({
        mark: markdown[1] ?? '',
        line: line.number,
        parts: [line.text.slice(markdown[0].length)],
      });
      continue;
    }
    const numbered = NUMBERED.exec(line.text);
    if (line.afterRule) below = numbered !== null;
    else if (line.pageTop) below = false;
    if (!below) {
      text.push(line);
    } else if (numbered) {
      notes.push({
        mark: numbered[1] ?? '',
        line: line.number,
        parts: [line.text.slice(numbered[0].length)],
      });
    } else {
      notes.at(-1)?.parts.push(line.text);
    }
  }
  const footnotes = notes.map(({ mark, line, parts }) => ({ mark, line, text: joinLines(parts) }));
  return { text, footnotes };
}

/**
 * Finds the marks of known footnotes in a text ("...?)44", "entwickelt.42", "[^1]") and takes them out. A mark
 * sticks to a letter or a closing sign; a number after a blank is a number. A mark that is `placed` already stays
 * in the text: a footnote has one place, and a second mark must not vanish.
 */
export function takeFootnoteMarks(
  text: string,
  known: ReadonlySet<string>,
  placed: ReadonlyMap<string, unknown> = new Map(),
): { readonly text: string; readonly marks: readonly string[] } {
  const marks: string[] = [];
  if (known.size === 0) return { text, marks };
  const take = (whole: string, mark: string) => {
    if (!known.has(mark) || placed.has(mark) || marks.includes(mark)) return whole;
    marks.push(mark);
    return '';
  };
  const rest = text
    .replace(/\[\^([^\]]{1,12})\]/g, take)
    .replace(/(?<=[\p{L}.?!:;,)”“"»])(\d{1,3})(?=$|[\s.,;:!?)])/gu, take);
  return { text: rest.trim(), marks };
}
