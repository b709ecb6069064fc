export interface ChangedPiece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
  /** Its number in the row of pieces. */
  readonly place: number;
}

/** Definitions are some sentences; a longer pair is shown whole, before and after. Words a side. */
const longest = 600;

/** What went and what came between two texts, word by word (longest common subsequence). */
export function wordChanges(before: string, after: string): readonly ChangedPiece[] {
  const a = before.match(/\s+|[^\s]+/g) ?? [];
  const b = after.match(/\s+|[^\s]+/g) ?? [];
  if (a.length > longest || b.length > longest) {
    return [
      { kind: 'gone', text: before, place: 0 },
      { kind: 'new', text: after, place: 1 },
    ];
  }
  const lengths = commonLengths(a, b);
  const pieces: { kind: ChangedPiece['kind']; text: string; place: number }[] = [];
  const add = (kind: ChangedPiece['kind'], text: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text, place: pieces.length });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      add('same', left);
      i += 1;
      j += 1;
    } else if (
      left !== undefined &&
      (right === undefined || at(lengths, i + 1, j) >= at(lengths, i, j + 1))
    ) {
      add('gone', left);
      i += 1;
    } else if (right !== undefined) {
      add('new', right);
      j += 1;
    }
  }
  return pieces;
}

/** Length of the longest common part of what follows each pair of places. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = rows[i];
      if (row !== undefined) {
        row[j] =
          a[i] === b[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
      }
    }
  }
  return rows;
}

function at(rows: readonly (readonly number[])[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}
