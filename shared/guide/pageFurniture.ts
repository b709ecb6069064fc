import type { SourceLine } from './sourceLines';

/** A running head comes back on every page; twice can be chance, three times is a habit. */
const REPEATS = 3;

/** A page holds some forty lines; where page edges do not show, copies stand at least half a page apart. */
const LINES_APART = 20;

/** Running heads are short; a longer line that repeats is text. */
const MAX_HEAD_LENGTH = 90;

const PAGE_NUMBER =
  /^(?:[-–]\s*)?(?:(?:Seite|Page|S\.|p\.)\s*)?\d{1,4}(?:\s*(?:von|of|\/)\s*\d{1,4})?(?:\s*[-–])?$/i;

/**
 * Takes out what belongs to the page and not to the text: page numbers and running heads. They interrupt
 * sentences, so they must go before lines are joined; nothing is thrown away, the lines are returned.
 */
export function splitPageFurniture(lines: readonly SourceLine[]): {
  readonly text: SourceLine[];
  readonly furniture: SourceLine[];
} {
  const heads = repeatedHeads(lines);
  const text: SourceLine[] = [];
  const furniture: SourceLine[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const isNumber = PAGE_NUMBER.test(line.text) && atPageEdge(line, next, lines.length);
    (isNumber || heads.has(shapeOf(line.text)) ? furniture : text).push(line);
  }
  return { text, furniture };
}

/** A bare number is a page number only where a page ends or begins; inside a page it may be a table cell. */
function atPageEdge(line: SourceLine, next: SourceLine | undefined, count: number): boolean {
  return line.pageTop || next === undefined || next.pageTop || (count > 1 && next.afterRule);
}

/** The same head on page 3 and page 4 differs in its number only. */
function shapeOf(text: string): string {
  return text.replace(/\d+/g, '#');
}

function repeatedHeads(lines: readonly SourceLine[]): ReadonlySet<string> {
  const places = new Map<string, { number: number; atEdge: boolean }[]>();
  for (const [index, line] of lines.entries()) {
    if (!couldBeHead(line)) continue;
    const shape = shapeOf(line.text);
    const seen = places.get(shape) ?? [];
    places.set(shape, seen);
    seen.push({ number: line.number, atEdge: atPageEdge(line, lines[index + 1], lines.length) });
  }
  const heads = new Set<string>();
  for (const [shape, seen] of places) {
    const apart = seen.every(({ number, atEdge }, i) => {
      return atEdge || i === 0 || number - (seen[i - 1]?.number ?? 0) >= LINES_APART;
    });
    if (seen.length >= REPEATS && apart) heads.add(shape);
  }
  return heads;
}

/**
 * Continuation lines repeat too ("(GF/PL)", "beteiligten Ebenen?"), so a head must start like a title, end
 * without a mark, have several words and stand at the margin or on a page top.
 */
function couldBeHead(line: SourceLine): boolean {
  return (
    (line.indent === 0 || line.pageTop) &&
    line.text.length <= MAX_HEAD_LENGTH &&
    /^[\p{Lu}\d]/u.test(line.text) &&
    /[\p{L}\p{N})]$/u.test(line.text) &&
    /\S\s+\S/.test(line.text) &&
    !/^\d+[.)]\s/.test(line.text)
  );
}
