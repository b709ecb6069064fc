import type { BlockId } from '#shared/model/ids';
import type { PersonalDataClass } from '#shared/model/privacy';

/** Which rule found it; the interface has a sentence for each (`privacy:why.<rule>`). */
export type FindingRule = keyof typeof CONFIDENCE;

/**
 * How sure a rule is, 0 to 1. Not measured probabilities: an order that lets the sure ones come first, and
 * lets a person hide what is below a half. What was measured stands in README.md.
 */
export const CONFIDENCE = {
  listed: 1,
  /** A person marked it by hand. */
  marked: 1,
  listedSimilar: 0.5,
  iban: 1,
  taxId: 0.97,
  socialSecurity: 1,
  healthInsurance: 1,
  bic: 0.8,
  caseNumber: 0.95,
  customerNumber: 0.9,
  licencePlate: 0.6,
  mailAddress: 1,
  webAddress: 0.8,
  ipAddress: 0.8,
  handle: 0.5,
  phone: 0.9,
  extension: 0.7,
  birthDate: 1,
  fullDate: 0.8,
  dayAndMonth: 0.6,
  age: 0.6,
  exactSum: 0.7,
  titleAndName: 0.95,
  initial: 0.3,
  roleAndName: 0.6,
  kinAndName: 0.7,
  firstAndLastName: 0.9,
  firstName: 0.75,
  besideName: 0.6,
  called: 0.7,
  speaks: 0.5,
  lastName: 0.6,
  lastNameEnding: 0.5,
  namedBefore: 0.8,
  place: 0.75,
  placeAfterOffice: 0.65,
  placeEnding: 0.5,
  district: 0.7,
  street: 0.85,
  postcode: 0.9,
  origin: 0.6,
  legalForm: 0.95,
  organisationKind: 0.65,
  organisation: 0.6,
  occupation: 0.4,
} as const;

/** Something in a text that may tell who or where. Offsets are UTF-16 units in the block's text. */
export interface Finding {
  readonly block: BlockId;
  readonly start: number;
  readonly end: number;
  readonly class: PersonalDataClass;
  /** The words as they stand there. */
  readonly text: string;
  readonly rule: FindingRule;
  readonly confidence: number;
  /** The project's own entry it was recognised by; null when no list knows it, or when several fit. */
  readonly thing: string | null;
  /** Findings of one text that seem to mean the same real thing share this key. */
  readonly key: string;
  readonly suggestion: Suggestion;
}

/** What could stand there instead, from the closest to the most general; `degree` is the one proposed. */
export interface Suggestion {
  readonly degrees: readonly string[];
  readonly degree: number;
}

/** A finding before it is compared with the others of its block. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly class: PersonalDataClass;
  readonly rule: FindingRule;
  readonly thing?: string | null;
  /** The word that says what kind of thing it is ("Teamleiterin", "Bäckerei"), for the suggestion. */
  readonly kindWord?: string;
}
