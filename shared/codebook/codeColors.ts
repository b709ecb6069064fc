import { childrenByParent } from '#shared/coding/codeTree';
import type { Codebook } from '#shared/model/coding';
import type { CodeId } from '#shared/model/ids';

/**
 * Twelve hues that stay apart for most forms of colour blindness when used in this order (after Okabe and
 * Ito 2008, extended); colour is never the only sign of a code, its name stands beside it.
 */
export const codeColors = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#d55e00',
  '#56b4e9',
  '#8a6fd1',
  '#b5a400',
  '#7a5c3e',
  '#c0392b',
  '#2e8b57',
  '#5f6b7a',
] as const;

type Codes = Codebook['codes'];

/** A new code looks like the one above it; a new main code takes the first colour that no main code has. */
export function colorOfNew(codes: Codes, parent: CodeId | null): string {
  const above = parent === null ? undefined : codes[parent];
  if (above !== undefined) return above.color;
  const main = childrenByParent(codes).get(null) ?? [];
  const taken = new Set(main.map(({ color }) => color.toLowerCase()));
  return (
    codeColors.find((color) => !taken.has(color)) ??
    codeColors[main.length % codeColors.length] ??
    codeColors[0]
  );
}

/**
 * The subcodes that look like this code because nobody gave them a colour of their own: those below it in the same
 * colour, without a gap. They follow when its colour changes.
 */
export function followersOf(codes: Codes, id: CodeId): readonly CodeId[] {
  const own = codes[id]?.color;
  const byParent = childrenByParent(codes);
  const found: CodeId[] = [];
  const open = [id];
  const seen = new Set<CodeId>(open);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const child of byParent.get(next) ?? []) {
      if (child.color !== own || seen.has(child.id)) continue;
      seen.add(child.id);
      found.push(child.id);
      open.push(child.id);
    }
  }
  return found;
}
