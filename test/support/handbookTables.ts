import de from '#shared/i18n/de/keys.json';
import en from '#shared/i18n/en/keys.json';
import measured from '#shared/privacy/measured.json';
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

const classes = {
  listedNames: { de: 'Namen der eigenen Liste', en: "names of the project's list" },
  firstNames: { de: 'Vornamen allein', en: 'first names alone' },
  otherPersons: { de: 'andere Namen von Personen', en: 'other names of persons' },
  places: { de: 'Orte', en: 'places' },
  organisations: { de: 'Einrichtungen', en: 'organisations' },
  phones: { de: 'Telefonnummern', en: 'telephone numbers' },
  addressesOnline: { de: 'Mail- und Webadressen', en: 'mail and web addresses' },
  checkedNumbers: { de: 'Nummern mit Prüfziffer', en: 'numbers with a check digit' },
  otherNumbers: { de: 'andere Nummern', en: 'other numbers' },
  datesAndAges: { de: 'Daten und Alter', en: 'dates and ages' },
  exactSums: { de: 'genaue Beträge', en: 'exact sums' },
  rareOccupations: { de: 'seltene Berufe', en: 'rare occupations' },
} as const;

const privacyHeads = {
  de: {
    row: 'Art',
    namesakes: 'Art, bei doppeldeutigen Wörtern',
    blind: 'beim ersten Blick',
    now: 'nach dem Nachbessern',
    alarms: 'Fehlalarme je 1.000 Wörter',
  },
  en: {
    row: 'Class',
    namesakes: 'Class, with ambiguous words',
    blind: 'at first sight',
    now: 'after mending',
    alarms: 'false alarms per 1,000 words',
  },
};

/** What measured.json tells of one part of the corpus, as far as the handbook shows it. */
type Figures = Pick<typeof measured.blind, 'recall' | 'falseAlarmsPerThousandWords'>;

/** The handbook's page of methods with the detector's figures as they were last measured. */
export function methodsPage(language: 'de' | 'en', page: string): string {
  const head = privacyHeads[language];
  const share = ({ found, of, percent }: { found: number; of: number; percent: number }) => {
    const number = percent.toLocaleString(language, { minimumFractionDigits: 1 });
    return language === 'de' ? `${number} % (${found} von ${of})` : `${number} % (${found} of ${of})`;
  };
  const alarms = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 1 });
  const table = (row: string, names: readonly (keyof typeof classes)[], first: Figures, now: Figures) =>
    [
      `| ${row} | ${head.blind} | ${head.now} |`,
      '| --- | --- | --- |',
      ...names.map(
        (name) =>
          `| ${classes[name][language]} | ${share(first.recall[name])} | ${share(now.recall[name])} |`,
      ),
      `| ${head.alarms} | ${alarms(first.falseAlarmsPerThousandWords)} | ${alarms(now.falseAlarmsPerThousandWords)} |`,
    ].join('\n');
  const { firstSight, blind, namesakesFirstSight, namesakes } = measured;
  // `as`: the object's own keys.
  const every = Object.keys(classes) as (keyof typeof classes)[];
  // The other classes have too few cases there to say anything.
  const named = ['firstNames', 'otherPersons', 'places', 'organisations'] as const;
  return [
    [head.row, table(head.row, every, firstSight, blind)] as const,
    [head.namesakes, table(head.namesakes, named, namesakesFirstSight, namesakes)] as const,
  ].reduce((text, [row, made]) => {
    const place = new RegExp(`\\| ${row} \\|[\\s\\S]*?(?=\\n\\n)`);
    if (!place.test(text)) throw new Error(`the page of methods has no table "${row}"`);
    return text.replace(place, () => made);
  }, page);
}
