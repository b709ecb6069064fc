import { readFileSync, writeFileSync } from 'node:fs';
import { root } from '../../build/paths';
import { keysPage, methodsPage } from './handbookTables';

// Run by `npx tsx test/support/writeHandbook.ts` after a key or the detector has changed; a test compares the
// pages with the lists they come from.
for (const language of ['de', 'en'] as const) {
  for (const [name, write] of [
    ['keys', keysPage],
    ['methods', methodsPage],
  ] as const) {
    const file = `${root}shared/handbook/${language}/${name}.md`;
    writeFileSync(file, write(language, readFileSync(file, 'utf8')));
  }
}
