import type { Ellipsis } from '#shared/model/evidenceQuote';
import type { Block } from '#shared/model/text';
import { type QuotationMarks, quotationIn } from '#shared/report/quotation';
import { unquotedVerbatim } from '#shared/report/verbatim';
import { type BlockOrder, blockOrder, type RangePiece } from '#shared/text/range';
import type { CutPlace } from './cutsOfQuote';

/** A quotation piece by piece: words of the source, what stands for words left out, words put in. */
export interface QuotePart {
  readonly kind: 'words' | 'left' | 'put';
  readonly text: string;
}

const ellipses: { readonly [kind in Ellipsis]: string } = { round: '(…)', square: '[…]' };

/**
 * Sets a passage with its cuts, without the marks around the whole. Nothing of the source is in it but what lies in
 * the passage and outside every cut, in its order; blanks are put where a cut took them.
 *
 * @param blocks the whole source
 * @param pieces the passage, block by block
 * @param cuts in order and not overlapping; what of them lies outside the passage does not count
 */
export function quoteParts(
  blocks: readonly Block[],
  pieces: readonly RangePiece[],
  cuts: readonly CutPlace[],
  style: { readonly marks: QuotationMarks; readonly ellipsis: Ellipsis },
): readonly QuotePart[] {
  const order = blockOrder(blocks);
  const parts: QuotePart[] = [];
  pieces.forEach((piece, index) => {
    const spans = cuts.flatMap((cut) => spanIn(piece, cut, order, index === 0));
    if (index > 0 && !spans.some(({ begins }) => !begins)) parts.push({ kind: 'words', text: '\n' });
    let at = piece.from;
    for (const span of spans) {
      parts.push(...words(piece.block, at, span.from, style.marks));
      if (span.begins) {
        const before = piece.block.text.slice(at, span.from).slice(-1);
        const until = pieces.find(({ block }) => block.id === span.cut.end.block) ?? piece;
        const to = until === piece ? span.to : span.cut.end.offset;
        const after = until.block.text.slice(to, until.to).slice(0, 1);
        parts.push(standIn(span.cut, ellipses[style.ellipsis], { before, after }));
      }
      at = Math.max(at, span.to);
    }
    parts.push(...words(piece.block, at, piece.to, style.marks));
  });
  return parts.filter(({ text }) => text !== '');
}

/** The parts as they are printed, in quotation marks; double marks inside become single ones. */
export function printQuote(parts: readonly QuotePart[], marks: QuotationMarks): string {
  return quotationIn(parts.map(({ text }) => text).join(''), marks);
}

interface CutSpan {
  readonly cut: CutPlace;
  readonly from: number;
  readonly to: number;
  /** False where it only goes on from the piece before. */
  readonly begins: boolean;
}

/** What a cut takes of a piece of the passage. */
function spanIn(piece: RangePiece, cut: CutPlace, order: BlockOrder, isFirst: boolean): readonly CutSpan[] {
  const first = order.get(cut.start.block) ?? -1;
  const last = order.get(cut.end.block) ?? -1;
  if (first > piece.index || last < piece.index) return [];
  const from = first === piece.index ? cut.start.offset : piece.from;
  const to = last === piece.index ? cut.end.offset : piece.to;
  if (to < piece.from || from > piece.to) return [];
  const begins = first === piece.index || isFirst;
  return [{ cut, from: Math.max(from, piece.from), to: Math.min(to, piece.to), begins }];
}

/** Words left out take a blank on both sides, words put in between two words on the side that has none. */
function standIn(
  cut: CutPlace,
  ellipsis: string,
  { before, after }: { readonly before: string; readonly after: string },
): QuotePart {
  const isPoint = cut.start.block === cut.end.block && cut.start.offset === cut.end.offset;
  const needsBefore = before !== '' && !/[\s([„“"«»]/u.test(before);
  const needsAfter = after !== '' && !/[\s.,;:!?)\]”"«»]/u.test(after);
  if (cut.insert === '')
    return { kind: 'left', text: `${needsBefore ? ' ' : ''}${ellipsis}${needsAfter ? ' ' : ''}` };
  const inserted = `[${cut.insert}]`;
  // A letter or word replaced stands exactly where it stood: "[w]urden". Within a word nothing is spaced.
  if (!isPoint || (needsBefore && needsAfter)) return { kind: 'put', text: inserted };
  return { kind: 'put', text: `${needsBefore ? ' ' : ''}${inserted}${needsAfter ? ' ' : ''}` };
}

/** Words with marks around what the protocol holds verbatim; where a cut divides it, the marks stand at the cut. */
function words(
  block: Block,
  from: number,
  to: number,
  { open, close }: QuotationMarks,
): readonly QuotePart[] {
  let text = '';
  let at = from;
  for (const mark of unquotedVerbatim(block)) {
    const start = Math.max(mark.start, from);
    const end = Math.min(mark.end, to);
    if (start >= end) continue;
    text += block.text.slice(at, start) + open + block.text.slice(start, end) + close;
    at = end;
  }
  return [{ kind: 'words', text: text + block.text.slice(at, Math.max(at, to)) }];
}
