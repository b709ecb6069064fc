/** What somebody fills into the plain form; words are parted by blanks. */
export interface PlainWords {
  readonly all: string;
  readonly phrase: string;
  readonly any: string;
  readonly none: string;
}

/** The same in the syntax of the search field. Nothing that is typed here is taken for an operator. */
export function composeQuery({ all, phrase, any, none }: PlainWords): string {
  const anyWords = wordsOf(any);
  const noneWords = wordsOf(none);
  const exact = phrase.replace(/["„“”«»]/g, ' ').trim();
  return [
    ...wordsOf(all),
    ...(exact === '' ? [] : [`"${exact}"`]),
    ...(anyWords.length > 1 ? [`(${anyWords.join(' OR ')})`] : anyWords),
    ...noneWords.map((word) => `NOT ${word}`),
  ].join(' ');
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[\s()"„“”«»]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) =>
      /^(?:AND|UND|OR|ODER|NOT|NICHT|NEAR|NAHE)(?:\/\d+)?$/.test(word) ? word.toLowerCase() : word,
    );
}
