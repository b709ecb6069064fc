/** Every error says what happened, what is safe and what to do, in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(process.cwd(), 'shared', 'i18n');
const languages = ['de', 'en'] as const;

type Texts = { readonly [key: string]: string | Texts };

function textsOf(language: string, namespace: string): Texts {
  // The language files are objects of sentences; languageFiles.test.ts walks them as such.
  return JSON.parse(readFileSync(join(folder, language, `${namespace}.json`), 'utf8')) as Texts;
}

/** Every group of texts that says what happened or why; the types see to it that nothing else is shown as an error. */
function errorsIn(texts: Texts, path: string): readonly (readonly [string, Texts])[] {
  const here = 'happened' in texts || ('why' in texts && 'todo' in texts);
  const below = Object.entries(texts).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [] : errorsIn(inner, `${path}.${key}`),
  );
  return here ? [[path, texts], ...below] : below;
}

const namespaces = readdirSync(join(folder, 'de')).map((file) => file.replace('.json', ''));
const errors = languages.flatMap((language) =>
  namespaces.flatMap((namespace) => errorsIn(textsOf(language, namespace), `${language}:${namespace}`)),
);
/** Refused commands have changed nothing, all of them: one sentence says so (`errors:nothingChanged`). */
const refused = errors.filter(([path]) => path.includes(':errors.refused.'));
/** Files that were not read: the title names the file, and nothing was changed. */
const unread = errors.filter(([, parts]) => 'why' in parts);
const whole = errors.filter((one) => !refused.includes(one) && !unread.includes(one));

/** Whole sentences; a quotation or the place of a fault may end one. */
const sentence = /^[\p{Lu}„“{].*([.!?](“|”)?|[.!?] \{\{place\}\})$/u;

describe('an error text', () => {
  test.each(whole)('%s has its three parts', (_, parts) => {
    expect(Object.keys(parts).sort()).toEqual(['happened', 'safe', 'todo']);
  });

  test.each(refused)('%s says what happened and what to do', (_, parts) => {
    expect(Object.keys(parts).sort()).toEqual(['happened', 'todo']);
  });

  test.each(unread)('%s says why a file was not read and what to do', (_, parts) => {
    expect(Object.keys(parts).sort()).toEqual(['todo', 'why']);
  });

  test.each(errors)('%s speaks in sentences', (_, parts) => {
    for (const text of Object.values(parts)) expect(text).toMatch(sentence);
  });

  test.each(errors)('%s leaves the words of the program to the details', (_, parts) => {
    for (const text of Object.values(parts)) expect(text).not.toMatch(/\{\{\s*(detail|error|reason)/);
  });
});

/** Reasons that `pattern` names in a room's source. */
function reasonsIn(room: string, pattern: RegExp): readonly string[] {
  const entries = readdirSync(join(process.cwd(), room), { recursive: true, withFileTypes: true });
  const found = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .flatMap((entry) => [...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(pattern)])
    .map((match) => match[1] ?? '');
  return [...new Set(found)].sort();
}

test('every reason a command refuses for has its words', () => {
  const reasons = [
    ...reasonsIn('shared', /new CommandRefused\('(\w+)'/g),
    ...reasonsIn('renderer', /new CommandRefused\('(\w+)'/g),
  ];
  expect(reasons.length).toBeGreaterThan(10);
  const worded = Object.keys(textsOf('de', 'errors').refused ?? {});
  expect(worded).toEqual(expect.arrayContaining([...reasons]));
});
