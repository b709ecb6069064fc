import { joinPieces, type Piece, plainPiece } from './pieces';
import type { SourceParagraph } from './sourceText';

/** A cell's paragraph with its number, cut up again at its marks; tabs inside it would look like other cells. */
export function cellPieces({ text, marks, number }: SourceParagraph): Piece[] {
  const bounds = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...bounds].sort((a, b) => a - b);
  const pieces = cuts.slice(1).map((end, i): Piece => {
    const start = cuts[i] ?? 0;
    const has = (kind: 'bold' | 'italic') =>
      marks.some((mark) => mark.kind === kind && mark.start <= start && mark.end >= end);
    return { text: text.slice(start, end).replaceAll('\t', ' '), bold: has('bold'), italic: has('italic') };
  });
  return number === null ? pieces : [plainPiece(`${number} `), ...pieces];
}

/** Empty cells at both ends tell which column a text stands in, so they are not trimmed. */
export function joinCells(pieces: readonly Piece[]): Pick<SourceParagraph, 'text' | 'marks'> {
  const guarded = joinPieces([plainPiece('|'), ...pieces, plainPiece('|')]);
  return {
    text: guarded.text.slice(1, -1),
    marks: guarded.marks.map((mark) => ({ ...mark, start: mark.start - 1, end: mark.end - 1 })),
  };
}
