import { sliceMarked } from '#shared/exchange/source/pieces';
import type { SourceMark, SourceParagraph, SourceStyle } from '#shared/exchange/source/sourceText';

/** A line of a source: a paragraph, a part of one that a line break ends, or a line of a table's cell. */
export interface SourceLineOf {
  /** Index of its paragraph in the source. */
  readonly paragraph: number;
  readonly text: string;
  readonly marks: readonly SourceMark[];
  readonly style: SourceStyle;
  readonly number: string | null;
  readonly page: number | null;
}

/** The lines of a paragraph; empty ones go. A row of a table is one line. */
export function linesOfParagraph(paragraph: SourceParagraph, index: number): SourceLineOf[] {
  return paragraph.style.kind === 'row'
    ? [{ ...paragraph, paragraph: index }]
    : parts(paragraph, index, /\n/g);
}

/** The lines of a row's cells, cell by cell. */
export function linesOfRow(row: SourceParagraph, index: number): SourceLineOf[] {
  return parts(row, index, /[\t\n]/g).map((line) => ({ ...line, style: { kind: 'body' } }));
}

function parts(paragraph: SourceParagraph, index: number, seam: RegExp): SourceLineOf[] {
  const lines: SourceLineOf[] = [];
  const add = (from: number, to: number) => {
    const text = paragraph.text.slice(from, to);
    const start = from + text.length - text.trimStart().length;
    const end = from + text.trimEnd().length;
    const number = lines.length === 0 ? paragraph.number : null;
    if (start >= end && number === null) return;
    const cut = sliceMarked(paragraph, start, Math.max(start, end));
    lines.push({ ...cut, paragraph: index, style: paragraph.style, number, page: paragraph.page });
  };
  let at = 0;
  for (const match of paragraph.text.matchAll(seam)) {
    add(at, match.index);
    at = match.index + 1;
  }
  add(at, paragraph.text.length);
  return lines;
}
