import { readFileSync, writeFileSync } from 'node:fs';
import { root } from '../../build/paths';
import { keysPage } from './handbookKeys';

// Run by `npx tsx test/support/writeHandbookKeys.ts` after a key has changed; a test compares the pages with the list.
for (const language of ['de', 'en'] as const) {
  const file = `${root}shared/handbook/${language}/keys.md`;
  writeFileSync(file, keysPage(language, readFileSync(file, 'utf8')));
}
