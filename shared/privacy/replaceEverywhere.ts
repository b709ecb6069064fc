import type { Block, Quote } from '#shared/model/text';
import type { TextEdit } from '#shared/text/edit';
import { type ListedHit, listedHits } from './listedNames';
import { compileNames, type ListedThing } from './projectNames';
import { type Word, wordsOf } from './words';

/** Words that go when a replacement names the person by role: "Frau Meier" -> "Teamleiterin A". */
const TITLES = new Set('frau herr herrn dr prof'.split(' '));

/**
 * Every place of a thing replaced by one of its degrees, in whatever form it stands there, as one change
 * that carries the codings along (`replace` edits, back to front). Running it again changes nothing, unless
 * the replacement itself holds the name.
 */
export function replaceEverywhere(
  blocks: readonly Pick<Block, 'id' | 'text'>[],
  thing: ListedThing,
  replacement: string,
): readonly TextEdit[] {
  const names = compileNames({ things: [thing], ignored: [] });
  return blocks.flatMap((block) => {
    const words = wordsOf(block.text);
    const hits = [
      ...listedHits(words, names).filter(({ similar }) => !similar),
      ...literalHits(block.text, thing),
    ];
    return disjoint(hits.map((hit) => spanOf(hit, words, replacement)))
      .toReversed()
      .map(({ start, end, insert }) => ({
        kind: 'replace',
        block: block.id,
        at: start,
        remove: end - start,
        insert,
      }));
  });
}

/** The same for a text without blocks: a memo, a title, a sentence of a report. */
export function replaceInText(text: string, thing: ListedThing, replacement: string): string {
  const names = compileNames({ things: [thing], ignored: [] });
  const words = wordsOf(text);
  const hits = [...listedHits(words, names).filter(({ similar }) => !similar), ...literalHits(text, thing)];
  return disjoint(hits.map((hit) => spanOf(hit, words, replacement))).reduceRight(
    (changed, { start, end, insert }) => changed.slice(0, start) + insert + changed.slice(end),
    text,
  );
}

/**
 * An anchor in review keeps the words it stood on; they name people as the text did. Its context is cut in
 * the middle of words, so a piece of the name at a cut edge goes as well.
 */
export function replaceInQuote(quote: Quote, thing: ListedThing, replacement: string): Quote {
  const exact = replaceInText(quote.exact, thing, replacement);
  const prefix = replaceInText(withoutPiece(quote.prefix, thing, 'start'), thing, replacement);
  const suffix = replaceInText(withoutPiece(quote.suffix, thing, 'end'), thing, replacement);
  return exact === quote.exact && prefix === quote.prefix && suffix === quote.suffix
    ? quote
    : { exact, prefix, suffix };
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

function spanOf(hit: ListedHit | Span, words: readonly Word[], replacement: string): Span {
  if ('insert' in hit) return { ...hit, insert: replacement };
  const insert = replacement + hit.tail;
  // "[Person 1]" reads well behind "Frau"; "Teamleiterin A" takes the place of title and role.
  let start = hit.start;
  if (!replacement.startsWith('[')) {
    const role = replacement.split(' ')[0]?.toLowerCase();
    let before = words.findLastIndex((word) => word.end <= start);
    while (before >= 0) {
      const word = words[before];
      const next = words[before + 1];
      if (word === undefined || next === undefined || !/^\.?[\s\u00A0]$/.test(next.gap)) break;
      if (!TITLES.has(word.lower) && word.lower !== role) break;
      start = word.start;
      before--;
    }
  }
  return { start, end: hit.end, insert };
}

/** Numbers, addresses and the like are no words; they are found as they are written, blanks aside. */
function literalHits(text: string, thing: ListedThing): readonly Span[] {
  return thing.originals
    .filter((original) => /[\d@]/.test(original))
    .flatMap((original) => {
      const signs = [...original.replace(/\s/g, '')].map((sign) =>
        sign.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'),
      );
      const pattern = new RegExp(
        `(?<![\\p{L}\\p{N}])${signs.join('[\\s\\u00A0]?')}(?![\\p{L}\\p{N}])`,
        'giu',
      );
      return Array.from(text.matchAll(pattern), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        insert: '',
      }));
    });
}

function disjoint(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((span, at) => !sorted.slice(0, at).some((other) => other.end > span.start));
}

/** Without the cut word at the edge, when it could be a piece of one of the thing's names. */
function withoutPiece(context: string, thing: ListedThing, edge: 'start' | 'end'): string {
  const piece = (edge === 'start' ? /^[\p{L}\p{M}]+/u : /[\p{L}\p{M}]+$/u).exec(context)?.[0];
  if (piece === undefined) return context;
  const lower = piece.toLowerCase();
  const parts = thing.originals.flatMap((original) => original.toLowerCase().split(/[\s-]+/));
  const cut = parts.some(
    (part) =>
      part !== lower &&
      (edge === 'start' ? part.endsWith(lower) || `${part}s`.endsWith(lower) : part.startsWith(lower)),
  );
  if (!cut) return context;
  return edge === 'start' ? context.slice(piece.length) : context.slice(0, -piece.length);
}
