/**
 * Whether two words are at most `limit` typing errors apart: letters missing, added, replaced, or two
 * neighbours exchanged (optimal string alignment, Boytsov 2011 section 2). Banded, and given up as soon as a row
 * has only larger values (Ukkonen 1985).
 */
export function withinTypos(a: string, b: string, limit: number): boolean {
  const n = a.length;
  const m = b.length;
  if (Math.abs(n - m) > limit) return false;
  if (m > longestWord) return a === b;
  let before = rows[0];
  let previous = rows[1];
  let current = rows[2];
  for (let j = 0; j <= m; j++) previous[j] = j;
  for (let i = 1; i <= n; i++) {
    const low = Math.max(1, i - limit);
    const high = Math.min(m, i + limit);
    const letterA = a.charCodeAt(i - 1);
    current[low - 1] = low === 1 ? i : limit + 1;
    let best = current[low - 1] ?? 0;
    for (let j = low; j <= high; j++) {
      const letterB = b.charCodeAt(j - 1);
      let value = (previous[j - 1] ?? 0) + (letterA === letterB ? 0 : 1);
      const missing = (j < i + limit ? (previous[j] ?? 0) : limit + 1) + 1;
      if (missing < value) value = missing;
      const added = (current[j - 1] ?? 0) + 1;
      if (added < value) value = added;
      if (i > 1 && j > 1 && letterA === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === letterB) {
        const exchanged = (before[j - 2] ?? 0) + 1;
        if (exchanged < value) value = exchanged;
      }
      current[j] = value;
      if (value < best) best = value;
    }
    if (high < m) current[high + 1] = limit + 1;
    if (best > limit) return false;
    const free = before;
    before = previous;
    previous = current;
    current = free;
  }
  return (previous[m] ?? limit + 1) <= limit;
}

/** Words longer than this are no words anybody mistypes; it also bounds the rows. */
const longestWord = 62;
const rows: [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(64),
  new Uint8Array(64),
  new Uint8Array(64),
];

/** Which letters a word has, as 32 bits: a to z one each, everything else shares six. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    mask |= 1 << (unit >= 97 && unit <= 122 ? unit - 97 : 26 + (unit % 6));
  }
  return mask;
}

/**
 * False when two words cannot be within `limit` typos: one error takes away at most one letter of a word and
 * brings in at most one. Cheap, and rejects nineteen of twenty words before the distance is counted.
 */
export function mayBeWithin(maskA: number, maskB: number, limit: number): boolean {
  return bitCount(maskA & ~maskB) <= limit && bitCount(maskB & ~maskA) <= limit;
}

/** Number of ones in 32 bits (Warren, Hacker's Delight, figure 5-2). */
export function bitCount(bits: number): number {
  let x = bits - ((bits >>> 1) & 0x5555_5555);
  x = (x & 0x3333_3333) + ((x >>> 2) & 0x3333_3333);
  x = (x + (x >>> 4)) & 0x0f0f_0f0f;
  return Math.imul(x, 0x0101_0101) >>> 24;
}

/** Typing errors forgiven in a word of this length: none in short ones, where every word is a neighbour. */
export function typosFor(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}
