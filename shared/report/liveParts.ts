import { passageSource } from '#shared/evidence/passage';
import type { EvidenceLink } from '#shared/model/caseReport';
import type { GuideNode } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import type { LivePart } from '#shared/model/reportTemplate';
import type { Site, SiteAttribute } from '#shared/model/site';
import { type VerbatimCandidate, verbatimCandidates } from '#shared/reportTemplate/verbatimCandidates';
import { orderedAttributes, valueNow } from '#shared/siteProfile/attributeValue';
import { basisOfData } from './basisOfData';
import { quotation } from './quotation';
import { printedRoles, type ReportContext } from './reportContext';
import { plain, type ReportBlock, remark, type TableRow } from './reportDocument';
import { printedDate, type ReportTextKey } from './reportTexts';

/** A part that is set from what the project knows when the report is printed. */
export function livePart(
  context: ReportContext,
  part: LivePart,
  tableNumber: number,
): readonly ReportBlock[] {
  switch (part) {
    case 'basis':
      return basisOfData(context, tableNumber);
    case 'attributes':
      return attributes(context, tableNumber);
    case 'verbatim':
      return verbatim(context);
    case 'openPoints':
      return openPoints(context);
  }
}

function heading({ translate }: ReportContext, key: ReportTextKey): ReportBlock {
  return { kind: 'heading', level: 1, number: null, text: translate(key), newPage: false };
}

function attributes(context: ReportContext, tableNumber: number): readonly ReportBlock[] {
  const { translate } = context;
  const rows = attributeRows(context, context.site);
  if (rows.length === 0) return [heading(context, 'attributesHeading'), remark(translate('attributesNone'))];
  return [
    heading(context, 'attributesHeading'),
    {
      kind: 'table',
      caption: { label: translate('tableLabel'), number: tableNumber, text: translate('attributesCaption') },
      columns: [
        { heading: translate('columnAttribute'), share: 0.28, align: 'start' },
        { heading: translate('columnValue'), share: 0.3, align: 'start' },
        { heading: translate('columnAsOf'), share: 0.14, align: 'start' },
        { heading: translate('columnNote'), share: 0.28, align: 'start' },
      ],
      rows,
      notes: [translate('attributesSource')],
    },
  ];
}

/** Each attribute with the value that holds now, its date and note; those nobody knows are left out. */
function attributeRows(context: ReportContext, site: Site | null): readonly TableRow[] {
  const { tree, language } = context;
  if (site === null) return [];
  return orderedAttributes(Object.values(tree.project)[0]).flatMap((attribute): TableRow[] => {
    const known = valueNow(site, attribute.id);
    if (known === null) return [];
    const asOf = known.asOf === '' ? context.translate('noDate') : printedDate(known.asOf, language);
    const cells = [attribute.name, printedValue(context, attribute, known.value), asOf, known.note];
    return [{ kind: 'body', cells: cells.map((text) => [[plain(text)]]) }];
  });
}

/** A value as a reader expects it: dates in the language's form, yes and no as words. */
export function printedValue(
  { translate, language }: Pick<ReportContext, 'translate' | 'language'>,
  { type }: Pick<SiteAttribute, 'type'>,
  value: string,
): string {
  if (type === 'date') return printedDate(value, language);
  if (type === 'yesNo')
    return value === 'yes' ? translate('valueYes') : value === 'no' ? translate('valueNo') : value;
  return value;
}

/** Internal: these words are not released, so a released report does not have them. */
function verbatim(context: ReportContext): readonly ReportBlock[] {
  const { tree, report, translate, language } = context;
  if (report.status === 'released') return [];
  const candidates = verbatimCandidates(tree, report);
  if (candidates.length === 0)
    return [heading(context, 'verbatimHeading'), remark(translate('verbatimNone'))];
  return [
    heading(context, 'verbatimHeading'),
    ...candidates.map(
      (candidate): ReportBlock => ({
        kind: 'quote',
        inlines: [plain(quotation(candidate.words, language))],
        source: candidateSource(context, candidate),
      }),
    ),
  ];
}

function candidateSource(context: ReportContext, { interview, protocol, range }: VerbatimCandidate): string {
  const question = protocol.blocks.find(({ id }) => id === range.start.block)?.question ?? null;
  // Only what `passageSource` reads: the interview and its shell.
  const link = {
    interview: interview.id,
    shell: { site: interview.site, roles: interview.roles, wave: interview.wave, question },
  } satisfies Pick<EvidenceLink, 'interview' | 'shell'>;
  const source = passageSource(context.tree, link);
  const values = { roles: printedRoles(context, source), guide: source.guideLabel };
  return source.questionNumber === null
    ? values.roles
    : context.translate('candidateSource', { ...values, question: source.questionNumber });
}

function openPoints(context: ReportContext): readonly ReportBlock[] {
  const { report, translate } = context;
  const open = report.openPoints.filter(({ done }) => !done);
  if (open.length === 0) return [heading(context, 'openPointsHeading'), remark(translate('openPointsNone'))];
  return [
    heading(context, 'openPointsHeading'),
    {
      kind: 'list',
      numbered: false,
      items: open.map(({ text, question }) => {
        const number = question === null ? null : numberOf(context.guide?.nodes ?? [], question);
        return {
          level: 1,
          inlines: [
            plain(number === null ? text : translate('openPointQuestion', { text, question: number })),
          ],
        };
      }),
    },
  ];
}

function numberOf(nodes: readonly GuideNode[], id: GuideNodeId): string | null {
  for (const node of nodes) {
    if (node.id === id) return node.printedNumber;
    const below = numberOf(node.children, id);
    if (below !== null) return below;
  }
  return null;
}
