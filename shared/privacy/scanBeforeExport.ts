import { asId, type BlockId } from '#shared/model/ids';
import type { Language } from '#shared/model/language';
import { detect } from './detect';
import type { Finding } from './finding';
import { plainForm } from './findingGroups';
import type { ProjectNames } from './projectNames';

/** A piece of what is about to leave the program, and where it will be found there. */
export interface LeavingText {
  /** In the words of the person: "Kapitel 2, Absatz 3", a file's name, a column's title. */
  readonly where: string;
  readonly text: string;
}

export interface LeavingFinding {
  readonly where: string;
  readonly text: string;
  /** A few words on each side, to recognise it. */
  readonly context: string;
  readonly class: Finding['class'];
  readonly rule: Finding['rule'];
}

export interface LeavingOptions {
  readonly names: ProjectNames;
  readonly language: Language;
  /** Things that may be named here: the sites of a report that calls them by name. */
  readonly allowed?: readonly string[];
}

/** What the last scan must see; a hint less sure than this would stand in every export and be clicked away. */
const SURE_ENOUGH = 0.6;

/** Rounded facts of a report are dates and sums on purpose; only what points to a person is asked about. */
const OF_PERSONS = new Set<Finding['class']>(['person', 'place', 'organisation', 'phone', 'mail', 'number']);

/**
 * The last look before anything leaves the program (documents, tables, exchange files): first the names of
 * the project's own list, then what the rules are rather sure of. The same words at the same place stand
 * once. An empty answer does not prove that nothing is left; what the detector misses stands in README.md.
 */
export function scanBeforeExport(
  texts: readonly LeavingText[],
  { names, language, allowed = [] }: LeavingOptions,
): readonly LeavingFinding[] {
  const open = new Set(allowed.map(plainForm));
  const blocks = texts.map(({ text }, at) => ({ id: asId<BlockId>(String(at)), text }));
  const listed = new Set(names.things.map(({ id }) => id));
  const seen = new Set<string>();
  const found = detect(blocks, { names, language }).flatMap(
    (finding): (LeavingFinding & { first: boolean })[] => {
      const source = texts[Number(finding.block)];
      const own = finding.rule === 'listed' || (finding.thing !== null && listed.has(finding.thing));
      if (source === undefined || isAllowed(finding.text, open)) return [];
      if (!own && (finding.confidence < SURE_ENOUGH || !OF_PERSONS.has(finding.class))) return [];
      const key = `${source.where}\n${plainForm(finding.text)}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [
        {
          where: source.where,
          text: finding.text,
          context: around(source.text, finding),
          class: finding.class,
          rule: finding.rule,
          first: own,
        },
      ];
    },
  );
  return [...found.filter(({ first }) => first), ...found.filter(({ first }) => !first)].map(
    ({ first: _, ...finding }) => finding,
  );
}

/** "Bremens" and "Bremer" are Bremen. */
function isAllowed(text: string, allowed: ReadonlySet<string>): boolean {
  const form = plainForm(text);
  return [form, form.replace(/s$/, ''), form.replace(/er$/, ''), form.replace(/er$/, 'en')].some((one) =>
    allowed.has(one),
  );
}

/** Six to eight German words on both sides together. */
const CONTEXT = 30;

function around(text: string, { start, end }: Finding): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return `${start > CONTEXT ? '…' : ''}${before}${text.slice(start, end)}${after}${end + CONTEXT < text.length ? '…' : ''}`;
}
