import type { Language } from '#shared/model/language';
import type { PersonalDataClass } from '#shared/model/privacy';
import { isLargeCity } from '../cues/placeCues';
import type { Finding, Suggestion } from '../finding';
import { foldedWords, foldName } from '../fold';
import type { ListedThing } from '../projectNames';
import { DEGREE_WORDS } from './degreeWords';
import { generaliseAge, generaliseDate, generaliseSum } from './generalise';

export type Found = Omit<Finding, 'key' | 'suggestion'> & { readonly kindWord: string | null };

/**
 * Gives each finding the key of the real thing it seems to mean, and each thing one suggestion: what was
 * decided before, or the next free letter and number of its class.
 */
export function suggestAll(
  found: readonly Found[],
  things: readonly ListedThing[],
  language: Language,
): readonly Finding[] {
  const keys = keysOf(found);
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const taken = new Set(things.flatMap(({ replacements }) => replacements));
  const made = new Map<string, Suggestion>();
  return found.map((one, at) => {
    const thing = one.thing === null ? undefined : byId.get(one.thing);
    const key = thing === undefined ? (keys[at] ?? one.text) : `thing ${thing.id}`;
    let suggestion = made.get(key);
    if (suggestion === undefined) {
      suggestion =
        thing !== undefined && thing.replacements.length > 0
          ? { degrees: thing.replacements, degree: thing.degree }
          : suggest(one, freeNumber(one.class, taken, language, one.kindWord), language);
      for (const degree of suggestion.degrees) taken.add(degree);
      made.set(key, suggestion);
    }
    const { kindWord: _, ...finding } = one;
    return { ...finding, key, suggestion };
  });
}

/** The degrees for one new thing; `number` from 1 tells it from the others of its class. */
export function suggest(
  { class: kind, rule, text, kindWord }: Pick<Found, 'class' | 'rule' | 'text' | 'kindWord'>,
  number: number,
  language: Language,
): Suggestion {
  const words = DEGREE_WORDS[language];
  const only = (...degrees: readonly string[]): Suggestion => ({ degrees, degree: 0 });
  switch (kind) {
    case 'person':
      return {
        degrees: [
          `${roleOf(kindWord) ?? words.person} ${letter(number)}`,
          `[${words.person} ${number}]`,
          `[${words.name}]`,
        ],
        degree: 1,
      };
    case 'place':
      if (rule === 'street') return only(`[${words.street}]`, `[${words.address}]`);
      if (rule === 'origin') return only(`[${words.originCountry}]`, `[${words.country}]`);
      if (rule === 'district')
        return only(`[${words.district} ${letter(number)}]`, `[${words.district}]`, `[${words.region}]`);
      if (rule === 'postcode') return only(`[${words.postcode}]`);
      return only(
        `[${words.town} ${letter(number)}]`,
        `[${isLargeCity(text) ? words.largeCity : words.town}]`,
        `[${words.place}]`,
      );
    case 'organisation': {
      const called =
        kindWord === null || /^fa\.?$/i.test(kindWord) || kindWord === 'Firma' ? words.business : kindWord;
      return only(`[${called} ${letter(number)}]`, `[${called}]`, `[${words.organisation}]`);
    }
    case 'phone':
      return only(`[${words.phone}]`, `[${words.contact}]`);
    case 'mail':
      return only(
        `[${rule === 'mailAddress' || rule === 'handle' ? words.mail : words.web}]`,
        `[${words.contact}]`,
      );
    case 'number':
      return only(`[${words[NUMBER_WORDS[rule] ?? 'fileNumber']}]`, `[${words.number}]`);
    case 'date':
      return rule === 'age'
        ? only(...generaliseAge(text, language))
        : only(...generaliseDate(text, rule === 'birthDate', language));
    case 'sum':
      return only(...generaliseSum(text, language));
    case 'occupation':
      return only(`[${words.rareOccupation}]`, `[${words.occupation}]`);
    case 'other':
      return only('[…]');
  }
}

const NUMBER_WORDS: Partial<
  Record<
    Found['rule'],
    | 'iban'
    | 'taxId'
    | 'socialSecurity'
    | 'healthInsurance'
    | 'bankCode'
    | 'fileNumber'
    | 'customerNumber'
    | 'licencePlate'
  >
> = {
  iban: 'iban',
  taxId: 'taxId',
  socialSecurity: 'socialSecurity',
  healthInsurance: 'healthInsurance',
  bic: 'bankCode',
  customerNumber: 'customerNumber',
  licencePlate: 'licencePlate',
};

/** A role can stand for its holder ("Teamleiterin A"); a relative or "Kollegen" cannot. */
function roleOf(kindWord: string | null): string | null {
  return kindWord !== null &&
    /(?:leiter|leiterin|führer|führerin|manager|managerin|arbeiter|arbeiterin|vermittler|vermittlerin|berater|beraterin|partner|partnerin|coach|dozent|dozentin)$/u.test(
      kindWord,
    )
    ? kindWord
    : null;
}

/** 1 -> A, 26 -> Z, 27 -> AA. */
function letter(number: number): string {
  let rest = number;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** The first number whose letter and number nobody of this class has yet. */
function freeNumber(
  kind: PersonalDataClass,
  taken: ReadonlySet<string>,
  language: Language,
  kindWord: string | null,
): number {
  const words = DEGREE_WORDS[language];
  const named = {
    person: [words.person, roleOf(kindWord) ?? words.person],
    place: [words.town, words.district],
    organisation: [words.business, kindWord ?? words.business],
  }[kind as string]; // any other class has no entry here, and no number
  if (named === undefined) return 1;
  for (let number = 1; ; number++) {
    const names = named.flatMap((word) => [
      `${word} ${letter(number)}`,
      `[${word} ${letter(number)}]`,
      `[${word} ${number}]`,
    ]);
    if (!names.some((name) => taken.has(name))) return number;
  }
}

/**
 * Which findings mean the same: the same words; a surname with and without first name; a first name alone
 * when only one person of that first name is named in full.
 */
function keysOf(found: readonly Found[]): readonly string[] {
  const plain = found.map(({ class: kind, text }) =>
    kind === 'person' || kind === 'place' || kind === 'organisation' ? foldedWords(text) : [foldName(text)],
  );
  const seen = new Set(plain.flat());
  const words = plain.map((parts) =>
    parts.map((part) =>
      part.length > 4 && part.endsWith('s') && seen.has(part.slice(0, -1)) ? part.slice(0, -1) : part,
    ),
  );
  const surnamesOf = new Map<string, Set<string>>();
  found.forEach(({ class: kind }, at) => {
    const parts = words[at] ?? [];
    const last = parts.at(-1);
    if (kind !== 'person' || parts.length < 2 || last === undefined) return;
    for (const first of parts.slice(0, -1))
      surnamesOf.set(first, (surnamesOf.get(first) ?? new Set()).add(last));
  });
  return found.map(({ class: kind }, at) => {
    const parts = words[at] ?? [];
    if (kind !== 'person') return `${kind} ${parts.join(' ')}`;
    const last = parts.at(-1) ?? '';
    const [only, ...others] = surnamesOf.get(last) ?? [];
    return `person ${parts.length === 1 && only !== undefined && others.length === 0 ? only : last}`;
  });
}
