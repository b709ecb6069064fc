import type germanTexts from '#shared/i18n/de/deletion.json';
import type { Language } from '#shared/model/language';

/** Keys of the printed texts in the `deletion` language files. */
type CertificateKey = WithoutPlural<keyof (typeof germanTexts)['printed']>;
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

export interface CertificatePrint {
  readonly language: Language;
  /** Texts of that language; `values.count` chooses the plural form. */
  readonly translate: (key: CertificateKey, values?: { readonly [name: string]: string | number }) => string;
  /** A person's ISO date-time as the clock on the wall showed it: "2026-03-24T14:05". */
  readonly localTime: (at: string) => string;
}
