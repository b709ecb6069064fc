import type { Language } from '#shared/model/language';

/** The common beginning of a word's forms, for a folded word. Two words with the same stem are one to the search. */
export function stemWord(word: string, language: Language): string {
  return language === 'de' ? germanStem(word) : englishStem(word);
}

/**
 * The ending rules of CISTEM (Weißweiler and Fraser 2017, "Developing a stemmer for German based on a
 * comparative analysis of publicly available stemmers"), without its cutting of "ge-": "Gespräch" is no
 * form of "Spräch", and a light stemmer should rather find too little than unrelated words.
 */
function germanStem(word: string): string {
  let stem = word;
  while (stem.length > 3) {
    if (stem.length > 5 && /(?:e[mr]|nd)$/.test(stem)) stem = stem.slice(0, -2);
    else if (/[tesn]$/.test(stem)) stem = stem.slice(0, -1);
    else break;
  }
  return stem;
}

/** The three rules of the S-stemmer (Harman 1991, "How effective is suffixing?"): plurals only. */
function englishStem(word: string): string {
  if (/ies$/.test(word)) return /[ea]ies$/.test(word) ? word : `${word.slice(0, -3)}y`;
  if (/es$/.test(word)) return /[aeo]es$/.test(word) ? word : word.slice(0, -1);
  if (/s$/.test(word)) return /[us]s$/.test(word) || word.length < 4 ? word : word.slice(0, -1);
  return word;
}
