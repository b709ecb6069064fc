import type { CaseReport } from '#shared/model/caseReport';
import type { CaseReportId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { basisOfData } from './basisOfData';
import { evidenceAnnex } from './evidenceAnnex';
import { findings, numberStatements } from './findings';
import { levelTexts } from './levelTexts';
import { livePart } from './liveParts';
import { mentionsSite } from './namingWarnings';
import { pageFooter } from './pageFooter';
import type { NumberedStatement } from './paragraphInlines';
import { type CaseReportOptions, printedSite, type ReportContext } from './reportContext';
import { a4Portrait, type ReportBlock, type ReportDocument, type TitleBlock } from './reportDocument';
import { printedDate, type ReportTextKey } from './reportTexts';

export type CaseReportResult =
  | { readonly ok: true; readonly document: ReportDocument }
  | { readonly ok: false; readonly reason: 'missingReport' };

const statusTexts: { readonly [status in CaseReport['status']]: ReportTextKey } = {
  draft: 'statusDraft',
  checked: 'statusChecked',
  released: 'statusReleased',
};

/**
 * Sets a case report: title block, basis of data, the guide's sections with findings and quotations, and,
 * when asked for, the internal annex of evidence.
 *
 * A site or guide whose record is gone is named as unknown and the report is printed all the same; only a
 * report that does not exist is refused.
 */
export function caseReportDocument(
  tree: ProjectTree,
  caseReportId: CaseReportId,
  options: CaseReportOptions,
): CaseReportResult {
  const report = tree.caseReport[caseReportId];
  if (report === undefined) {
    return { ok: false, reason: 'missingReport' };
  }
  const context: ReportContext = {
    ...options,
    tree,
    report,
    site: tree.site[report.site] ?? null,
    guide: tree.guide[report.guide] ?? null,
  };
  const statements = numberStatements(report.blocks, Object.values(report.statements));
  const body = bodyBlocks(context, statements);
  const tablesSoFar = body.filter((block) => block.kind === 'table').length;
  const title = context.translate('titleOfSite', { site: printedSite(context, context.site) });
  return {
    ok: true,
    document: {
      language: context.language,
      titleBlock: titleBlock(context, title),
      runningHead: { start: headTitle(context, title), end: headStatus(context) },
      footer: pageFooter((values) => context.translate('pageOf', values)),
      contents: context.contents ? { heading: context.translate('contentsHeading') } : null,
      page: a4Portrait,
      blocks: [...body, ...(context.annex ? evidenceAnnex(context, statements, tablesSoFar + 1) : [])],
    },
  };
}

/** The report's parts in their order; without parts of its own, the basis of data and the guide's sections. */
function bodyBlocks(
  context: ReportContext,
  statements: readonly NumberedStatement[],
): readonly ReportBlock[] {
  const { sections, rest } = findings(context, statements);
  const { parts } = context.report;
  if (parts === null) {
    return [...basisOfData(context, 1), ...sections.flatMap(({ blocks }) => blocks), ...rest];
  }
  const lastSection = parts.findLastIndex(({ kind }) => kind === 'section');
  const body: ReportBlock[] = [];
  parts.forEach((part, index) => {
    if (part.kind === 'section') {
      body.push(...(sections.find(({ node }) => node === part.node)?.blocks ?? []));
    } else {
      const tables = body.filter(({ kind }) => kind === 'table').length;
      body.push(...livePart(context, part.kind, tables + 1));
    }
    if (index === lastSection) body.push(...rest);
  });
  return lastSection < 0 ? [...body, ...rest] : body;
}

function titleBlock(context: ReportContext, title: string): TitleBlock {
  const { translate, report, site, guide, tree } = context;
  const project = Object.values(tree.project)[0];
  const guideName =
    guide === null
      ? translate('unknownGuide')
      : guide.label === ''
        ? guide.title
        : translate('guideWithTitle', { label: guide.label, title: guide.title });
  return {
    kicker: project?.name ?? '',
    title,
    subtitle: ownTitle(context, title),
    facts: [
      { label: translate('factSite'), value: siteFact(context) },
      ...(site === null || site.region === ''
        ? []
        : [{ label: translate('factRegion'), value: site.region }]),
      ...(report.level === null
        ? []
        : [{ label: translate('factLevel'), value: translate(levelTexts[report.level]) }]),
      { label: translate('factWave'), value: translate('waveNumber', { wave: report.wave }) },
      { label: translate('factGuide'), value: guideName },
      { label: translate('factStatus'), value: translate(statusTexts[report.status]) },
      { label: translate('factDate'), value: printedDate(context.now, context.language) },
    ],
  };
}

function siteFact(context: ReportContext): string {
  const { site, naming, translate } = context;
  return site !== null && naming === 'named' && site.name !== '' && site.code !== ''
    ? translate('siteWithCode', { name: site.name, code: site.code })
    : printedSite(context, site);
}

/** The report's own title, unless it only says again what stands above it or would name a coded site. */
function ownTitle(context: ReportContext, title: string): string | null {
  const { report, site, naming, translate } = context;
  const own = report.title.trim();
  const repeats = ['', title, site?.name, site?.code, translate('caseReport')].includes(own);
  const names = naming === 'coded' && Object.values(context.tree.site).some((one) => mentionsSite(own, one));
  return repeats || names ? null : own;
}

/** Characters of 8 points that stand left of the state without meeting it. */
const longestInHead = 90;

function headTitle({ tree, translate }: ReportContext, title: string): string {
  const project = Object.values(tree.project)[0]?.name ?? '';
  return project === '' || project.length + title.length > longestInHead
    ? title
    : translate('runningHeadTitle', { project, title });
}

function headStatus({ translate, report, now, language }: ReportContext): string {
  return translate('runningHeadStatus', {
    status: translate(statusTexts[report.status]),
    date: printedDate(now, language),
  });
}
