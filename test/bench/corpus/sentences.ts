import { type Case, nounPhrase, someNoun } from './nounPhrase';
import type { Random } from './random';
import { adjectives, adverbs, sayings, speakers, type Verb, verbs } from './words';

/** A sentence; `verbatim` is the part in the interviewee's own words. */
export interface Sentence {
  readonly text: string;
  readonly verbatim: readonly [start: number, end: number] | null;
}

type Template = (words: Words) => string;

/** The slots of the templates, filled by chance. */
interface Words {
  np(inCase: Case): string;
  /** A noun phrase in the singular, where the verb of the template stands in the singular. */
  one(inCase: Case): string;
  many(inCase: Case): string;
  /** An indefinite phrase. */
  a(inCase: Case): string;
  verb(): Verb;
  adjective(): string;
  adverb(): string;
  speaker(): string;
  saying(): string;
  number(low: number, high: number): number;
}

function wordsFrom(random: Random): Words {
  return {
    np: (inCase) => nounPhrase(random, { in: inCase }),
    one: (inCase) => nounPhrase(random, { in: inCase, plural: false }),
    many: (inCase) => nounPhrase(random, { in: inCase, plural: true, determiner: 'none' }),
    a: (inCase) => nounPhrase(random, { in: inCase, plural: false, determiner: 'ein' }),
    verb: () => random.pickSkewed(verbs),
    adjective: () => random.pickSkewed(adjectives),
    adverb: () => random.pickSkewed(adverbs),
    speaker: () => random.pickSkewed(speakers),
    saying: () => random.pickSkewed(sayings),
    number: (low, high) => random.between(low, high),
  };
}

/** Subjunctive I, third person singular: "besprechen" to "bespreche", "verändern" to "verändere". */
function subjunctive({ infinitive }: Verb): string {
  return infinitive.endsWith('en') ? infinitive.slice(0, -1) : `${infinitive.slice(0, -1)}e`;
}

/** What a protocol says: mostly reported speech, in the subjunctive. The first of the list are the most frequent. */
const templates: readonly Template[] = [
  (w) =>
    `${w.speaker()} ${w.saying()}, ${w.one('nominative')} ${subjunctive(w.verb())} ${w.adverb()} ${w.np('accusative')}.`,
  (w) => `${w.speaker()} ${w.saying()}, man habe ${w.np('accusative')} ${w.adverb()} ${w.verb().participle}.`,
  (w) =>
    `${w.one('nominative')} sei ${w.adverb()} ${w.adjective()}, weil ${w.one('nominative')} ${w.np('accusative')} ${w.verb().present}.`,
  (w) => `bei ${w.np('dative')} werde ${w.one('nominative')} ${w.adverb()} ${w.verb().participle}.`,
  (w) => `${w.adverb()} ${w.verb().present} ${w.one('nominative')} ${w.a('accusative')}.`,
  (w) => `es gebe zu wenige ${w.many('accusative')}, um ${w.np('accusative')} zu ${w.verb().infinitive}.`,
  (w) => `wegen ${w.np('genitive')} müsse ${w.one('nominative')} ${w.verb().participle} werden.`,
  (w) =>
    `${w.one('nominative')} und ${w.one('nominative')} würden ${w.adverb()} gemeinsam ${w.verb().participle} (z. B. bei ${w.np('dative')}).`,
  (w) =>
    `vor ca. ${w.number(2, 9)} Jahren habe ${w.one('nominative')} ${w.np('accusative')} ${w.verb().participle}; seitdem sei ${w.one('nominative')} ${w.adjective()}.`,
  (w) =>
    `unklar bleibt, ob ${w.one('nominative')} ${w.np('accusative')} ${w.verb().present} oder ob ${w.one('nominative')} fehlt.`,
  (w) =>
    `dass ${w.one('nominative')} ${w.np('accusative')} ${w.verb().present}, werde von ${w.many('dative')} ${w.adverb()} ${w.verb().participle}.`,
  (w) =>
    `die MA würden ${w.np('accusative')} ${w.adverb()} ${w.verb().infinitive}, obwohl ${w.one('nominative')} ${w.adjective()} sei.`,
  (w) => `ggf. müssten ${w.many('accusative')} bzw. ${w.many('accusative')} ${w.verb().participle} werden.`,
  (w) =>
    `zwischen ${w.one('dative')} und ${w.one('dative')} bestehe ${w.a('nominative')} (ca. ${w.number(5, 90)} % der Fälle).`,
  (w) =>
    `trotz ${w.np('genitive')} hätten sich ${w.many('nominative')} u. a. bei ${w.np('dative')} ${w.adverb()} bewährt.`,
  (w) =>
    `auf die Frage nach ${w.np('dative')} verweist ${w.speaker()} auf ${w.np('accusative')} des ${w.number(1, 4)}. Quartals.`,
];

