import { createInstance } from 'i18next';
import de from '#shared/i18n/de/start.json' with { type: 'json' };
import en from '#shared/i18n/en/start.json' with { type: 'json' };

/** The sentences of the start script in the system's language: German where it is German, otherwise English. */
export function startTexts(
  locale: string = Intl.DateTimeFormat().resolvedOptions().locale,
): (key: string, values?: { readonly [name: string]: string | number }) => string {
  const i18n = createInstance();
  // Synchronous, since the texts are given here.
  i18n.init({
    lng: locale.toLowerCase().startsWith('de') ? 'de' : 'en',
    fallbackLng: 'en',
    initAsync: false,
    defaultNS: 'start',
    ns: ['start'],
    resources: { de: { start: de }, en: { start: en } },
    // For a terminal, not for HTML.
    interpolation: { escapeValue: false },
  });
  return (key, values) => i18n.t(key, { ...values });
}
