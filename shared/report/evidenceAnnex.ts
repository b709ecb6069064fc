import { type EvidenceBadge, evidenceBadge } from '#shared/evidence/badge';
import { documentsThere } from '#shared/evidence/documents';
import { statementText } from '#shared/evidence/statementText';
import type { Stance } from '#shared/model/caseReport';
import { everyoneRole } from '#shared/model/fieldwork';
import { sectionTitle } from './findings';
import type { NumberedStatement } from './paragraphInlines';
import { passageInline } from './passageInline';
import { printedSource, type ReportContext } from './reportContext';
import {
  paragraph,
  plain,
  type ReportBlock,
  type ReportTable,
  remark,
  styled,
  type TableRow,
} from './reportDocument';
import { arrangeBySections, type ReportSection } from './reportSections';
import type { ReportTextKey } from './reportTexts';

const stanceTexts: { readonly [stance in Stance]: ReportTextKey } = {
  supports: 'stanceSupports',
  contradicts: 'stanceContradicts',
  limits: 'stanceLimits',
  example: 'stanceExample',
};

/** Every statement with its badge and its passages, one table a section. Internal: it shows all passages. */
export function evidenceAnnex(
  context: ReportContext,
  statements: readonly NumberedStatement[],
  firstTableNumber: number,
): readonly ReportBlock[] {
  const { translate } = context;
  const heading: ReportBlock = {
    kind: 'heading',
    level: 1,
    number: null,
    text: translate('annexHeading'),
    newPage: true,
  };
  if (statements.length === 0) {
    return [heading, remark(translate('annexEmpty'))];
  }
  const tables = groupBySection(context, statements).map(({ title, members }, index) =>
    sectionTable(context, title, members, firstTableNumber + index),
  );
  return [heading, paragraph(plain(translate('annexIntro'))), ...tables];
}

interface SectionGroup {
  readonly title: string;
  readonly members: readonly NumberedStatement[];
}

function groupBySection(
  context: ReportContext,
  statements: readonly NumberedStatement[],
): readonly SectionGroup[] {
  const { sections } = arrangeBySections(context.guide, context.report.blocks, context.report.parts);
  const flat = sections.flatMap(withSubsections);
  const titleOf = new Map(
    flat.flatMap((section) => section.paragraphs.map((block) => [block.id, numberedTitle(section)] as const)),
  );
  const groups = new Map<string, NumberedStatement[]>();
  for (const member of statements) {
    const title = titleOf.get(member.statement.end.block) ?? context.translate('otherHeading');
    groups.set(title, [...(groups.get(title) ?? []), member]);
  }
  return [...groups].map(([title, members]) => ({ title, members }));
}

/** With its number, since guides use one title for several sections. */
function numberedTitle(section: ReportSection): string {
  const number = section.node.printedNumber;
  return number === null ? sectionTitle(section) : `${number} ${sectionTitle(section)}`;
}

function withSubsections(section: ReportSection): readonly ReportSection[] {
  return [section, ...section.children.flatMap(withSubsections)];
}

function sectionTable(
  context: ReportContext,
  title: string,
  members: readonly NumberedStatement[],
  number: number,
): ReportTable {
  const { translate } = context;
  return {
    kind: 'table',
    caption: { label: translate('tableLabel'), number, text: translate('annexCaption', { section: title }) },
    columns: [
      { heading: translate('columnPassage'), share: 0.54, align: 'start' },
      { heading: translate('columnStance'), share: 0.16, align: 'start' },
      { heading: translate('columnSource'), share: 0.3, align: 'start' },
    ],
    rows: members.flatMap((member) => statementRows(context, member)),
    notes: [],
  };
}

function statementRows(
  context: ReportContext,
  { statement, number }: NumberedStatement,
): readonly TableRow[] {
  const text = statementText(context.report, statement) ?? context.translate('statementReview');
  return [
    {
      kind: 'group',
      cell: [
        [styled('strong', context.translate('statementNumbered', { number, text }))],
        [
          styled(
            'small',
            badgeText(context, evidenceBadge(statement), documentsThere(context.tree, statement)),
          ),
        ],
      ],
    },
    ...statement.evidence.map(
      (link): TableRow => ({
        kind: 'body',
        cells: [
          [[passageInline(context, link)]],
          [[plain(context.translate(stanceTexts[link.stance]))]],
          [[plain(printedSource(context, link))]],
        ],
      }),
    ),
  ];
}

/** "1 Standort · 6 Interviews · 6 Protokolle · PL 3, GF 2 · 1 widerspricht" */
export function badgeText(
  { translate }: Pick<ReportContext, 'translate'>,
  { supporting, limiting, contradicting }: EvidenceBadge,
  /** How many there are where the evidence is from. */
  documents: number,
): string {
  const limits = limiting.interviews + limiting.documents;
  const against = contradicting.interviews + contradicting.documents;
  const parts = [
    ...(supporting.passages === 0
      ? [translate('badgeNone')]
      : [
          translate('badgeSites', { count: supporting.sites }),
          translate('badgeInterviews', { count: supporting.interviews }),
          translate('badgeProtocols', { count: supporting.texts - supporting.documents }),
          supporting.documents === 0
            ? ''
            : translate('badgeDocuments', {
                count: supporting.documents,
                of: Math.max(documents, supporting.documents),
              }),
          supporting.roles
            .map(({ role, interviews }) =>
              translate('badgeRole', {
                role: role === everyoneRole ? translate('everyone') : role,
                count: interviews,
              }),
            )
            .join(', '),
        ]),
    ...(limits === 0 ? [] : [translate('badgeLimits', { count: limits })]),
    ...(against === 0 ? [] : [translate('badgeAgainst', { count: against })]),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
