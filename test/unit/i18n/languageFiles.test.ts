import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(process.cwd(), 'shared', 'i18n');
const namespaces = readdirSync(join(folder, 'de')).map((file) => file.replace('.json', ''));

/** `a.b.c` of every sentence; the plural ending is part of the key. */
function sentences(language: string, namespace: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') found.set(path, value);
    else
      for (const [key, inner] of Object.entries(value as object))
        walk(inner, path === '' ? key : `${path}.${key}`);
  };
  walk(JSON.parse(readFileSync(join(folder, language, `${namespace}.json`), 'utf8')), '');
  return found;
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? '').sort();
}

const plural = /_(zero|one|other)$/;

const lastPart = /\.\w+$/;

/** The parts of an error are read together (renderer/ui/errors/errorText.ts). */
function isPartOfError(key: string, texts: ReadonlyMap<string, string>): boolean {
  if (!/\.(happened|why|safe|todo)$/.test(key)) return false;
  return (
    ['.happened', '.why'].some((one) => texts.has(key.replace(lastPart, one))) &&
    texts.has(key.replace(lastPart, '.todo'))
  );
}

/** All of the program's own source, to look keys up in. */
function source(): string {
  const files: string[] = [];
  for (const room of ['renderer', 'electron', 'shared', 'build']) {
    for (const entry of readdirSync(join(process.cwd(), room), { recursive: true, withFileTypes: true })) {
      if (entry.isFile() && /\.tsx?$/.test(entry.name))
        files.push(readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    }
  }
  return files.join('\n');
}

describe.each(namespaces)('the texts of "%s"', (namespace) => {
  const de = sentences('de', namespace);
  const en = sentences('en', namespace);

  test('stand in both languages, with the same placeholders', () => {
    expect([...en.keys()].sort()).toEqual([...de.keys()].sort());
    for (const [key, text] of de) {
      // A form for none or one may leave the number out.
      if (plural.test(key)) continue;
      expect(placeholders(en.get(key) ?? ''), key).toEqual(placeholders(text));
    }
  });

  test('are not empty and not left untranslated', () => {
    for (const [key, text] of [...de, ...en]) expect(text.trim(), key).not.toBe('');
    const same = [...de].filter(
      ([key, text]) => text === en.get(key) && /[a-zäöüß]{4,} [a-zäöüß]{3,}/i.test(text),
    );
    expect(same).toEqual([]);
  });

  test('are all used', () => {
    const code = source();
    const unused = [...de.keys()]
      .map((key) => key.replace(plural, ''))
      .map((key) => (isPartOfError(key, de) ? key.replace(lastPart, '') : key))
      .filter((key) => !isUsed(key, code));
    expect([...new Set(unused)]).toEqual([]);
  });
});

/** A key is used when it stands in the code, whole or as a template that ends in a value (`state.${state}`). */
function isUsed(key: string, code: string): boolean {
  if (code.includes(`'${key}'`) || code.includes(`:${key}'`) || code.includes(`\`${key}\``)) return true;
  // The desktop's menu reads its file as an object.
  if (code.includes(`text.${key}`)) return true;
  const parts = key.split('.');
  for (let n = parts.length - 1; n > 0; n--) {
    if (code.includes(`${parts.slice(0, n).join('.')}.\${`)) return true;
  }
  // `list.${purpose}.title`: a value in the middle.
  return parts.length === 3 && new RegExp(`${parts[0]}\\.\\$\\{[^}]+\\}\\.${parts[2]}\``).test(code);
}
