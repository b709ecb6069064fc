import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import de from '#shared/i18n/de/shell.json';
import en from '#shared/i18n/en/shell.json';

// Undo, redo and the history say what a step was: every command needs its name.

const folder = fileURLToPath(new URL('../../../shared/commands/', import.meta.url));
const named = z.object({ type: z.string().regex(/^\w+\.\w+$/), run: z.function() });

async function commandTypes(): Promise<readonly string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const types = new Set<string>();
  for (const file of files) {
    const module: object = await import(pathToFileURL(`${folder}${file}`).href);
    for (const exported of Object.values(module)) {
      const command = named.safeParse(exported);
      if (command.success) types.add(command.data.type);
    }
  }
  return [...types].sort();
}

function nameOf(texts: object, type: string): unknown {
  return type.split('.').reduce<unknown>((found, part) => Object(found)[part], texts);
}

describe('names of commands', async () => {
  const types = await commandTypes();

  test('there are as many as people can do', () => {
    expect(types.length).toBeGreaterThan(100);
  });

  test.each([
    ['de', de.commands],
    ['en', en.commands],
  ])('every one has words in %s', (_, texts) => {
    expect(types.filter((type) => typeof nameOf(texts, type) !== 'string')).toEqual([]);
  });
});
