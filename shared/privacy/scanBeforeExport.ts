import { asId, type BlockId, type TextId } from '#shared/model/ids';
import type { Language } from '#shared/model/language';
import type { ProjectTree } from '#shared/model/tree';
import { detect } from './detect';
import type { Finding } from './finding';
import { plainForm } from './findingGroups';
import type { ProjectNames } from './projectNames';
import { nameListOf } from './projectNamesOf';

/** A piece of what is about to leave the program, and where it will be found there. */
export interface LeavingText {
  /** In the words of the person: "Kapitel 2, Absatz 3", a file's name, a column's title. */
  readonly where: string;
  readonly text: string;
  /** Words that somebody let stand in the text this comes from; see `passedIn`. */
  readonly passed?: readonly string[];
}

export interface LeavingFinding {
  /** The first place; `places` says how many there are. */
  readonly where: string;
  readonly text: string;
  readonly places: number;
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
 * the project's own list, then what the rules are rather sure of. The same words stand once, with the number
 * of their places. An empty answer does not prove that nothing is left; what the detector misses stands in
 * README.md.
 */
export function scanBeforeExport(
  texts: readonly LeavingText[],
  options: LeavingOptions,
): readonly LeavingFinding[] {
  return leavingFindings(texts, detect(leavingBlocks(texts), options), options);
}

/** The texts as the detector takes them, for a worker that runs it. */
export function leavingBlocks(texts: readonly LeavingText[]): readonly { id: BlockId; text: string }[] {
  return texts.map(({ text }, at) => ({ id: asId<BlockId>(String(at)), text }));
}

/** Of all that was found in `leavingBlocks`, what a person should look at before it leaves. */
export function leavingFindings(
  texts: readonly LeavingText[],
  findings: readonly Finding[],
  { names, allowed = [] }: LeavingOptions,
): readonly LeavingFinding[] {
  const open = new Set(allowed.map(plainForm));
  const passedOf = texts.map(({ passed = [] }) => new Set(passed.map(plainForm)));
  const listed = new Set(names.things.map(({ id }) => id));
  const found = new Map<string, LeavingFinding & { readonly own: boolean }>();
  for (const finding of findings) {
    const at = Number(finding.block);
    const source = texts[at];
    const form = plainForm(finding.text);
    const own = finding.rule === 'listed' || (finding.thing !== null && listed.has(finding.thing));
    if (source === undefined || isAllowed(finding.text, open) || passedOf[at]?.has(form) === true) continue;
    if (!own && (finding.confidence < SURE_ENOUGH || !OF_PERSONS.has(finding.class))) continue;
    const known = found.get(form);
    const { text, class: kind, rule } = finding;
    found.set(
      form,
      known === undefined
        ? {
            where: source.where,
            text,
            places: 1,
            context: around(source.text, finding),
            class: kind,
            rule,
            own,
          }
        : { ...known, places: known.places + 1 },
    );
  }
  return [...found.values()]
    .sort((a, b) => Number(b.own) - Number(a.own))
    .map(({ own: _, ...finding }) => finding);
}

/** What somebody let stand in one text while it was anonymised. They need not say it again at every export. */
export function passedIn(tree: ProjectTree, text: TextId): readonly string[] {
  return nameListOf(tree)?.passed[text] ?? [];
}

/** A document as Markdown, line by line, each under the heading it stands below. */
export function leavingLines(markdown: string): readonly LeavingText[] {
  let where = '';
  return markdown.split('\n').flatMap((line) => {
    const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
    if (heading !== undefined) where = heading;
    // A cell's words say nothing of the next cell's: "telephone" in one makes no number of the date in the other.
    const apart = line.replace(/^\s*\||\|\s*$/g, '').replace(/\s*\|\s*/g, ' · ');
    const text = apart.replace(/[*_`>#\\]/g, ' ').trim();
    return /[\p{L}\p{N}]/u.test(text) ? [{ where, text }] : [];
  });
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
