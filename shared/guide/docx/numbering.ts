import { elementAt, elementsOf, type XmlElement } from '#shared/exchange/xml';
import { formatCounter } from './numberFormats';
import { numberAt, readIndent, switchAt, valueAt, type WordIndent, wholeNumber } from './wordValues';

/** Word lists have nine levels (ECMA-376, 17.9.6). */
const LEVELS = 9;

interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** "%1.%2" with a counter for each figure, or the bullet's sign. */
  readonly text: string;
  readonly legal: boolean;
  /** After a paragraph of which level (counted from 1) it starts again; `null`: after any outer one; 0: never. */
  readonly restart: number | null;
  readonly paragraphStyle: string | null;
  readonly indent: WordIndent;
}

interface WordList {
  /** Lists of one definition count together. */
  readonly definition: string;
  readonly levels: readonly ListLevel[];
  readonly startOverrides: ReadonlyMap<number, number>;
}

export type WordLists = ReadonlyMap<string, WordList>;

/** A paragraph's number or bullet as printed. */
export interface PrintedItem {
  readonly label: string;
  /** From 0. */
  readonly level: number;
  readonly bullet: boolean;
  /** The list counts in parts further in ("1" above "1.1"): it numbers the document, not an enumeration. */
  readonly outline: boolean;
  readonly indent: WordIndent;
}

/** All lists of numbering.xml by their `numId`. */
export function readLists(numbering: XmlElement | null): WordLists {
  if (numbering === null) return new Map();
  const definitions = new Map<string, readonly ListLevel[]>();
  for (const element of elementsOf(numbering, 'w:abstractNum')) {
    const id = element.attributes.get('w:abstractNumId') ?? '';
    definitions.set(id, readLevels(element));
  }
  const lists = new Map<string, WordList>();
  for (const element of elementsOf(numbering, 'w:num')) {
    const definition = valueAt(element, 'w:abstractNumId') ?? '';
    const levels = [...(definitions.get(definition) ?? [])];
    const startOverrides = new Map<number, number>();
    for (const override of elementsOf(element, 'w:lvlOverride')) {
      const level = wholeNumber(override.attributes.get('w:ilvl'));
      if (level === null || level < 0 || level >= LEVELS) continue;
      const start = numberAt(override, 'w:startOverride');
      if (start !== null) startOverrides.set(level, start);
      const own = elementAt(override, 'w:lvl');
      if (own) levels[level] = readLevel(own);
    }
    lists.set(element.attributes.get('w:numId') ?? '', { definition, levels, startOverrides });
  }
  return lists;
}

function readLevels(definition: XmlElement): ListLevel[] {
  const levels: ListLevel[] = [];
  for (const element of elementsOf(definition, 'w:lvl')) {
    const level = wholeNumber(element.attributes.get('w:ilvl'));
    if (level !== null && level >= 0 && level < LEVELS) levels[level] = readLevel(element);
  }
  return levels;
}

function readLevel(element: XmlElement): ListLevel {
  return {
    start: numberAt(element, 'w:start') ?? 1,
    format: valueAt(element, 'w:numFmt') ?? 'decimal',
    text: valueAt(element, 'w:lvlText') ?? '',
    legal: switchAt(element, 'w:isLgl') ?? false,
    restart: numberAt(element, 'w:lvlRestart'),
    paragraphStyle: valueAt(element, 'w:pStyle'),
    indent: readIndent(elementAt(element, 'w:pPr')),
  };
}

/** The level of a list that belongs to a paragraph style; 0 when none says so. */
export function levelOfStyle(lists: WordLists, numId: string, style: string): number {
  const levels = lists.get(numId)?.levels ?? [];
  const found = levels.findIndex((level) => level?.paragraphStyle === style);
  return Math.max(found, 0);
}

/** Counts through a document: call it once for every numbered paragraph, in order. */
export type CountItem = (numId: string, level: number) => PrintedItem | null;

export function startCounting(lists: WordLists): CountItem {
  const counters = new Map<string, (number | undefined)[]>();
  const seen = new Set<string>();
  return (numId, level) => {
    const list = lists.get(numId);
    const own = list?.levels[level];
    if (!list || !own) return null;
    const counts = counters.get(list.definition) ?? [];
    counters.set(list.definition, counts);
    // A list that starts anew does so at its first paragraph on that level, and only then.
    const override = seen.has(`${numId}/${level}`) ? undefined : list.startOverrides.get(level);
    seen.add(`${numId}/${level}`);
    const before = counts[level];
    counts[level] = override ?? (before === undefined ? own.start : before + 1);
    for (let outer = 0; outer < level; outer++) counts[outer] ??= list.levels[outer]?.start ?? 1;
    for (let inner = level + 1; inner < LEVELS; inner++) {
      const restart = list.levels[inner]?.restart ?? null;
      if (restart === null || level < restart) counts[inner] = undefined;
    }
    const bullet = own.format === 'bullet';
    return {
      label: bullet ? bulletSign(own.text) : printLabel(own, list.levels, counts),
      level,
      bullet,
      outline: !bullet && list.levels.some((other) => /%\d.*%\d/.test(other?.text ?? '')),
      indent: own.indent,
    };
  };
}

function printLabel(
  own: ListLevel,
  levels: readonly ListLevel[],
  counts: readonly (number | undefined)[],
): string {
  return own.text
    .replace(/%([1-9])/g, (_, figure: string) => {
      const level = Number(figure) - 1;
      const format = own.legal ? 'decimal' : (levels[level]?.format ?? 'decimal');
      return formatCounter(counts[level] ?? levels[level]?.start ?? 1, format);
    })
    .trim();
}

/** The sign in Word's symbol fonts says nothing in another font; levels come from the list, so one sign serves all. */
function bulletSign(text: string): string {
  return /^[•‣◦▪▫●○■□►➢➤∙⁃*–—-]$/.test(text) ? text : '•';
}
