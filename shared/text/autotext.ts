import type { Block } from '#shared/model/text';

/** What is typed, and what is written instead. */
export interface ShortForm {
  readonly short: string;
  readonly long: string;
}

/** A short form that was just typed, and what stands for it. Offsets in UTF-16 units of the block's text. */
export interface Expansion {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** What ends a word while typing; a hyphen does not ("EGV-Gespräch"), a full stop does. */
const endsWord = /^[\s.,;:!?)\]"“”»«/]$/u;
const wordBefore = /[\p{L}\p{N}][\p{L}\p{N}.\-/]*$/u;

/**
 * The expansion of the short form that ends right before `caret - 1`, where a character was just typed that
 * ends a word. Null when there is none, or when its letters are somebody's own words (verbatim mark).
 *
 * Letters: a short form as it stands in the list is always meant; all small letters mean it, too ("egv" for
 * "EGV"). With a capital in front the long form gets one. Capitals that the list does not have are left alone:
 * who writes "BG" where the list says "bg" wants the letters.
 */
export function expansionAt(block: Block, caret: number, forms: readonly ShortForm[]): Expansion | null {
  const typed = block.text.slice(caret - 1, caret);
  if (!endsWord.test(typed)) return null;
  const word = wordBefore.exec(block.text.slice(0, caret - 1))?.[0] ?? '';
  if (word === '') return null;
  const at = caret - 1 - word.length;
  const quoted = block.marks.some(
    ({ kind, start, end }) => kind === 'verbatim' && start < caret - 1 && end > at,
  );
  const insert = quoted ? null : longForm(word, forms);
  return insert === null || insert === word ? null : { at, remove: word.length, insert };
}

function longForm(word: string, forms: readonly ShortForm[]): string | null {
  const exact = forms.find(({ short }) => short === word);
  if (exact) return exact.long;
  const lower = word.toLowerCase();
  const same = forms.find(({ short }) => short.toLowerCase() === lower);
  if (!same) return null;
  if (word === lower) return same.long;
  const capital = word === lower.charAt(0).toUpperCase() + lower.slice(1) && word.length > 1;
  return capital ? same.long.charAt(0).toUpperCase() + same.long.slice(1) : null;
}
