import type { CodingLayer } from '#shared/model/coding';
import type { Guide } from '#shared/model/guide';
import type { SiteId } from '#shared/model/ids';
import type { Site } from '#shared/model/site';
import type { ProjectTree } from '#shared/model/tree';
import { type CodedConversation, writeCaseReport } from './caseReports';
import { codeProtocol } from './codings';
import { holdInterview } from './fieldwork';
import { leadQuestions } from './invented';
import { seededRandom } from './random';

/** What a case-study site has on its operative level: eleven conversations, about ninety passages each. */
const extent = { interviews: 11, codings: 1_000, words: 2_500 };

/** The site's name, by which a person (and a bench) chooses it. */
export const fullSiteName = 'Messort';

/** The study with one more site of that extent, along its longest guide, with a case report begun. */
export function withFullSite(tree: ProjectTree): { readonly tree: ProjectTree; readonly site: Site } {
  const random = seededRandom(21);
  const codebook = Object.values(tree.codebook)[0];
  const layer = Object.values(tree.codingLayer)[0];
  const other = Object.values(tree.site)[0];
  const guide = longest(Object.values(tree.guide));
  if (codebook === undefined || other === undefined || layer?.coder == null || guide === undefined)
    throw new Error('an empty corpus');
  const { coder } = layer;
  const site: Site = {
    ...other,
    id: random.id<SiteId>(),
    code: 'S99',
    name: fullSiteName,
    position: Object.keys(tree.site).length,
  };
  const codes = Object.values(codebook.codes).map(({ id }) => id);
  const layers: CodingLayer[] = [];
  const conversations = Array.from({ length: extent.interviews }, (_, i): CodedConversation => {
    const held = holdInterview(random, { site: site.id, guide, interviewers: [coder], words: extent.words });
    const count =
      Math.floor((extent.codings * (i + 1)) / extent.interviews) -
      Math.floor((extent.codings * i) / extent.interviews);
    const coded = codeProtocol(random, { protocol: held.protocol, coder, codes, count });
    layers.push(coded);
    return { ...held, codings: Object.values(coded.codings) };
  });
  const { report, evidence } = writeCaseReport(random, site, guide, conversations);
  return {
    site,
    tree: {
      ...tree,
      site: { ...tree.site, [site.id]: site },
      interview: { ...tree.interview, ...byId(conversations.map(({ interview }) => interview)) },
      protocol: { ...tree.protocol, ...byId(conversations.map(({ protocol }) => protocol)) },
      codingLayer: { ...tree.codingLayer, ...byId(layers) },
      evidenceLayer: { ...tree.evidenceLayer, ...byId(evidence) },
      caseReport: { ...tree.caseReport, [report.id]: { ...report, status: 'draft' as const } },
    },
  };
}

function longest(guides: readonly Guide[]): Guide | undefined {
  return [...guides].sort((a, b) => leadQuestions(b).length - leadQuestions(a).length)[0];
}

function byId<R extends { readonly id: string }>(records: readonly R[]): { readonly [id: string]: R } {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}
