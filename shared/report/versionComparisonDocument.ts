import { passageSource } from '#shared/evidence/passage';
import type { CaseReport, EvidenceLink } from '#shared/model/caseReport';
import type { ProjectTree } from '#shared/model/tree';
import {
  compareVersions,
  type EvidenceChange,
  type ParagraphChange,
} from '#shared/reportVersion/compareVersions';
import { pageFooter } from './pageFooter';
import { type CaseReportOptions, printedRoles } from './reportContext';
import {
  a4Portrait,
  type Inline,
  type ListItem,
  plain,
  type ReportBlock,
  type ReportDocument,
  remark,
  styled,
} from './reportDocument';
import { arrangeBySections } from './reportSections';
import { printedDate } from './reportTexts';

export type ComparisonOptions = Pick<CaseReportOptions, 'language' | 'translate' | 'now'> & {
  /** What the two versions are called. */
  readonly before: string;
  readonly after: string;
};

const styles = { same: 'plain', added: 'added', removed: 'removed' } as const;

/** Two versions of a report as a paper: what went and came within its paragraphs, and in its evidence. Internal. */
export function versionComparisonDocument(
  tree: ProjectTree,
  before: CaseReport,
  after: CaseReport,
  options: ComparisonOptions,
): ReportDocument {
  const { translate, language, now } = options;
  const { paragraphs, evidence } = compareVersions(before, after);
  const changed = paragraphs.filter(({ kind }) => kind !== 'same');
  const title = translate('comparisonTitle', { title: after.title });
  return {
    language,
    titleBlock: {
      kicker: Object.values(tree.project)[0]?.name ?? '',
      title,
      subtitle: null,
      facts: [
        { label: translate('comparisonBefore'), value: options.before },
        { label: translate('comparisonAfter'), value: options.after },
        { label: translate('factDate'), value: printedDate(now, language) },
      ],
    },
    runningHead: { start: title, end: printedDate(now, language) },
    footer: pageFooter((values) => translate('pageOf', values)),
    contents: null,
    page: a4Portrait,
    blocks:
      changed.length + evidence.length === 0
        ? [remark(translate('comparisonSame'))]
        : [...textBlocks(tree, before, after, changed), ...evidenceBlocks(tree, evidence, options)],
  };
}

/** Each section's heading once before its changed paragraphs. */
function textBlocks(
  tree: ProjectTree,
  before: CaseReport,
  after: CaseReport,
  changes: readonly ParagraphChange[],
): readonly ReportBlock[] {
  const guide = tree.guide[after.guide] ?? null;
  const { sections } = arrangeBySections(guide, [...before.blocks, ...after.blocks], after.parts);
  const heads = new Map(sections.map(({ node }) => [node.id, node]));
  let last: string | null = null;
  return changes.flatMap((change): readonly ReportBlock[] => {
    const inlines: readonly Inline[] = change.pieces.map(({ kind, text }) => styled(styles[kind], text));
    const paragraph: ReportBlock = { kind: 'paragraph', role: 'body', inlines };
    const head = change.section === null ? undefined : heads.get(change.section);
    if (head === undefined || head.id === last) return [paragraph];
    last = head.id;
    const { text, printedNumber: number } = head;
    return [{ kind: 'heading', level: 1, number, text, newPage: false }, paragraph];
  });
}

function evidenceBlocks(
  tree: ProjectTree,
  changes: readonly EvidenceChange[],
  { translate, language }: ComparisonOptions,
): readonly ReportBlock[] {
  if (changes.length === 0) return [];
  function source(link: EvidenceLink): string {
    const { siteCode, roles, ...rest } = passageSource(tree, link);
    const known = { ...rest, siteCode, roles };
    const names = printedRoles({ tree, translate, language, naming: 'coded' }, known);
    return siteCode === '' ? names : `${siteCode}, ${names}`;
  }
  const item = (style: 'added' | 'removed', link: EvidenceLink): ListItem => ({
    level: 1,
    inlines: [styled(style, source(link))],
  });
  return [
    { kind: 'heading', level: 1, number: null, text: translate('comparisonEvidence'), newPage: false },
    ...changes.flatMap((change): readonly ReportBlock[] => [
      { kind: 'paragraph', role: 'body', inlines: [plain(change.sentence ?? translate('statementReview'))] },
      {
        kind: 'list',
        numbered: false,
        items: [
          ...change.added.map((link) => item('added', link)),
          ...change.removed.map((link) => item('removed', link)),
          ...change.stances.map(
            ({ after }): ListItem => ({
              level: 1,
              inlines: [plain(translate('comparisonStance', { source: source(after) }))],
            }),
          ),
        ],
      },
    ]),
  ];
}
