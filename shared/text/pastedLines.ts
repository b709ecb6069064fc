/** UTF-16 units. More than anyone pastes on purpose (over a thousand pages), little enough to stay responsive. */
export const PASTE_LIMIT = 5 * 1024 * 1024;

export type PastedText =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'tooLarge'; readonly length: number };

/**
 * What a clipboard's plain text becomes: lines without control characters (tabs stay). Empty lines at the
 * end are dropped, as nearly every program adds one. Lone halves of surrogate pairs go too, because no file
 * could carry them.
 */
export function pastedLines(text: string): PastedText {
  if (text.length > PASTE_LIMIT) return { kind: 'tooLarge', length: text.length };
  const lines = text
    .split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/u)
    .map((line) => line.replace(/[\p{Cc}\p{Cs}\uFEFF]/gu, (sign) => (sign === '\t' ? '\t' : '')));
  while (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return { kind: 'lines', lines };
}
