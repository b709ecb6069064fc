import type { SourceLine } from './sourceLines';

/** Glyphs that only ever are bullets; the private-use range is where Word's Symbol and Wingdings bullets land. */
const SURE_GLYPH = /^([•‣◦▪▫●○■□►➢➤✓∙⁃\uE000-\uF8FF])\s*(?=\S)/u;
/** Signs that are bullets only when several lines start with them. */
const POSSIBLE_GLYPH = /^([-–—*+·])\s+(?=\S)/u;
/** Word's second-level bullet, a letter o in another font. */
const LETTER_O = /^(o)\s{2,}(?=\S)/;
const LETTERED = /^(\(?[a-z]\))\s+(?=\S)/;

export interface PrintedBullet {
  readonly glyph: string;
  /** A letter that counts the items ("a)"), else `null`. */
  readonly number: string | null;
  readonly rest: string;
}

/** How a document shows bullets: with glyphs, or - when the extractor lost them - by one or two leading blanks. */
export interface BulletStyle {
  readonly glyphs: ReadonlySet<string>;
  readonly blanks: boolean;
}

export function bulletStyle(
  lines: readonly SourceLine[],
  isNumbered: (text: string) => boolean,
): BulletStyle {
  const possible = new Map<string, number>();
  const indented = new Set<string>();
  let glyphLines = 0;
  let blankLines = 0;
  for (const line of lines) {
    // A list's bullets are told by its hints and say nothing about signs that were typed.
    if (line.hint?.kind === 'item' || line.hint?.kind === 'row') continue;
    const sign = POSSIBLE_GLYPH.exec(line.text)?.[1];
    if (SURE_GLYPH.test(line.text)) glyphLines++;
    else if (sign) {
      possible.set(sign, (possible.get(sign) ?? 0) + 1);
      if (line.indent > 0) indented.add(sign);
    } else if (isBlankBullet(line) && !isNumbered(line.text)) blankLines++;
  }
  // A dash that opens one line may belong to the sentence; two or more, or one indented among bullets, open items.
  const opensItems = ([sign, count]: readonly [string, number]) =>
    count >= 2 || (glyphLines > 0 && indented.has(sign));
  const glyphs = new Set([...possible].filter(opensItems).map(([sign]) => sign));
  for (const sign of glyphs) glyphLines += possible.get(sign) ?? 0;
  return { glyphs, blanks: blankLines > glyphLines };
}

/** One blank is the lost glyph, a second one an extractor's slip; more is an indented paragraph. */
export function isBlankBullet(line: SourceLine): boolean {
  return line.indent === 1 || line.indent === 2;
}

export function readBullet(line: SourceLine, style: BulletStyle): PrintedBullet | null {
  const possible = POSSIBLE_GLYPH.exec(line.text);
  const match =
    SURE_GLYPH.exec(line.text) ??
    (possible && style.glyphs.has(possible[1] ?? '') ? possible : null) ??
    (style.blanks ? null : LETTER_O.exec(line.text));
  if (match) return { glyph: match[1] ?? '', number: null, rest: line.text.slice(match[0].length) };
  const lettered = LETTERED.exec(line.text);
  if (lettered) {
    const number = lettered[1] ?? null;
    return { glyph: 'a)', number, rest: line.text.slice(lettered[0].length) };
  }
  return style.blanks && isBlankBullet(line) ? { glyph: '', number: null, rest: line.text } : null;
}
