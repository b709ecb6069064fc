import type { CodeId } from '#shared/model/ids';
import type { CodedSegment } from './codedSegments';
import type { CrossTable } from './crossTable';

/**
 * When two codes occur together: their passages share characters; they touch the same answer; or at most this
 * many blocks lie between them.
 */
export type Together =
  | { readonly kind: 'overlap' }
  | { readonly kind: 'answer' }
  | { readonly kind: 'near'; readonly blocks: number };

/**
 * How often each two codes occur together, as pairs of passages; each pair once. The diagonal counts pairs of
 * passages with the same code. Symmetric.
 */
export function coOccurrence(
  codes: readonly CodeId[],
  segments: readonly CodedSegment[],
  together: Together,
): CrossTable {
  const place = new Map(codes.map((code, i) => [code, i]));
  const cells = codes.map(() => codes.map(() => 0));
  const byText = new Map<string, CodedSegment[]>();
  for (const segment of segments) {
    if (!place.has(segment.code)) continue;
    const list = byText.get(segment.text);
    if (list === undefined) byText.set(segment.text, [segment]);
    else list.push(segment);
  }
  for (const list of byText.values()) {
    list.sort((a, b) => a.start - b.start);
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) {
        const a = list[i];
        const b = list[j];
        if (a === undefined || b === undefined) continue;
        if (isBeyond(a, b, together)) break;
        if (!areTogether(a, b, together)) continue;
        const row = place.get(a.code) ?? 0;
        const column = place.get(b.code) ?? 0;
        bump(cells, row, column);
        if (row !== column) bump(cells, column, row);
      }
    }
  }
  return { rows: codes, columns: codes, cells };
}

/** Passages are sorted by their starts: from here on none can be together with `a`. */
function isBeyond(a: CodedSegment, b: CodedSegment, together: Together): boolean {
  if (together.kind === 'overlap') return b.start >= a.end;
  // An answer may be taken up again further down, so nothing is ever beyond it.
  return together.kind === 'near' && b.firstBlock - a.lastBlock > together.blocks;
}

function areTogether(a: CodedSegment, b: CodedSegment, together: Together): boolean {
  switch (together.kind) {
    case 'overlap':
      return a.start < b.end && b.start < a.end;
    case 'answer':
      return a.answers.some((answer) => b.answers.includes(answer));
    case 'near':
      return b.firstBlock - a.lastBlock <= together.blocks;
  }
}

function bump(cells: number[][], row: number, column: number): void {
  const line = cells[row];
  if (line !== undefined) line[column] = (line[column] ?? 0) + 1;
}
