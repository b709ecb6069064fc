/** A run of words that both texts have, or only one of them. */
export interface WordPiece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * The words that went and came between two texts, by their longest common run of words (Wagner and Fischer 1974).
 * Blanks belong to the word after them: a sentence written behind another leaves that one's last word as it was, and
 * the pieces joined are exactly the two texts. Quadratic in the words of one paragraph, which are some hundred.
 */
export function wordDiff(before: string, after: string): readonly WordPiece[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const pieces: WordPiece[] = [];
  const add = (kind: WordPiece['kind'], words: readonly string[]) => {
    const last = pieces.at(-1);
    const text = words.join('');
    if (text === '') return;
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  add('same', a.slice(0, head));
  for (const [kind, word] of middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)))
    add(kind, [word]);
  add('same', a.slice(a.length - tail));
  return pieces;
}

/** Longer paragraphs than this are compared as a whole: the table would take seconds. Words. */
const longest = 4000;

function middle(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [WordPiece['kind'], string])[] {
  if (a.length > longest || b.length > longest) {
    return [...a.map((word) => ['removed', word] as const), ...b.map((word) => ['added', word] as const)];
  }
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const out: [WordPiece['kind'], string][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      out.push(['same', left]);
      i++;
      j++;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      out.push(['removed', left]);
      i++;
    } else if (right !== undefined) {
      out.push(['added', right]);
      j++;
    }
  }
  return out;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\s*\S+|\s+$/gu) ?? [];
}
