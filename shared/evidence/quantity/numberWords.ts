import type { Language } from '#shared/model/language';

const germanUnits = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];
const germanTens = [
  '',
  '',
  'zwanzig',
  'dreißig',
  'vierzig',
  'fünfzig',
  'sechzig',
  'siebzig',
  'achtzig',
  'neunzig',
];
const englishUnits = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const englishTens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/**
 * Numbers up to 99 as words, longest first. "ein" is left to its own forms: the article is no count, only
 * "in einem Jobcenter" is, and that is asked where a counted noun follows.
 */
const words: { readonly [L in Language]: ReadonlyMap<string, number> } = {
  de: spelled(
    (n) => {
      if (n < 20) return germanUnits[n] ?? '';
      const unit = n % 10;
      const ten = germanTens[Math.floor(n / 10)] ?? '';
      return unit === 0 ? ten : `${germanUnits[unit]}und${ten}`;
    },
    ['einem', 'einer', 'einen', 'eines', 'eine'],
  ),
  en: spelled((n) => {
    if (n < 20) return englishUnits[n] ?? '';
    const unit = n % 10;
    const ten = englishTens[Math.floor(n / 10)] ?? '';
    return unit === 0 ? ten : `${ten}-${englishUnits[unit]}`;
  }, []),
};

function spelled(word: (n: number) => string, ones: readonly string[]): ReadonlyMap<string, number> {
  const all = Array.from({ length: 100 }, (_, n) => [word(n), n] as const);
  return new Map([...ones.map((one) => [one, 1] as const), ...all].sort(([a], [b]) => b.length - a.length));
}

/** A pattern for a number in digits or words, for use inside a larger one. */
export function numberPattern(language: Language): string {
  return `\\d{1,4}|${[...words[language].keys()].join('|')}`;
}

/** The number a piece found by `numberPattern` stands for. */
export function readNumber(piece: string, language: Language): number {
  const word = piece.toLowerCase();
  return words[language].get(word) ?? Number.parseInt(word, 10);
}
