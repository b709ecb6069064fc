import type { PersonalDataClass } from '#shared/model/privacy';
import type { Finding, FindingRule, Suggestion } from './finding';
import { foldedWords, foldName } from './fold';

/** A real thing as one text shows it: decided once, for all its places. */
export interface FindingGroup {
  readonly key: string;
  readonly class: PersonalDataClass;
  /** The different ways it is written here, the longest first. */
  readonly originals: readonly string[];
  /** In the order of the text. */
  readonly places: readonly Finding[];
  /** Of its surest place. */
  readonly rule: FindingRule;
  readonly confidence: number;
  readonly thing: string | null;
  readonly suggestion: Suggestion;
}

/** Findings by real thing, in the order of the text; without those that somebody let pass in this text. */
export function groupFindings(
  findings: readonly Finding[],
  passed: readonly string[] = [],
): readonly FindingGroup[] {
  const allowed = new Set(passed.map(plainForm));
  const byKey = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (allowed.has(plainForm(finding.text))) continue;
    const places = byKey.get(finding.key);
    if (places === undefined) byKey.set(finding.key, [finding]);
    else places.push(finding);
  }
  return [...byKey].flatMap(([key, places]) => {
    const surest = places.reduce(
      (best, one) => (one.confidence > best.confidence ? one : best),
      places[0] as Finding,
    ); // groups are never empty
    const originals = spellings(places.map(({ text }) => text));
    return [
      {
        key,
        class: surest.class,
        originals,
        places,
        rule: surest.rule,
        confidence: surest.confidence,
        thing: surest.thing,
        suggestion: surest.suggestion,
      },
    ];
  });
}

/** The different ways a thing is written, the fullest first; a genitive says nothing the name does not. */
function spellings(texts: readonly string[]): readonly string[] {
  const forms = new Set(texts.map(plainForm));
  const seen = new Set<string>();
  return [...texts]
    .sort((a, b) => b.length - a.length)
    .filter((text) => {
      const form = plainForm(text);
      if (seen.has(form) || (form.endsWith('s') && forms.has(form.slice(0, -1)))) return false;
      seen.add(form);
      return true;
    });
}

/** What makes two findings the same to somebody who let one pass. */
export function plainForm(text: string): string {
  const words = foldedWords(text).join(' ');
  return /\d/.test(text) || words === '' ? foldName(text.replace(/\s+/g, ' ').trim()) : words;
}
