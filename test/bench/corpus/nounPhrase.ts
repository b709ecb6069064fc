import type { Random } from './random';
import { adjectives, type Gender, type Noun, nouns } from './words';

export type Case = 'nominative' | 'accusative' | 'dative' | 'genitive';
export type Determiner = 'der' | 'ein' | 'none';

interface Wanted {
  readonly in: Case;
  /** By chance when left out. */
  readonly plural?: boolean;
  readonly determiner?: Determiner;
}

const definite: { readonly [C in Case]: { readonly [G in Gender | 'plural']: string } } = {
  nominative: { m: 'der', f: 'die', n: 'das', plural: 'die' },
  accusative: { m: 'den', f: 'die', n: 'das', plural: 'die' },
  dative: { m: 'dem', f: 'der', n: 'dem', plural: 'den' },
  genitive: { m: 'des', f: 'der', n: 'des', plural: 'der' },
};

const indefinite: { readonly [C in Case]: { readonly [G in Gender]: string } } = {
  nominative: { m: 'ein', f: 'eine', n: 'ein' },
  accusative: { m: 'einen', f: 'eine', n: 'ein' },
  dative: { m: 'einem', f: 'einer', n: 'einem' },
  genitive: { m: 'eines', f: 'einer', n: 'eines' },
};

/** Endings after "ein" where the article itself does not show the gender. */
const mixed: { readonly [G in Gender]: string } = { m: 'er', f: 'e', n: 'es' };
const strongPlural: { readonly [C in Case]: string } = {
  nominative: 'e',
  accusative: 'e',
  dative: 'en',
  genitive: 'er',
};

/** Article, sometimes an adjective, and a noun or compound, declined: "den schriftlichen Förderantrag". */
export function nounPhrase(random: Random, wanted: Wanted): string {
  const noun = someNoun(random);
  const plural = noun.plural !== null && (wanted.plural ?? random.chance(0.3));
  // An indefinite plural has no article, and a bare singular none that sounds right.
  const determiner = plural && wanted.determiner === 'ein' ? 'none' : (wanted.determiner ?? 'der');
  const article = articleOf(noun.gender, wanted.in, plural, determiner);
  const adjective = random.chance(0.3)
    ? `${random.pickSkewed(adjectives)}${endingOf(noun.gender, wanted.in, plural, determiner)} `
    : '';
  return `${article}${adjective}${formOf(noun, wanted.in, plural)}`;
}

/** A noun as it stands, or a compound of two or three, as German makes them on the spot. */
export function someNoun(random: Random): Noun {
  const head = random.pickSkewed(nouns);
  const chance = random.next();
  if (chance > 0.24) return head;
  const first = random.pickSkewed(nouns);
  // "Teamteam" is no word.
  if (first === head) return head;
  const compound = join(first, head);
  return chance > 0.03 ? compound : join(random.pick(nouns), compound);
}

function join(first: Noun, head: Noun): Noun {
  const joined = (word: string) => first.joined + word.charAt(0).toLowerCase() + word.slice(1);
  return {
    singular: joined(head.singular),
    gender: head.gender,
    genitive: joined(head.genitive),
    plural: head.plural === null ? null : joined(head.plural),
    joined: joined(head.joined),
  };
}

function articleOf(gender: Gender, inCase: Case, plural: boolean, determiner: Determiner): string {
  if (determiner === 'none') return '';
  if (determiner === 'ein') return `${indefinite[inCase][gender]} `;
  return `${definite[inCase][plural ? 'plural' : gender]} `;
}

function endingOf(gender: Gender, inCase: Case, plural: boolean, determiner: Determiner): string {
  if (plural) return determiner === 'none' ? strongPlural[inCase] : 'en';
  if (inCase === 'dative' || inCase === 'genitive') return 'en';
  if (inCase === 'accusative' && gender === 'm') return 'en';
  return determiner === 'der' ? 'e' : mixed[gender];
}

function formOf(noun: Noun, inCase: Case, plural: boolean): string {
  if (plural && noun.plural !== null) {
    return inCase === 'dative' && !/[ns]$|ka$/.test(noun.plural) ? `${noun.plural}n` : noun.plural;
  }
  if (inCase === 'genitive') return noun.genitive;
  // "der Kunde, dem Kunden": weak masculines show it in the genitive.
  const weak = noun.gender === 'm' && noun.singular.endsWith('e') && noun.genitive.endsWith('en');
  return weak && inCase !== 'nominative' ? noun.genitive : noun.singular;
}
