import type germanTexts from '#shared/i18n/de/guidePrint.json';

/** Keys of the printed labels in the `guidePrint` language files; the dialog has its own beside them. */
export type GuidePrintTextKey = keyof (typeof germanTexts)['printed'];

/** Looks a printed label up in the language of the guide (not the interface's). */
export type GuidePrintTranslate = (
  key: GuidePrintTextKey,
  values?: { readonly [name: string]: string | number },
) => string;
