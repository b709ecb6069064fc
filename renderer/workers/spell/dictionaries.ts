import type { Language } from '#shared/model/language';

export interface Dictionary {
  readonly aff: string;
  readonly dic: string;
}

/**
 * The word lists, each in files of its own beside the program. The German one is igerman98 under GPL 2 or 3:
 * data that the program reads, exchangeable, no part of its code.
 */
export async function loadDictionary(language: Language): Promise<Dictionary> {
  const [aff, dic] =
    language === 'de'
      ? await Promise.all([import('dictionary-de/index.aff?raw'), import('dictionary-de/index.dic?raw')])
      : await Promise.all([import('dictionary-en/index.aff?raw'), import('dictionary-en/index.dic?raw')]);
  return { aff: aff.default, dic: dic.default };
}
