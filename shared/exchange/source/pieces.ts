import type { SourceMark, SourceParagraph } from './sourceText';

/** A stretch of a paragraph with one look. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export function plainPiece(text: string): Piece {
  return { text, bold: false, italic: false };
}

/** Controls and lone halves of surrogate pairs, which no file could carry on; tabs and line ends stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
const UNREADABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\p{Cs}]/gu;

/** Joins pieces to a text with marks, without blanks at both ends. */
export function joinPieces(pieces: readonly Piece[]): Pick<SourceParagraph, 'text' | 'marks'> {
  let text = '';
  const marks: SourceMark[] = [];
  for (const piece of pieces) {
    const start = text.length;
    text += piece.text.replace(UNREADABLE, '');
    for (const kind of ['bold', 'italic'] as const) {
      if (piece[kind] && text.length > start) extend(marks, kind, start, text.length);
    }
  }
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  return sliceMarked({ text, marks: marks.sort((a, b) => a.start - b.start) }, from, Math.max(to, from));
}

/** Runs side by side with one look are one mark. */
function extend(marks: SourceMark[], kind: SourceMark['kind'], start: number, end: number): void {
  const at = marks.findLastIndex((mark) => mark.kind === kind);
  const before = marks[at];
  if (before && before.end === start) marks[at] = { kind, start: before.start, end };
  else marks.push({ kind, start, end });
}

/** The part of a text from `from` to `to` with its marks. */
export function sliceMarked<M extends { readonly start: number; readonly end: number }>(
  { text, marks }: { readonly text: string; readonly marks: readonly M[] },
  from: number,
  to: number,
): { readonly text: string; readonly marks: readonly M[] } {
  const inside = marks.flatMap((mark): M[] => {
    const start = Math.max(mark.start, from) - from;
    const end = Math.min(mark.end, to) - from;
    return end > start ? [{ ...mark, start, end }] : [];
  });
  return { text: text.slice(from, to), marks: inside };
}
