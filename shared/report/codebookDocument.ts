import { type CodedPassage, examplesOf } from '#shared/codebook/codingsOfCode';
import { codesInTreeOrder } from '#shared/coding/codeTree';
import type germanTexts from '#shared/i18n/de/codebook.json';
import type { Code } from '#shared/model/coding';
import type { CodeId } from '#shared/model/ids';
import type { Language } from '#shared/model/language';
import type { ProjectTree } from '#shared/model/tree';
import { pageFooter } from './pageFooter';
import { quotation } from './quotation';
import {
  a4Portrait,
  type HeadingLevel,
  type Inline,
  paragraph,
  plain,
  type ReportBlock,
  type ReportDocument,
  type ReportTable,
  remark,
  styled,
  type TableRow,
} from './reportDocument';
import { printedDate, printedList } from './reportTexts';

/** Keys of the printed labels in the `codebook` language files. */
type CodebookPrintKey = WithoutPlural<keyof (typeof germanTexts)['printed']>;
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'zero' | 'one' | 'other'}` ? Base : Key;

export interface CodebookPrint {
  readonly language: Language;
  /** Texts of that language; `values.count` chooses the plural form. */
  readonly translate: (
    key: CodebookPrintKey,
    values?: { readonly [name: string]: string | number },
  ) => string;
  /** ISO date-time of the local clock; its date is printed. */
  readonly now: string;
  /** Anchor examples are words of interviews; without them the codebook can be given away. */
  readonly examples: boolean;
  readonly notes: boolean;
}

/** The codebook as a document to print: an overview, then each code with definition, rule and anchor examples. */
export function codebookDocument(tree: ProjectTree, print: CodebookPrint): ReportDocument {
  const { translate, language, now } = print;
  const project = Object.values(tree.project)[0];
  const codebook = Object.values(tree.codebook)[0];
  const codes = codesInTreeOrder({ codes: codebook?.codes ?? {} });
  const counts = codingCounts(tree);
  const provisional = codes.filter(({ code }) => code.provisional).length;
  return {
    language,
    titleBlock: {
      kicker: project?.name ?? '',
      title: translate('title'),
      subtitle: null,
      facts: [
        { label: translate('codes'), value: String(codes.length) },
        { label: translate('codings'), value: String([...counts.values()].reduce((a, b) => a + b, 0)) },
        ...(provisional === 0 ? [] : [{ label: translate('provisionalCodes'), value: String(provisional) }]),
        { label: translate('date'), value: printedDate(now, language) },
      ],
    },
    runningHead: { start: translate('title'), end: printedDate(now, language) },
    footer: pageFooter((values) => translate('pageOf', values)),
    contents: null,
    page: a4Portrait,
    blocks: [
      ...(codes.length === 0 ? [remark(translate('empty'))] : [overview(codes, counts, print)]),
      ...codes.flatMap(({ code, level }, i) =>
        codeBlocks(tree, { code, level }, { print, counts, newPage: i === 0 }),
      ),
    ],
  };
}

/** Over all coders and the agreed layer, as the screen counts. */
function codingCounts(tree: ProjectTree): ReadonlyMap<CodeId, number> {
  const counts = new Map<CodeId, number>();
  for (const layer of Object.values(tree.codingLayer)) {
    for (const { code } of Object.values(layer.codings)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

function overview(
  codes: ReturnType<typeof codesInTreeOrder>,
  counts: ReadonlyMap<CodeId, number>,
  { translate }: CodebookPrint,
): ReportTable {
  // No-break spaces keep their place at the beginning of a cell; a blank would not be printed.
  const indent = (level: number) => '\u00A0'.repeat(level * 4);
  return {
    kind: 'table',
    caption: { label: translate('table'), number: 1, text: translate('overview') },
    columns: [
      { heading: translate('code'), share: 0.58, align: 'start' },
      { heading: translate('origin'), share: 0.24, align: 'start' },
      { heading: translate('codings'), share: 0.18, align: 'end' },
    ],
    rows: codes.map(
      ({ code, level }): TableRow => ({
        kind: 'body',
        cells: [
          [[styled(level === 0 ? 'strong' : 'plain', `${indent(level)}${code.name}`)]],
          [[plain(originText(code, translate))]],
          [[plain(String(counts.get(code.id) ?? 0))]],
        ],
      }),
    ),
    notes: [translate('overviewNote')],
  };
}

interface Setting {
  readonly print: CodebookPrint;
  readonly counts: ReadonlyMap<CodeId, number>;
  readonly newPage: boolean;
}

function codeBlocks(
  tree: ProjectTree,
  { code, level }: { readonly code: Code; readonly level: number },
  { print, counts, newPage }: Setting,
): readonly ReportBlock[] {
  const { translate } = print;
  const facts = [
    originText(code, translate),
    translate('codingCount', { count: counts.get(code.id) ?? 0 }),
    ...(code.shortName === '' ? [] : [translate('shortNameIs', { name: code.shortName })]),
  ];
  const labelled = (label: CodebookPrintKey, text: string): readonly ReportBlock[] =>
    text === '' ? [] : paragraphs(translate(label), text);
  return [
    { kind: 'heading', level: headingLevel(level), number: null, text: code.name, newPage },
    { kind: 'paragraph', role: 'body', inlines: [styled('small', facts.join(' · '))] },
    ...labelled('definition', code.definition === '' ? translate('noDefinition') : code.definition),
    ...labelled('rule', code.rule),
    ...(print.examples ? exampleBlocks(tree, code, print) : []),
    ...labelled('counterExamples', code.counterExamples),
    ...(code.questions.length === 0
      ? []
      : labelled('questions', printedList(code.questions, print.language))),
    ...(print.notes ? labelled('notes', code.notes) : []),
  ];
}

/** Word has four levels that reports use; deeper codes look like the fourth. */
function headingLevel(level: number): HeadingLevel {
  return level === 0 ? 1 : level === 1 ? 2 : level === 2 ? 3 : 4;
}

function paragraphs(label: string, text: string): readonly ReportBlock[] {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line, i) => paragraph(...(i === 0 ? [styled('strong', `${label}: `)] : []), plain(line)));
}

/** Examples whose words are in doubt or gone are left out; the number says that there are more. */
function exampleBlocks(tree: ProjectTree, code: Code, print: CodebookPrint): readonly ReportBlock[] {
  const { translate, language } = print;
  const examples = examplesOf(tree, code);
  const shown = examples.flatMap(({ state }) => (state.kind === 'shown' ? [state.passage] : []));
  const left = examples.length - shown.length;
  return [
    ...(shown.length === 0
      ? []
      : [paragraph(styled('strong', translate('examples', { count: shown.length })))]),
    ...shown.map(
      (passage): ReportBlock => ({
        kind: 'quote',
        inlines: [quoted(passage, language)],
        source: sourceOf(passage, print),
      }),
    ),
    ...(left === 0 ? [] : [remark(translate('examplesLeft', { count: left }))]),
  ];
}

function quoted({ words }: CodedPassage, language: Language): Inline {
  return plain(quotation((words ?? '').replace(/\s*\n\s*/g, ' '), language));
}

/** By code and role only: a codebook goes to people who must not know which place it was. */
function sourceOf({ source }: CodedPassage, { translate, language }: CodebookPrint): string {
  const site = source.siteCode === '' ? translate('unknownSite') : source.siteCode;
  const roles = source.roles.map(({ label, code }) => label || code);
  return [site, ...(roles.length === 0 ? [] : [printedList(roles, language)]), source.citation]
    .filter((part) => part !== '')
    .join(', ');
}

function originText(code: Code, translate: CodebookPrint['translate']): string {
  const origin = translate(code.origin);
  return code.provisional ? translate('originProvisional', { origin }) : origin;
}
