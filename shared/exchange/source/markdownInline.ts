import { type Piece, plainPiece } from './pieces';
import { count, type Tally } from './sourceText';

/** An escaped sign, an image, a link, bold, italic: what CommonMark prints without its signs. */
const INLINE =
  /\\([!-/:-@[-`{-~])|!\[([^\]]*)\]\([^()\s]*\)|\[([^\]]+)\]\(([^()\s]*)\)|(\*\*|__)(?=\S)(.+?)(?<=\S)\5|(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])(.+?)(?<=[^\s*_])\7(?![\p{L}\p{N}])/gu;

/** Quadratic search for closing signs ends here; longer paragraphs stay as they were typed. */
const MAX_LENGTH = 20_000;

/** The pieces of a paragraph in Markdown: bold and italic as looks, links as text with their address behind. */
export function inlinePieces(text: string, tally: Tally, look = { bold: false, italic: false }): Piece[] {
  if (text.length > MAX_LENGTH) return [{ ...plainPiece(text), ...look }];
  const pieces: Piece[] = [];
  let at = 0;
  const add = (piece: string) => {
    if (piece !== '') pieces.push({ ...plainPiece(piece), ...look });
  };
  for (const match of text.matchAll(INLINE)) {
    add(text.slice(at, match.index));
    at = match.index + match[0].length;
    const [whole, escaped, image, link, address = '', , bold, , italic] = match;
    if (escaped !== undefined) add(escaped);
    else if (image !== undefined) {
      count(tally, 'images');
      // What it shows and where it lies are words of the file.
      add(whole.slice(1));
    } else if (link !== undefined) {
      count(tally, 'links');
      pieces.push(...inlinePieces(link, tally, look));
      // The address is text of the file; shown as text it leads nowhere.
      if (address !== '' && address !== link) add(` (${address})`);
    } else if (bold !== undefined) pieces.push(...inlinePieces(bold, tally, { ...look, bold: true }));
    else if (italic !== undefined) pieces.push(...inlinePieces(italic, tally, { ...look, italic: true }));
  }
  add(text.slice(at));
  return pieces;
}
