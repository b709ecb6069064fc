import { useState } from 'react';
import type { FindingGroup } from '#shared/privacy/findingGroups';

/** What a person is about to say of a thing; nothing is done before they say so. */
export interface Decision {
  readonly degree: number;
  /** The words to put there: those of the degree, or what was typed instead. */
  readonly words: string;
  /** Places by number that stay as they are. */
  readonly excluded: ReadonlySet<number>;
  setDegree(degree: number): void;
  setWords(words: string): void;
  togglePlace(place: number): void;
}

interface Draft {
  readonly key: string | null;
  readonly degree: number;
  readonly typed: string | null;
  readonly excluded: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/** The draft belongs to one thing: with the next one it starts anew from what is proposed. */
export function useDecision(group: FindingGroup | null): Decision {
  const [draft, setDraft] = useState<Draft>({ key: null, degree: 0, typed: null, excluded: NONE });
  const mine: Draft =
    draft.key === group?.key
      ? draft
      : { key: group?.key ?? null, degree: group?.suggestion.degree ?? 0, typed: null, excluded: NONE };
  return {
    degree: mine.degree,
    words: mine.typed ?? group?.suggestion.degrees[mine.degree] ?? '',
    excluded: mine.excluded,
    setDegree: (degree) => setDraft({ ...mine, degree, typed: null }),
    setWords: (typed) => setDraft({ ...mine, typed }),
    togglePlace: (place) => {
      const excluded = new Set(mine.excluded);
      if (!excluded.delete(place)) excluded.add(place);
      setDraft({ ...mine, excluded });
    },
  };
}
