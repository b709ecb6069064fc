import type { Language } from '#shared/model/language';
import type { Block, Mark } from '#shared/model/text';
import type { RangePiece } from '#shared/text/range';
import { isDoubleMark, quotationMarks } from './quotation';

/** Verbatim marks whose words the writer has not put into quotation marks already. */
export function unquotedVerbatim(block: Pick<Block, 'text' | 'marks'>): readonly Mark[] {
  return block.marks.filter(
    (mark) => mark.kind === 'verbatim' && mark.start < mark.end && !isTypedQuotation(block.text, mark),
  );
}

/**
 * The words of a passage, with quotation marks around what its protocol marks as verbatim: a protocol is a
 * paraphrase, and quoting it must not make the paraphrase look like the interviewee's own words.
 * Where the passage cuts a verbatim range, the marks stand at the cut.
 */
export function passageWords(pieces: readonly RangePiece[], language: Language): string {
  return pieces.map((piece) => pieceWords(piece, language)).join('\n');
}

function pieceWords({ block, from, to }: RangePiece, language: Language): string {
  const { open, close } = quotationMarks(language);
  let words = '';
  let at = from;
  for (const mark of unquotedVerbatim(block)) {
    const start = Math.max(mark.start, from);
    const end = Math.min(mark.end, to);
    if (start < end) {
      words += block.text.slice(at, start) + open + block.text.slice(start, end) + close;
      at = end;
    }
  }
  return words + block.text.slice(at, Math.max(at, to));
}

function isTypedQuotation(text: string, mark: Mark): boolean {
  const outside = isDoubleMark(text.charAt(mark.start - 1)) && isDoubleMark(text.charAt(mark.end));
  const inside = isDoubleMark(text.charAt(mark.start)) && isDoubleMark(text.charAt(mark.end - 1));
  return outside || inside;
}
