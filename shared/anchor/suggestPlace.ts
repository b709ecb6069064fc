import type { Anchor, Block, TextRange } from '#shared/model/text';
import { blockOrder } from '#shared/text/range';

/** Where the words of an anchor in review may stand now. `same`: letter by letter; else this share of its words. */
export interface Suggestion {
  readonly range: TextRange;
  readonly share: number;
}

/** Below this share of words in common, two passages are about something else (as in the comparison of texts). */
const LEAST_SHARE = 0.6;
/** A passage stretched wider than this holds too much that was never coded. */
const WIDEST = 1.8;
/** Words this short stand everywhere and say nothing about a place alone. */
const TELLING = 4;

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Looks for the words that an anchor stood on: first as they were, nearest to where it waits, then changed ones.
 * Only a proposal for a person to accept. Null when nothing in the text is like them.
 */
export function suggestPlace(blocks: readonly Block[], anchor: Anchor): Suggestion | null {
  const exact = anchor.quote?.exact.trim() ?? '';
  if (exact === '') return null;
  const home = blockOrder(blocks).get(anchor.start.block) ?? 0;
  const near = blocks
    .map((block, index) => ({ block, index, away: Math.abs(index - home) }))
    .toSorted((a, b) => a.away - b.away || a.index - b.index);
  for (const { block } of near) {
    const at = block.text.indexOf(exact);
    if (at >= 0) return { range: within(block, at, at + exact.length), share: 1 };
  }
  return similar(
    near.map(({ block }) => block),
    wordsOf(exact),
  );
}

function similar(blocks: readonly Block[], wanted: readonly Word[]): Suggestion | null {
  if (!wanted.some(({ text }) => text.length >= TELLING)) return null;
  let best: Suggestion | null = null;
  for (const block of blocks) {
    const found = bestWindow(wordsOf(block.text), wanted);
    if (found !== null && (best === null || found.share > best.share)) {
      best = { range: within(block, found.from, found.to), share: found.share };
    }
  }
  return best;
}

/** The stretch of words with the longest common run of words in order, not much wider than what is looked for. */
function bestWindow(
  words: readonly Word[],
  wanted: readonly Word[],
): { readonly from: number; readonly to: number; readonly share: number } | null {
  const wantedSet = new Set(wanted.map(({ text }) => text));
  const starts = words.flatMap(({ text }, i) => (wantedSet.has(text) ? [i] : []));
  const width = Math.ceil(wanted.length * WIDEST);
  let best: { from: number; to: number; share: number } | null = null;
  for (const start of starts) {
    const run = commonRun(words.slice(start, start + width), wanted);
    const share = run.count / wanted.length;
    const first = words[start];
    const last = words[start + run.last];
    if (share < LEAST_SHARE || first === undefined || last === undefined) continue;
    if (best === null || share > best.share) best = { from: first.from, to: last.to, share };
  }
  return best;
}

/** Length of the longest common subsequence of words, and the first place in `words` where it is complete. */
function commonRun(
  words: readonly Word[],
  wanted: readonly Word[],
): { readonly count: number; readonly last: number } {
  let row = new Array<number>(wanted.length + 1).fill(0);
  let count = 0;
  let last = 0;
  words.forEach(({ text }, i) => {
    const next = [0];
    wanted.forEach((word, j) => {
      next.push(word.text === text ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    });
    row = next;
    const reached = row[wanted.length] ?? 0;
    if (reached > count) {
      count = reached;
      last = i;
    }
  });
  return { count, last };
}

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
    text: match[0].toLocaleLowerCase('de'),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function within({ id }: Block, from: number, to: number): TextRange {
  return { start: { block: id, offset: from }, end: { block: id, offset: to } };
}
