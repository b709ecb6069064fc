import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { handbookPages, pageOfLink } from '../../../renderer/features/handbook/pages';
import { keysPage, methodsPage } from '../../support/handbookTables';

const folder = join(process.cwd(), 'shared', 'handbook');
const languages = ['de', 'en'] as const;

function page(language: string, name: string): string {
  return readFileSync(join(folder, language, `${name}.md`), 'utf8');
}

describe.each(languages)('the handbook in "%s"', (language) => {
  test('has the pages of its contents, and no other', () => {
    expect(readdirSync(join(folder, language)).sort()).toEqual(
      handbookPages.map((name) => `${name}.md`).sort(),
    );
  });

  test.each([...handbookPages])(
    '"%s" begins with its heading, and its links and pictures lead somewhere',
    (name) => {
      const text = page(language, name);
      expect(text).toMatch(/^# \S/);
      for (const [, picture, target = ''] of text.matchAll(/(!?)\[[^\]]*\]\(([^)\s]+)\)/g)) {
        if (picture === '!') expect(existsSync(join(folder, language, target)), target).toBe(true);
        else if (!target.startsWith('http')) expect(pageOfLink(target), target).not.toBeNull();
      }
    },
  );

  test('prints the keys that the program has', () => {
    expect(page(language, 'keys')).toBe(keysPage(language, page(language, 'keys')));
  });

  test('prints the figures of the detector as they were measured', () => {
    expect(page(language, 'methods')).toBe(methodsPage(language, page(language, 'methods')));
  });
});

test('both languages have the same headings in number and depth, page by page', () => {
  const depths = (language: string, name: string) =>
    [...page(language, name).matchAll(/^(#+) /gm)].map((match) => match[1]?.length);
  for (const name of handbookPages) expect(depths('en', name), name).toEqual(depths('de', name));
});
