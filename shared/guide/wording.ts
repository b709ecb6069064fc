/** German and English words that open a question; with a preposition before them too ("Nach welchem ..."). */
const ASKS =
  /^(?:(?:an|auf|aus|bei|durch|für|in|mit|nach|über|um|unter|von|vor|zu|at|by|for|from|in|of|on|to|with)\s+)?(?:wer|wen|wem|wessen|was|wann|warum|weshalb|wieso|wie|wo|woher|wohin|woran|worauf|wofür|womit|wodurch|wovon|worin|worüber|welche[rnms]?|inwieweit|inwiefern|who|whom|whose|what|when|why|how|where|which)(?![\p{L}\p{N}])/iu;

/** A conditional clause that opens a node: "Falls ja:", "Falls gAG-S: ...", "If yes, ...", "(if ...)". */
const CONDITION = /^\(?((?:falls|sofern|wenn|if)\s[^:,?]*?)(?:[:,)]|(?=\s(?:auf\s)?welche)|(?=\?))/iu;

/** Verbs that open a yes/no question or a request. */
const VERB_FIRST =
  /^(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|gibt|gab|kann|können|könnte|könnten|soll|sollen|sollte|muss|müssen|müsste|darf|dürfen|mag|möchte|will|wollen|würde|würden|lässt|lassen|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|please|bitte)(?![\p{L}\p{N}])/iu;

/** After an opening verb comes a small pronoun, article or adverb, or the polite "Sie". */
const SUBJECT_SECOND =
  /^\p{Lu}\p{Ll}+(?:e?n|t|e|st)\s+(?:Sie|Ihr|Ihre|Ihrer|Ihnen|sich|es|er|sie|wir|ihr|man|der|die|das|den|dem|ein|eine|diese[rnms]?|dies|dabei|hier|nun|auch|alle|you|your|the|there|it|they)(?![\p{L}\p{N}])/u;

/** Longer items are sentences even where the opening verb is unknown. */
const MAX_FRAGMENT_WORDS = 12;

/**
 * Whether a supplementary item is a list fragment ("vonseiten der Stadt", "Individualisiertere EGV?",
 * "die Problemdiagnose") and not a question or sentence of its own.
 */
export function isFragment(text: string): boolean {
  if (asksOwnQuestion(text) || readCondition(text) !== null) return false;
  if (/^\p{Ll}/u.test(text)) return true;
  if (VERB_FIRST.test(text)) return false;
  // "Qualität der Prozesse" looks like a verb and its subject; a sentence also has a mark.
  if (/[?.:]/.test(text) && SUBJECT_SECOND.test(text)) return false;
  return text.split(' ').length <= MAX_FRAGMENT_WORDS;
}

/** Opens with a question word. */
export function asksOwnQuestion(text: string): boolean {
  return ASKS.test(text);
}

/** A question that only says how it goes on: "Warum?", "Inwiefern?", "Nach welchem Konzept?". */
export function isElliptical(text: string): boolean {
  return asksOwnQuestion(text) && text.split(' ').length <= 3;
}

export function endsWithColon(text: string): boolean {
  return /:\s*$/.test(text);
}

/** The opening condition as printed, without the mark that closes it; `null` when the text opens with none. */
export function readCondition(text: string): string | null {
  const found = CONDITION.exec(text)?.[1]?.trim();
  return found?.includes(' ') ? found : null;
}

/** "Falls ja" / "If yes" opens a branch, "Falls nein" / "If no" its counterpart. */
export function branchOf(text: string): 'yes' | 'no' | null {
  if (/^\(?(?:falls|wenn) ja(?![\p{L}])|^\(?if (?:yes|so)(?![\p{L}])/iu.test(text)) return 'yes';
  return /^\(?(?:falls|wenn) nein(?![\p{L}])|^\(?if (?:no|not)(?![\p{L}])/iu.test(text) ? 'no' : null;
}

/** The same question in another spelling ("Wer führt/e ...") compares equal. */
export function sameQuestion(a: string, b: string): boolean {
  return plainWords(a) === plainWords(b);
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/\/\p{Ll}{1,3}(?![\p{L}])/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The stem of the longest noun: what an item is about ("Schulungen" -> "schul"). */
export function subjectStem(text: string): string | null {
  const nouns = text.split(/[^\p{L}]+/u).filter((word, i) => i > 0 && /^\p{Lu}\p{Ll}{4,}$/u.test(word));
  const longest = nouns.sort((a, b) => b.length - a.length)[0];
  return longest ? longest.toLowerCase().replace(/(?:ungen|ung|ionen|ion|en|er|e|s)$/u, '') : null;
}
