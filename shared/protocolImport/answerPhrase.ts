import { foldText } from '#shared/guide/textSimilarity';
import type { AnswerState } from '#shared/model/fieldwork';

/** What people write instead of an answer, folded. A phrase counts only when it is all there is. */
const PHRASES: readonly (readonly [AnswerState, RegExp])[] = [
  [
    'notAsked',
    /^(?:(?:wurde |frage )?nicht (?:gefragt|gestellt|erfragt|angesprochen|thematisiert)|nicht (?:gefragt|gestellt) worden|frage (?:wurde )?(?:ausgelassen|entfallen|entfällt)|ausgelassen|entfällt|(?:was )?not asked|(?:question )?skipped)$/,
  ],
  [
    'noAnswer',
    /^(?:(?:k ?a|keine (?:antwort|angaben?|aussage|auskunft)(?: (?:möglich|erhalten|gemacht))?|antwort verweigert|dazu keine (?:angaben?|aussage)|(?:kann|konnte) (?:dazu )?nichts? (?:dazu )?(?:sagen|beantworten)|weiß nicht|no answer|no comment|n ?a|not answered|refused|don t know))$/,
  ],
  [
    'later',
    /^(?:(?:wird )?(?:noch )?(?:zu ergänzen|nachzutragen|nachgetragen|ergänzt|klären|offen)|folgt(?: noch)?|später|todo|tbd|to be (?:completed|added)|later)$/,
  ],
];

/** "nicht gefragt", "k. A.", "folgt noch", also in brackets or between dashes; `null` for anything else. */
export function readAnswerPhrase(text: string): AnswerState | null {
  // Longer texts say more than that there is no answer.
  if (text.length > 60) return null;
  const folded = foldText(text);
  return PHRASES.find(([, phrase]) => phrase.test(folded))?.[0] ?? null;
}