/** What is kept word for word: first person, spoken language. */
const spoken: readonly Template[] = [
  (w) => `Wir ${w.verb().infinitive} halt ${w.np('accusative')}, so gut es geht`,
  (w) => `Bei uns ist ${w.one('nominative')} eigentlich immer ${w.adjective()}`,
  (w) => `Ohne ${w.np('accusative')} wäre das alles nicht gegangen`,
  (w) => `Da sitzt man dann mit ${w.np('dative')} und weiß nicht weiter`,
  (w) => `Das mit ${w.np('dative')} läuft seit Jahren ${w.adjective()}, ehrlich gesagt`,
];

/** About one sentence in twelve is a quotation, as in protocols that paraphrase. */
const quotedShare = 0.08;

/** A sentence of a protocol, sometimes with a typing error. */
export function protocolSentence(random: Random): Sentence {
  const words = wordsFrom(random);
  if (!random.chance(quotedShare)) {
    const text = mistyped(random, random.pickSkewed(templates)(words));
    return { text: text.charAt(0).toUpperCase() + text.slice(1), verbatim: null };
  }
  const quote = mistyped(random, random.pick(spoken)(words));
  return { text: `„${quote}“, so ${words.speaker()}.`, verbatim: [1, 1 + quote.length] };
}

/** A sentence of a case report: the writer's own, in the indicative. */
export function reportSentence(random: Random): string {
  const w = wordsFrom(random);
  const text = random.pick([
    `An diesem Standort ${w.verb().present} ${w.one('nominative')} ${w.np('accusative')}.`,
    `Die Befragten beschreiben ${w.np('accusative')} überwiegend als ${w.adjective()}.`,
    `${w.one('nominative')} wird ${w.adverb()} ${w.verb().participle}, während ${w.one('nominative')} ${w.adjective()} bleibt.`,
    `Zu ${w.np('dative')} liegen unterschiedliche Einschätzungen vor: ${w.one('nominative')} gilt als ${w.adjective()}.`,
  ]);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function guideQuestion(random: Random): string {
  const w = wordsFrom(random);
  return random.pick([
    `Wie erleben Sie ${w.np('accusative')} in Ihrem Arbeitsalltag?`,
    `Welche Rolle spielt ${w.one('nominative')} bei ${w.np('dative')}?`,
    `Was hat sich bei ${w.np('dative')} seit dem letzten Gespräch verändert?`,
    `Inwiefern ${w.verb().present} ${w.one('nominative')} ${w.np('accusative')}?`,
    `Gibt es ${w.a('accusative')}? Wenn ja: Wer ist beteiligt?`,
  ]);
}

/** A short name: "Förderbedarf", "Vermittlung und Wartezeit". */
export function topicName(random: Random): string {
  const first = someNoun(random).singular;
  return random.chance(0.3) ? `${first} und ${someNoun(random).singular}` : first;
}

/** One long word in 250 is mistyped: what a first draft of a protocol keeps. */
const typoShare = 0.004;

function mistyped(random: Random, text: string): string {
  return text.replace(/[A-Za-zÄÖÜäöüß]{7,}/g, (word) =>
    random.chance(typoShare) ? withTypo(random, word) : word,
  );
}

function withTypo(random: Random, word: string): string {
  const at = random.between(1, word.length - 3);
  const [one = '', two = ''] = [word.charAt(at), word.charAt(at + 1)];
  const typed = random.pick([two + one, one, one + one + two, `${one}${random.pick([...'enirst'])}`]);
  return word.slice(0, at) + typed + word.slice(at + 2);
}
