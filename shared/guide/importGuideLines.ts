import type { Guide, GuideSource, GuideWarning } from '#shared/model/guide';
import { asId, type GuideId } from '#shared/model/ids';
import { readAttachment } from './attachments';
import { buildNodes } from './buildNodes';
import { type Entry, readEntries } from './entries';
import { splitFootnotes } from './footnotes';
import { readFrontMatter, readLanguage, readLevel, readWave } from './frontMatter';
import { answerableNodes, walkNodes } from './guideNodes';
import { guideWarning, reviewGuide } from './importWarnings';
import { type OutlineTable, outlineOf } from './outline';
import { rulesFromPreliminary } from './preliminaryRules';
import { findRoles, roleLabel } from './roleTags';
import type { SourceLine } from './sourceLines';

export interface ImportOptions {
  readonly fileName: string;
  /** Time of the import, ISO 8601. */
  readonly now: string;
  readonly newId: () => string;
}

export type GuideImport =
  | { readonly ok: true; readonly guide: Guide }
  | {
      readonly ok: false;
      readonly reason: 'empty' | 'notAGuide' | 'binary' | 'tooLarge';
      /** Values for the sentence in the interface's language. */
      readonly values: { readonly [name: string]: string };
    };

/** A text in which fewer of the numbered paragraphs and items ask anything is a report, not a guide. */
const MIN_SHARE_ASKING = 0.1;

/** Fewer rows than this may be stray blanks at line ends and no table. */
const MIN_TABLE_ROWS = 3;

/** A file's lines, however they were read. */
export interface GuideLines {
  /** Without page furniture. */
  readonly lines: readonly SourceLine[];
  /** The whole text, for looking at beside the schema; the line numbers count in it. */
  readonly text: string;
  /** Roles that head the columns of the file's tables, in printed order. */
  readonly roles: readonly string[];
  /** What is printed but is no part of the guide. */
  readonly leftovers: GuideSource['leftovers'];
}

/**
 * Makes a guide of lines: sections, questions, groups and supplementary questions in printed order with their
 * numbers as labels, roles, preliminary remarks and the rules in them, footnotes and attached tables. Where a line
 * has a hint, that is taken; what nothing tells is chosen and marked; what finds no place is kept among the
 * leftovers; nothing is dropped. Refuses, with the reason, what cannot be a guide.
 */
export function importGuideLines(source: GuideLines, options: ImportOptions): GuideImport {
  const { lines, text } = source;
  if (lines.length === 0) return refuse('empty', {});

  const flow = splitFootnotes(lines);
  const { entries, bullets } = readEntries(flow.text);
  const footnoteMarks = new Set(flow.footnotes.map(({ mark }) => mark));
  const front = readFrontMatter(
    entries.filter(({ kind }) => kind === 'front'),
    options.fileName,
  );
  const { preliminary } = front;
  const body = entries.filter(({ kind }) => kind !== 'front');
  const found = findRoles(
    preliminary,
    body.map((entry) => entry.text),
  );
  const outline = outlineOf(body);
  const codes = [...new Set([...source.roles, ...found.codes])];
  const roleCodes = new Set(codes);
  const built = buildNodes(outline.sections, { ...options, bullets, roleCodes, footnoteMarks });
  if (!asksEnough(built)) {
    return refuse('notAGuide', {
      lines: String(lines.length),
      questions: String(answerableNodes(built).length),
    });
  }

  const frontText = [...front.superheadings.map((line) => line.text), front.title, ...preliminary].join('\n');
  const tables = readTables(outline.tables);
  const leftovers = [...front.superheadings, ...source.leftovers];
  const guide: Guide = {
    id: asId<GuideId>(options.newId()),
    kind: 'guide',
    label: front.label,
    title: front.title,
    level: readLevel(frontText),
    wave: readWave(frontText),
    version: 1,
    language: readLanguage(text),
    basedOn: null,
    roles: codes.map((code) => ({ code, label: roleLabel(code, preliminary) })),
    subgroups: [],
    preliminary,
    rules: rulesFromPreliminary(preliminary),
    nodes: built.nodes,
    footnotes: flow.footnotes.map(({ mark, text: note }) => {
      return { mark, text: note, node: built.footnoteNodes.get(mark) ?? null };
    }),
    attachments: tables.attachments,
    source: null,
  };
  const warnings = [
    ...reviewGuide(guide),
    ...built.warnings,
    ...tables.warnings,
    ...tagSpelling(built.separators),
    ...lostColumns(entries),
    ...(leftovers.length > 0 ? [guideWarning('leftoverText', {}, { count: String(leftovers.length) })] : []),
  ];
  return { ok: true, guide: { ...guide, source: sourceOf(options, text, warnings, leftovers) } };
}

export function refuse(
  reason: 'empty' | 'notAGuide' | 'binary' | 'tooLarge',
  values: { [name: string]: string },
): GuideImport {
  return { ok: false, reason, values };
}

/** Warnings in the order of the text, those on the whole guide first. */
function sourceOf(
  { fileName, now }: ImportOptions,
  text: string,
  warnings: readonly GuideWarning[],
  leftovers: GuideSource['leftovers'],
): GuideSource {
  const byPlace = [...warnings].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const byLine = [...leftovers].sort((a, b) => a.line - b.line);
  return { fileName, importedAt: now, text, warnings: byPlace, leftovers: byLine };
}

function asksEnough(built: Pick<Guide, 'nodes'>): boolean {
  if (answerableNodes(built).length === 0) return false;
  const items = [...walkNodes(built)].map(({ node }) => node).filter((node) => node.kind !== 'section');
  return items.filter((node) => node.text.includes('?')).length >= items.length * MIN_SHARE_ASKING;
}

function readTables(tables: readonly OutlineTable[]): {
  readonly attachments: Guide['attachments'];
  readonly warnings: readonly GuideWarning[];
} {
  const read = tables.map(({ title, rows }) => readAttachment(title, rows));
  const warnings = read
    .filter(({ columnsGuessed }) => columnsGuessed)
    .map(({ attachment }) => guideWarning('tableColumnsUnsure', {}, { title: attachment.title }));
  return { attachments: read.map(({ attachment }) => attachment), warnings };
}

function tagSpelling(separators: readonly string[]): GuideWarning[] {
  const used = [...new Set(separators)];
  return used.length > 1 ? [guideWarning('mixedTagSpelling', {}, { separators: used.join(' ') })] : [];
}

/** Rows of blank cells are all that is left of a table whose columns said who is asked. */
function lostColumns(entries: readonly Entry[]): GuideWarning[] {
  const rows = entries.filter(({ rowStart }) => rowStart).length;
  return rows >= MIN_TABLE_ROWS ? [guideWarning('roleColumnsLost', {}, { rows: String(rows) })] : [];
}
