import type { Deletion, DeletionItem, ErasedItem, Signature } from '#shared/model/deletion';
import type { InterviewId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { certificateHandouts } from './certificateHandouts';
import type { CertificatePrint } from './certificatePrint';
import { pageFooter } from './pageFooter';
import {
  a4Portrait,
  paragraph,
  plain,
  type ReportBlock,
  type ReportDocument,
  type ReportTable,
  remark,
  styled,
  type TableCell,
} from './reportDocument';
import { printedDate } from './reportTexts';

/**
 * Proof of a finished deletion for the data-protection officer: what, who, when and why, checksums of what was
 * there, what was looked at afterwards, and what the program cannot know. It holds none of the deleted words.
 * Null when the deletion is not finished.
 */
export function deletionCertificate(
  tree: Pick<ProjectTree, 'project' | 'site' | 'interview' | 'nameList' | 'handout'>,
  deletion: Deletion,
  print: CertificatePrint,
): ReportDocument | null {
  const { translate, language } = print;
  const { erased, finished } = deletion;
  if (erased === null || finished === null) return null;
  const [project] = Object.values(tree.project);
  const signature = (by: Signature): string => {
    const at = print.localTime(by.at);
    const values = { day: printedDate(at, language), time: at.slice(11, 16), name: nameOf(tree, by) };
    return translate('signature', values);
  };
  const alone = deletion.agreed?.by === deletion.requested.by;
  return {
    language,
    titleBlock: {
      kicker: translate('kicker'),
      title: translate('title'),
      subtitle: project?.name ?? '',
      facts: [
        { label: translate('reason'), value: deletion.reason },
        { label: translate('requested'), value: signature(deletion.requested) },
        ...(deletion.agreed === null
          ? []
          : [
              {
                label: translate('agreed'),
                value: alone
                  ? translate('sameHands', { name: nameOf(tree, deletion.agreed) })
                  : signature(deletion.agreed),
              },
            ]),
        { label: translate('erased'), value: signature(erased) },
        { label: translate('finished'), value: signature(finished) },
        { label: translate('run'), value: deletion.id },
      ],
    },
    runningHead: { start: translate('title'), end: project?.name ?? '' },
    footer: pageFooter((values) => translate('pageOf', values)),
    contents: null,
    page: a4Portrait,
    blocks: [
      heading(translate('what')),
      paragraph(plain(translate('whatText', { count: deletion.items.length }))),
      itemTable(tree, deletion.items, erased.before, print),
      heading(translate('hashes')),
      paragraph(plain(translate('hashesText'))),
      hashTable(deletion.items, erased.before, print),
      heading(translate('how')),
      paragraph(plain(translate('howText'))),
      heading(translate('checks')),
      checkTable(finished.checks, print),
      heading(translate('stays')),
      paragraph(plain(translate('staysText'))),
      ...(keepsNames(tree, deletion) ? [paragraph(plain(translate('staysNames')))] : []),
      ...outside(tree, deletion.items, print),
      ...certificateHandouts(tree, deletion, print),
      heading(translate('sign')),
      paragraph(plain(translate('signText'))),
    ],
  };
}

function nameOf(tree: Pick<ProjectTree, 'project'>, { by }: Signature): string {
  return Object.values(tree.project)[0]?.people[by]?.name ?? by;
}

/** The list of names remembers single words of texts; its history under its own key cannot be told apart by text. */
function keepsNames(tree: Pick<ProjectTree, 'nameList'>, { items }: Deletion): boolean {
  return Object.keys(tree.nameList).length > 0 && !items.some(({ what }) => what === 'nameList');
}

function heading(text: string): ReportBlock {
  return { kind: 'heading', level: 1, number: null, text, newPage: false };
}

const cell = (text: string): TableCell => [[plain(text)]];

function itemTable(
  tree: Pick<ProjectTree, 'site'>,
  items: readonly DeletionItem[],
  before: readonly ErasedItem[],
  { translate, language }: CertificatePrint,
): ReportTable {
  const written = new Intl.NumberFormat(language);
  const held = new Map(before.map((one) => [one.key, one]));
  const numbers = (of: (item: ErasedItem) => number, one: ErasedItem | undefined) =>
    cell(one === undefined ? '0' : written.format(of(one)));
  const sum = (of: (item: ErasedItem) => number) =>
    cell(written.format(before.reduce((all, one) => all + of(one), 0)));
  const figures: readonly ((item: ErasedItem) => number)[] = [
    ({ protocols, sources }) => protocols + sources,
    ({ characters }) => characters,
    ({ codings }) => codings,
    ({ passages }) => passages,
    ({ memos }) => memos,
  ];
  return {
    kind: 'table',
    caption: { label: translate('table'), number: 1, text: translate('items') },
    columns: [
      { heading: translate('item'), share: 0.26, align: 'start' },
      { heading: translate('site'), share: 0.11, align: 'start' },
      { heading: translate('texts'), share: 0.09, align: 'end' },
      { heading: translate('characters'), share: 0.11, align: 'end' },
      { heading: translate('codings'), share: 0.16, align: 'end' },
      { heading: translate('passages'), share: 0.16, align: 'end' },
      { heading: translate('memos'), share: 0.11, align: 'end' },
    ],
    rows: [
      ...items.map(({ key, label, site }) => ({
        kind: 'body' as const,
        cells: [
          cell(label),
          cell(site === null ? '' : (tree.site[site]?.code ?? '') || (tree.site[site]?.name ?? '')),
          ...figures.map((figure) => numbers(figure, held.get(key))),
        ],
      })),
      {
        kind: 'total' as const,
        cells: [cell(translate('total')), cell(''), ...figures.map(sum)],
      },
    ],
    notes: [],
  };
}

function hashTable(
  items: readonly DeletionItem[],
  before: readonly ErasedItem[],
  { translate }: CertificatePrint,
): ReportTable {
  const hashes = new Map(before.map(({ key, sealed }) => [key, sealed]));
  return {
    kind: 'table',
    caption: { label: translate('table'), number: 2, text: translate('hashes') },
    columns: [
      { heading: translate('item'), share: 0.28, align: 'start' },
      { heading: translate('key'), share: 0.27, align: 'start' },
      { heading: translate('hash'), share: 0.45, align: 'start' },
    ],
    rows: items.map(({ key, label }) => ({
      kind: 'body' as const,
      // In groups of eight, so that a line may break and a person can compare.
      cells: [
        cell(label),
        [[styled('small', key)]],
        [[styled('small', hashes.get(key)?.replace(/.{8}(?=.)/g, '$& ') || translate('noRecords'))]],
      ],
    })),
    notes: [],
  };
}

function checkTable(
  checks: NonNullable<Deletion['finished']>['checks'],
  { translate }: CertificatePrint,
): ReportTable {
  const rows: readonly (readonly [string, string])[] = [
    [
      translate('checkKeys'),
      translate('checkKeysResult', { left: checks.keysLeft, count: checks.vaultCopies }),
    ],
    [translate('checkRecords'), translate('checkRecordsResult', { left: checks.recordsLeft })],
    [translate('checkSnapshots'), translate('checkSnapshotsResult', { count: checks.snapshots })],
    [translate('checkRemoved'), String(checks.snapshotsRemoved)],
    [translate('checkHistory'), String(checks.historySilenced)],
    [translate('checkSearch'), translate('checkSearchResult')],
  ];
  return {
    kind: 'table',
    caption: { label: translate('table'), number: 3, text: translate('checks') },
    columns: [
      { heading: translate('check'), share: 0.6, align: 'start' },
      { heading: translate('result'), share: 0.4, align: 'start' },
    ],
    rows: rows.map(([check, result]) => ({ kind: 'body' as const, cells: [cell(check), cell(result)] })),
    notes: [],
    onOnePage: true,
  };
}

function outside(
  tree: Pick<ProjectTree, 'interview'>,
  items: readonly DeletionItem[],
  { translate }: CertificatePrint,
): readonly ReportBlock[] {
  const recordings = items.flatMap(({ what, key }) => {
    const interview = what === 'interview' ? tree.interview[key as InterviewId] : undefined;
    return interview?.recording.made === true ? [interview.recording] : [];
  });
  const open = recordings.filter(({ deleted }) => deleted === null).length;
  const points = ['outside1', 'outside2', 'outside3', 'outside4'] as const;
  return [
    heading(translate('outside')),
    paragraph(plain(translate('outsideText'))),
    {
      kind: 'list',
      numbered: false,
      items: points.map((point) => ({ level: 1 as const, inlines: [plain(translate(point))] })),
    },
    ...(recordings.length === 0
      ? []
      : [remark(open === 0 ? translate('recordingsDone') : translate('recordings', { count: open }))]),
  ];
}
