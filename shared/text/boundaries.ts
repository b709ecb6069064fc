import type { Block, TextPoint, TextRange } from '#shared/model/text';

/** UTF-16 offsets within one text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Unit = 'word' | 'sentence' | 'paragraph';

// Building a segmenter costs milliseconds; they hold no state.
const words = new Intl.Segmenter('de', { granularity: 'word' });
const sentences = new Intl.Segmenter('de', { granularity: 'sentence' });
const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** Abbreviations that hardly ever end a sentence, without their full stop. */
const ABBREVIATIONS = new Set(
  (
    'abs allg art aufl bd bsp bspw bzgl bzw ca dipl dr ebd einschl etc evtl exkl ff fr gem ggf ggfs hr hrn hrsg ' +
    'inkl insb jh kap max min mind mio mrd nr o.ä ph prof resp rd sog st std str tel tsd ugs usw vgl vs zt ' +
    'mr mrs ms no vol fig approx'
  ).split(' '),
);

/** These can close a sentence as well; they only bind what goes on in lower case or with a digit. */
const OFTEN_FINAL = new Set(['usw', 'etc', 'ff']);

/** The word at an offset, or the nothing between two words as an empty span. */
export function wordRangeAt(text: string, offset: number): Span {
  const at = Math.min(offset, text.length);
  const here = words.segment(text).containing(at);
  if (here?.isWordLike) return spanOf(here);
  // A caret right behind a word means that word: this is where it stands after double-click or typing.
  const behind = at > 0 ? words.segment(text).containing(at - 1) : undefined;
  return behind?.isWordLike ? spanOf(behind) : { start: at, end: at };
}

/** The sentence at an offset, without the blanks around it. */
export function sentenceAt(text: string, offset: number): Span {
  const at = Math.min(offset, text.length);
  const spans = sentencesOf(text);
  return spans.find(({ end }) => at < end) ?? spans.at(-1) ?? { start: at, end: at };
}

/**
 * All sentences of one block, without the blanks between them. Unicode sentence breaks, mended where a
 * full stop belongs to an abbreviation ("z. B."), an ordinal ("am 3. Mai") or a single small letter.
 */
export function sentencesOf(text: string): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let open = false;
  for (const { index, segment } of sentences.segment(text)) {
    const last = spans.at(-1);
    if (open && last) last.end = index + segment.length;
    else spans.push({ start: index, end: index + segment.length });
    open = endsInside(
      text.slice(spans.at(-1)?.start ?? 0, index + segment.length),
      text.slice(index + segment.length),
    );
  }
  return spans.map((span) => trimmed(text, span)).filter(({ start, end }) => end > start);
}

/** The offset one user-perceived character, or one word, away; the text's ends are the limit. */
export function stepFrom(text: string, offset: number, by: 'character' | 'word', back: boolean): number {
  if (by === 'character') {
    const at = back ? offset - 1 : offset;
    const cluster = at < 0 ? undefined : graphemes.segment(text).containing(at);
    if (!cluster) return offset;
    return back ? cluster.index : cluster.index + cluster.segment.length;
  }
  const stops = [...words.segment(text)].filter(({ segment }) => segment.trim() !== '');
  if (back) return stops.findLast(({ index }) => index < offset)?.index ?? 0;
  const next = stops.find(({ index, segment }) => index + segment.length > offset);
  return next ? next.index + next.segment.length : text.length;
}

/** The word, sentence or whole paragraph around a point. */
export function unitAround(block: Block, point: TextPoint, unit: Unit): TextRange {
  const { start, end } = spanAround(block.text, point.offset, unit);
  return { start: { block: block.id, offset: start }, end: { block: block.id, offset: end } };
}

function spanAround(text: string, offset: number, unit: Unit): Span {
  if (unit === 'word') return wordRangeAt(text, offset);
  return unit === 'sentence' ? sentenceAt(text, offset) : { start: 0, end: text.length };
}

/** Whether a text that ends with a full stop is still inside its sentence. */
function endsInside(text: string, rest: string): boolean {
  const word = /(?:^|[\s("'„“‚‘–-])([^\s("'„“‚‘–-]+)\.\s*$/u.exec(text)?.[1];
  if (word === undefined || rest === '') return false;
  const plain = word.toLowerCase();
  if (OFTEN_FINAL.has(plain)) return /^[\p{Ll}\p{N}]/u.test(rest);
  if (ABBREVIATIONS.has(plain)) return true;
  // One or two digits: an ordinal or a date. Longer numbers are years and amounts and may end a sentence.
  if (/^\d{1,2}$/.test(word)) return true;
  if (/^\p{Ll}(\.\p{L})*$/u.test(word)) return true;
  // The capital of "z. B." or "i. A.": single letters bind to a small one before them.
  return /^\p{Lu}$/u.test(word) && /(?:^|[\s(])\p{Ll}\.\s*\p{Lu}\.\s*$/u.test(text);
}

function spanOf({ index, segment }: Intl.SegmentData): Span {
  return { start: index, end: index + segment.length };
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const lead = part.length - part.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, part.trimEnd().length) };
}
