import de from '#shared/i18n/de/keys.json';
import en from '#shared/i18n/en/keys.json';
import { keyboardTable } from '../../renderer/ui/keys/keyboardTable';
import { type KeyCombo, partsOf } from '../../renderer/ui/keys/keyCombo';

const texts = { de, en };
const heads = {
  de: { action: 'Was', desktop: 'Taste (Programm)', browser: 'Taste (im Browser)' },
  en: { action: 'What', desktop: 'Key (program)', browser: 'Key (in a browser)' },
};

/**
 * The handbook's page of keys with its tables made anew from the program's own list: what a person has written
 * above the first table stays. Keys are the usual ones of Windows and Linux.
 */
export function keysPage(language: 'de' | 'en', page: string): string {
  const text = texts[language];
  const head = heads[language];
  const inBrowser = keyboardTable({}, true);
  const tables = keyboardTable({}, false).map(({ scope, rows }, i) => {
    const lines = rows.map(({ action, key }, j) => {
      const browserKey = inBrowser[i]?.rows[j]?.key ?? key;
      return `| ${text.action[action]} | ${shown(key, text)} | ${shown(browserKey, text)} |`;
    });
    const digits = scope === 'code' ? [`| ${text.digits} | \`1\` – \`9\` | \`1\` – \`9\` |`] : [];
    return [
      `## ${text.scope[scope]}`,
      '',
      `| ${head.action} | ${head.desktop} | ${head.browser} |`,
      '| --- | --- | --- |',
      ...lines,
      ...digits,
      '',
    ].join('\n');
  });
  const before = page.split(/^## /m)[0] ?? '';
  return `${before.trimEnd()}\n\n${tables.join('\n')}`;
}

function shown(combo: KeyCombo, text: typeof de): string {
  const names: ReadonlyMap<string, string> = new Map(Object.entries(text.name));
  return `\`${partsOf(combo)
    .map((part) => names.get(part) ?? part)
    .join('+')}\``;
}
