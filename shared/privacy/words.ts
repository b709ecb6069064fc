import { foldName, WORD } from './fold';

/** "Kunden- und Betriebsakquise": here the hyphen stands for a word, not for a line end. */
const AFTER_HYPHEN = new Set('und oder bzw sowie als wie noch statt aber bis u and or'.split(' '));

/** A word of a block with what the rules ask about it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly folded: string;
  readonly capital: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** Here a German word is written with a capital whatever it is. */
  readonly opens: boolean;
}

/** The words of one block's text, in order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const gap = text.slice(end, match.index);
    const cut = words.at(-1);
    if (cut !== undefined && /^[-‐‑]\s$/.test(gap) && /^\p{Ll}/u.test(word) && !AFTER_HYPHEN.has(word)) {
      // Cut by the end of a printed line: one word again.
      words[words.length - 1] = joined(cut, word, match.index + word.length);
      end = match.index + word.length;
      continue;
    }
    words.push({
      start: match.index,
      end: match.index + word.length,
      text: word,
      lower: word.toLowerCase(),
      folded: foldName(word),
      capital: /^[\p{Lu}\p{Lt}]/u.test(word),
      gap,
      opens: opensSentence(gap, words.at(-1)),
    });
    end = match.index + word.length;
  }
  return words;
}

/**
 * Whether the next word goes on with the same name: only blanks between them, or a hyphen, or the full stop
 * of an initial ("Karl-Heinz", "J. Meier"). A line break within a block is a blank here.
 */
export function goesOn(before: Word, next: Word): boolean {
  if (/^[\s\u00A0]{1,2}$/.test(next.gap) || /^[-‐‑]$/.test(next.gap)) return true;
  return before.text.length === 1 && /^\.[\s\u00A0]?$/.test(next.gap);
}

/** A word whose hyphen of a line end was left in ("Kre-feld"), put together again. */
export function joinedWord(word: Word, next: Word | undefined): Word | null {
  if (next === undefined || next.capital || !/^[-‐‑]$/.test(next.gap)) return null;
  return joined(word, next.text, next.end);
}

function joined(word: Word, rest: string, end: number): Word {
  const text = word.text + rest;
  return { ...word, end, text, lower: text.toLowerCase(), folded: foldName(text) };
}

/** After a full stop, a colon, an opening quotation mark or a bullet; not after an abbreviation or initial. */
function opensSentence(gap: string, before: Word | undefined): boolean {
  if (before === undefined) return true;
  if (/[!?:;•„“"»«‚‘]|[–-]\s|^\s*[(]/.test(gap)) return true;
  if (!/\.(?:\s|$)/.test(gap)) return false;
  return !(before.text.length <= 2 || ABBREVIATED.has(before.lower));
}

const ABBREVIATED = new Set(
  'dr prof hr fr nr bzw ca ggf str tel abs dipl ing med geb evtl inkl usw etc'.split(' '),
);
