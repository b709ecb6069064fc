import type { QuoteMarks } from '#shared/model/evidenceQuote';
import type { Language } from '#shared/model/language';

export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}

/** Every way of quoting; German and English are what their languages use when nobody says otherwise. */
export const marksOf: { readonly [kind in QuoteMarks]: QuotationMarks } = {
  german: { open: '„', close: '“', innerOpen: '‚', innerClose: '‘' },
  english: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
  guillemetsIn: { open: '»', close: '«', innerOpen: '›', innerClose: '‹' },
  guillemetsOut: { open: '«', close: '»', innerOpen: '‹', innerClose: '›' },
};

export function quotationMarks(language: Language): QuotationMarks {
  return marksOf[language === 'de' ? 'german' : 'english'];
}

/** Every double mark found in German and English texts; which of them opens is told by their order. */
const doubleMark = /[„“”"«»]/g;

/**
 * Sets words in the language's quotation marks; quotations inside them take the single marks, as the rules
 * of both languages ask. Words that already stand in one pair of marks do not get a second pair.
 * An odd number of marks has no certain pairs: then the inner marks stay as they were typed.
 */
export function quotation(words: string, language: Language): string {
  return quotationIn(words, quotationMarks(language));
}

/** The same in marks that somebody chose. */
export function quotationIn(words: string, marks: QuotationMarks): string {
  const { open, close, innerOpen, innerClose } = marks;
  const text = withoutOwnMarks(words.trim());
  const count = text.match(doubleMark)?.length ?? 0;
  if (count % 2 === 1) {
    return open + text + close;
  }
  let opened = false;
  const inner = text.replace(doubleMark, () => {
    opened = !opened;
    return opened ? innerOpen : innerClose;
  });
  return open + inner + close;
}

/** Takes away one pair of marks around the whole text: „…“, but not „…“ und „…“. */
function withoutOwnMarks(text: string): string {
  const first = text.slice(0, 1);
  const last = text.slice(-1);
  const isOwnPair = text.length > 2 && isDoubleMark(first) && isDoubleMark(last) && countMarks(text) === 2;
  return isOwnPair ? text.slice(1, -1) : text;
}

export function isDoubleMark(character: string): boolean {
  return character.length === 1 && '„“”"«»'.includes(character);
}

function countMarks(text: string): number {
  return text.match(doubleMark)?.length ?? 0;
}
