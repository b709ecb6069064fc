import type { Code } from '#shared/model/coding';

/** What a file or template can say of a code; what it does not say is left out and stays as it is in the project. */
export type IncomingFields = Partial<
  Pick<
    Code,
    | 'shortName'
    | 'definition'
    | 'rule'
    | 'counterExamples'
    | 'notes'
    | 'color'
    | 'origin'
    | 'provisional'
    | 'questions'
  >
>;

export const incomingFieldNames = [
  'shortName',
  'definition',
  'rule',
  'counterExamples',
  'notes',
  'color',
  'origin',
  'provisional',
  'questions',
] as const satisfies readonly (keyof IncomingFields)[];

/** A code as it comes from outside. */
export interface IncomingCode {
  /** Told apart by this within the file. */
  readonly key: string;
  /** Key of the code above; null at the top. Always one that stands before it in the list. */
  readonly parent: string | null;
  /** The identifier a program gave it, as a UUID in lower case; null when it has none of that form. */
  readonly id: string | null;
  readonly name: string;
  readonly fields: IncomingFields;
}

export interface IncomingCodebook {
  /** Each after its parent, siblings in their order. */
  readonly codes: readonly IncomingCode[];
  /** What the reader could not take as it stood, and what it did instead. Nothing is left out without one. */
  readonly findings: readonly Finding[];
}

export interface Finding {
  readonly kind: FindingKind;
  /** For the sentence in the interface's language. */
  readonly values: { readonly name?: string; readonly count?: number; readonly value?: string };
}

export type FindingKind =
  /** Codes above each other in a ring; the first one now stands at the top. */
  | 'cycle'
  /** The same identifier twice; the later code counts as new. */
  | 'duplicateId'
  /** Sisters of one name; both are kept. */
  | 'duplicateName'
  | 'missingName'
  /** The code above is not in the file; the code stands at the top. */
  | 'unknownParent'
  /** A level below nothing; the code stands one level below the one before. */
  | 'levelJump'
  | 'badColor'
  | 'missingId'
  | 'wrongNamespace'
  /** Sets of codes have no place in this program. */
  | 'setsLeft'
  | 'notesLeft'
  | 'notCodable'
  | 'otherElements'
  | 'unknownColumn'
  | 'badOrigin'
  /** More than this many codes; read all the same. */
  | 'manyCodes';

/** What a reader knows of a code before its place is settled. */
export interface LooseCode {
  readonly key: string;
  readonly parent: string | null;
  readonly id: string | null;
  readonly name: string;
  readonly fields: IncomingFields;
}
