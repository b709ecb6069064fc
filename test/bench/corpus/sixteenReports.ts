import type { CaseReport, Statement } from '#shared/model/caseReport';
import { quoteIf } from '#shared/model/evidenceQuote';
import type { BlockId, CaseReportId, EvidenceLinkId, StatementId } from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import type { ProjectTree } from '#shared/model/tree';
import { type Random, seededRandom } from './random';

/** So many times the text of an invented report: about sixty pages, some four hundred quotations. */
const times = 6;
const quotesPerReport = 400;

/** The study with sixteen long case reports, one for each of its first sites, in place of its own. */
export function withSixteenReports(tree: ProjectTree): ProjectTree {
  const random = seededRandom(16);
  const sources = Object.values(tree.caseReport);
  const sites = Object.values(tree.site).slice(0, 16);
  const reports = sites.flatMap((site, index): readonly CaseReport[] => {
    const source = sources[index % sources.length];
    return source === undefined ? [] : [longReport(random, source, site.id, `Fallbericht ${site.name}`)];
  });
  return {
    ...tree,
    caseReport: Object.fromEntries(reports.map((report) => [report.id, report])),
    caseReportVersion: {},
  };
}

function longReport(random: Random, source: CaseReport, site: CaseReport['site'], title: string): CaseReport {
  const blocks: Block[] = [];
  const statements: Statement[] = [];
  let quotes = 0;
  for (let time = 0; time < times; time++) {
    const ids = new Map(source.blocks.map(({ id }) => [id, random.id<BlockId>()]));
    const moved = (id: BlockId) => ids.get(id) ?? id;
    blocks.push(...source.blocks.map((block) => ({ ...block, id: moved(block.id) })));
    for (const statement of Object.values(source.statements)) {
      statements.push({
        ...statement,
        id: random.id<StatementId>(),
        start: { ...statement.start, block: moved(statement.start.block) },
        end: { ...statement.end, block: moved(statement.end.block) },
        evidence: statement.evidence.map((link, index) => {
          const quoted = index === 0 && quotes < quotesPerReport;
          if (quoted) quotes += 1;
          return { ...link, id: random.id<EvidenceLinkId>(), quote: quoteIf(quoted) };
        }),
      });
    }
  }
  return {
    ...source,
    id: random.id<CaseReportId>(),
    site,
    title,
    status: 'draft',
    blocks,
    statements: Object.fromEntries(statements.map((statement) => [statement.id, statement])),
  };
}
