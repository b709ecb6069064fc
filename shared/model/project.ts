import type { PersonId, ProjectId } from './ids';

export type Language = 'de' | 'en';

/** Somebody who works in the project (researcher, coder, lead); not an interviewee. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
}

export interface Project {
  readonly id: ProjectId;
  readonly kind: 'project';
  readonly name: string;
  /** Language of the project's texts and printed reports; the interface has its own. */
  readonly language: Language;
  /** Survey waves by number, e.g. [1, 2]. */
  readonly waves: readonly number[];
  readonly people: { readonly [id: PersonId]: Person };
  /** ISO date-time of creation. */
  readonly createdAt: string;
}
