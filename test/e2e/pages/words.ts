import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Language = 'de' | 'en';

/**
 * Finds the words of the interface by their German ones, as the page models say them, in the language shown. They
 * are written as in the language files, with their placeholders; German words that mean several things in English
 * match each of them. What a button is about may follow behind a colon ("Open: this one"). Throws where no language file has the words: then they have changed.
 */
export function interfaceWords(language: Language): (german: string) => RegExp {
  const german = readTexts('de');
  const shown = readTexts(language);
  return (words) => {
    const keys = [...german].filter(([, text]) => text === words).map(([key]) => key);
    if (keys.length === 0) throw new Error(`No language file says "${words}" any more.`);
    const texts = keys.flatMap((key) => {
      const text = shown.get(key);
      return text === undefined ? [] : [pattern(text)];
    });
    return new RegExp(`^(?:${[...new Set(texts)].join('|')})(?:: .*)?$`);
  };
}

function pattern(text: string): string {
  // A placeholder may stand for anything; what is fixed must be there to the end.
  const fixed = text.split(/\{\{[^}]*\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return fixed.join('.*');
}

function readTexts(language: Language): ReadonlyMap<string, string> {
  const folder = new URL(`../../../shared/i18n/${language}/`, import.meta.url);
  const texts = new Map<string, string>();
  for (const name of readdirSync(fileURLToPath(folder))) {
    // `as`: the form of the language files is held by a test of their own.
    flatten(name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as TextTree, texts);
  }
  return texts;
}

interface TextTree {
  readonly [key: string]: string | TextTree;
}

function flatten(path: string, tree: TextTree, texts: Map<string, string>): void {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') texts.set(`${path}:${key}`, value);
    else flatten(`${path}:${key}`, value, texts);
  }
}
