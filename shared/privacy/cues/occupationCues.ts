import type { Candidate } from '../finding';
import { foldedWords, foldName } from '../fold';
import { RARE_OCCUPATIONS } from '../lists/occupations';
import type { Word } from '../words';

const STEMS = new Set(RARE_OCCUPATIONS.map((name) => foldedWords(name)[0] ?? ''));
/** Female forms that are no mere "-in" of the male one. */
const OWN_FORMS = new Set(
  [
    'landratin',
    'tierarztin',
    'zahnarztin',
    'pfarrerin',
    'kamerafrau',
    'chirurgin',
    'kammererin',
    'notarin',
  ].map(foldName),
);

/** Rare occupations in either gender and number ("Geigenbauerin", "Orgelbauern"). */
export function occupationCandidates(words: readonly Word[]): readonly Candidate[] {
  return words
    .filter((word) => word.capital && isRare(word.folded))
    .map((word) => ({ start: word.start, end: word.end, class: 'occupation', rule: 'occupation' }));
}

function isRare(folded: string): boolean {
  if (STEMS.has(folded) || OWN_FORMS.has(folded)) return true;
  return ['in', 'innen', 's', 'n', 'e', 'en', 'ei'].some(
    (ending) =>
      folded.endsWith(ending) &&
      folded.length > ending.length + 4 &&
      STEMS.has(folded.slice(0, -ending.length)),
  );
}
