import i18next, { type FormatterModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { de } from './languages/de';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof de;
  }
}

export type InterfaceLanguage = 'de' | 'en';

const storageKey = 'fallwerk.language';

/** The language chosen on this device; otherwise German where the system is German, else English. */
function firstLanguage(systemLanguage: string): InterfaceLanguage {
  const chosen = localStorage.getItem(storageKey);
  if (chosen === 'de' || chosen === 'en') return chosen;
  return systemLanguage.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** Loads the texts of a language: only the one that is shown, the other when somebody wants it. */
async function textsOf(language: InterfaceLanguage): Promise<typeof de> {
  return language === 'de' ? (await import('./languages/de')).de : (await import('./languages/en')).en;
}

export async function initLanguage(systemLanguage: string): Promise<void> {
  const language = firstLanguage(systemLanguage);
  await i18next
    .use(initReactI18next)
    .use(writtenNumbers)
    .init({
      lng: language,
      // Both languages have every key: a test sees to it.
      fallbackLng: false,
      defaultNS: 'common',
      resources: { [language]: await textsOf(language) },
      // React escapes what it shows; escaping twice would print entities.
      interpolation: { escapeValue: false, alwaysFormat: true },
      returnNull: false,
      // What was drawn before the other language came is drawn anew with it.
      react: { bindI18nStore: 'added' },
    });
  document.documentElement.lang = i18next.language;
  // Documents are printed in the project's language, whatever the interface speaks.
  setTimeout(() => void load(language === 'de' ? 'en' : 'de'), afterFirstPaint);
}

/** Numbers stand in every sentence as its language writes them: 1.490 codings in German are 1,490 in English. */
const writtenNumbers: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, language) =>
    typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : String(value ?? ''),
};

/** Long enough for the first screen to stand, far shorter than it takes to open a project and print. */
const afterFirstPaint = 500;

async function load(language: InterfaceLanguage): Promise<void> {
  if (i18next.hasResourceBundle(language, 'common')) return;
  const texts = await textsOf(language);
  for (const [namespace, bundle] of Object.entries(texts))
    i18next.addResourceBundle(language, namespace, bundle);
}

/** Switches the interface at once; the project's texts stay as they are. */
export async function setLanguage(language: InterfaceLanguage): Promise<void> {
  localStorage.setItem(storageKey, language);
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
