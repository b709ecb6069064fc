import type { Language } from '#shared/model/language';

export type SpellRequest =
  | {
      readonly kind: 'check';
      readonly id: number;
      readonly language: Language;
      readonly words: readonly string[];
    }
  | { readonly kind: 'suggest'; readonly id: number; readonly language: Language; readonly word: string };

/** `words`: the unknown ones of a check, or the suggestions, best first. */
export type SpellAnswer =
  | { readonly id: number; readonly ok: true; readonly words: readonly string[] }
  | { readonly id: number; readonly ok: false; readonly detail: string };
