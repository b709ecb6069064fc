import type { NameEntryId, NameListId, TextId } from './ids';

/**
 * The project's list of real names and what stands for them. Sealed under a key of its own, so that it can
 * be destroyed before everything else and the texts stay readable.
 */
export interface NameList {
  readonly id: NameListId;
  readonly kind: 'nameList';
  readonly entries: { readonly [id: NameEntryId]: NameEntry };
  /** Words that a person has said to be no names, as found. */
  readonly ignored: readonly string[];
  /** Findings that may stay in one text, as found there; elsewhere they are asked about again. */
  readonly passed: { readonly [text: TextId]: readonly string[] };
}

/** One real thing with its one replacement everywhere. */
export interface NameEntry {
  readonly id: NameEntryId;
  readonly class: PersonalDataClass;
  /** All spellings under which it was found or is to be looked for; at least one. */
  readonly originals: readonly string[];
  /** From telling to general, e.g. ["[Grossstadt in NRW]", "[Ort]"]; at least one. */
  readonly replacements: readonly string[];
  /** Which of them is used. */
  readonly degree: number;
}

export type PersonalDataClass =
  | 'person'
  | 'place'
  | 'organisation'
  | 'phone'
  | 'mail'
  | 'number'
  | 'date'
  | 'sum'
  | 'occupation'
  | 'other';
