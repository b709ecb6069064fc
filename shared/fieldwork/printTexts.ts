import type germanTexts from '#shared/i18n/de/fieldworkPrint.json';

/**
 * Looks a sentence of the printed quota tables up in the project's language (not the interface's). Handed in, so
 * that this folder needs no translation library.
 */
export type PrintTranslate = (
  key: WithoutPlural<keyof typeof germanTexts>,
  values?: { readonly [name: string]: string | number },
) => string;

type WithoutPlural<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;
