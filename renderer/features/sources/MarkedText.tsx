import type { Block } from '#shared/model/text';

/** A block's text with its stress, as plain elements. */
export function MarkedText({ block: { text, marks } }: { readonly block: Block }) {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const piece = text.slice(start, end);
    const stressed = marks.some((mark) => mark.kind === 'emphasis' && mark.start <= start && mark.end >= end);
    return stressed ? <strong key={start}>{piece}</strong> : piece;
  });
}
