import { statementText } from '#shared/evidence/statementText';
import type { CaseReport } from '#shared/model/caseReport';
import type { SiteId } from '#shared/model/ids';
import type { Site } from '#shared/model/site';
import type { ProjectTree } from '#shared/model/tree';
import { orderedAttributes, valueNow } from '#shared/siteProfile/attributeValue';
import { levelTexts } from './levelTexts';
import { printedValue } from './liveParts';
import { pageFooter } from './pageFooter';
import { type CaseReportOptions, printedSite } from './reportContext';
import {
  a4Portrait,
  paragraph,
  plain,
  type ReportBlock,
  type ReportDocument,
  remark,
} from './reportDocument';
import { printedDate } from './reportTexts';

export type ProfileOptions = Pick<CaseReportOptions, 'language' | 'translate' | 'now' | 'naming'>;

/** Kurzprofil: a site on a page or two, from its attributes and the sentences chosen in its case reports. */
export function siteProfileDocument(
  tree: ProjectTree,
  siteId: SiteId,
  options: ProfileOptions,
): ReportDocument | null {
  const site = tree.site[siteId];
  if (site === undefined) return null;
  const { translate, language, now } = options;
  const printed = printedSite(options, site);
  const title = translate('profileTitle', { site: printed });
  return {
    language,
    titleBlock: {
      kicker: Object.values(tree.project)[0]?.name ?? '',
      title,
      subtitle: null,
      facts: [
        { label: translate('factSite'), value: printed },
        ...(site.region === '' ? [] : [{ label: translate('factRegion'), value: site.region }]),
        { label: translate('factDate'), value: printedDate(now, language) },
      ],
    },
    runningHead: { start: title, end: printedDate(now, language) },
    footer: pageFooter((values) => translate('pageOf', values)),
    contents: null,
    page: a4Portrait,
    blocks: [...attributeBlocks(tree, site, options), ...findingBlocks(tree, site, options)],
  };
}

function attributeBlocks(tree: ProjectTree, site: Site, options: ProfileOptions): readonly ReportBlock[] {
  const { translate, language } = options;
  const facts = orderedAttributes(Object.values(tree.project)[0]).flatMap((attribute) => {
    const known = valueNow(site, attribute.id);
    if (known === null) return [];
    const value = printedValue(options, attribute, known.value);
    const dated =
      known.asOf === '' ? value : translate('valueAsOf', { value, date: printedDate(known.asOf, language) });
    return [{ label: attribute.name, value: dated }];
  });
  return [
    { kind: 'heading', level: 1, number: null, text: translate('attributesHeading'), newPage: false },
    ...(facts.length === 0 ? [remark(translate('attributesNone'))] : [{ kind: 'facts', facts } as const]),
  ];
}

/** The chosen sentences, report by report in the order of waves and levels, in the order somebody gave them. */
function findingBlocks(tree: ProjectTree, site: Site, { translate }: ProfileOptions): readonly ReportBlock[] {
  const reports = Object.values(tree.caseReport)
    .filter((report) => report.site === site.id)
    .map((report) => ({ report, sentences: chosenSentences(report) }))
    .filter(({ sentences }) => sentences.length > 0)
    .sort((a, b) => a.report.wave - b.report.wave || a.report.title.localeCompare(b.report.title));
  const head: ReportBlock = {
    kind: 'heading',
    level: 1,
    number: null,
    text: translate('profileFindings'),
    newPage: false,
  };
  if (reports.length === 0) return [head, remark(translate('profileNone'))];
  return [
    head,
    ...reports.flatMap(({ report, sentences }): readonly ReportBlock[] => {
      const level = report.level ?? tree.guide[report.guide]?.level ?? null;
      const wave = translate('waveNumber', { wave: report.wave });
      const text =
        level === null ? wave : translate('profileSource', { level: translate(levelTexts[level]), wave });
      // One report needs no heading that tells it from another.
      const own: readonly ReportBlock[] =
        reports.length === 1 ? [] : [{ kind: 'heading', level: 2, number: null, text, newPage: false }];
      return [...own, ...sentences.map((sentence) => paragraph(plain(sentence)))];
    }),
  ];
}

/** The words of the report's chosen statements that still stand in it. */
export function chosenSentences(report: CaseReport): readonly string[] {
  return report.profile.flatMap((id) => {
    const statement = report.statements[id];
    const text = statement === undefined ? null : statementText(report, statement);
    return text === null || text.trim() === '' ? [] : [text.trim()];
  });
}
