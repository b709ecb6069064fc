import type { CodingLayer, EvidenceLayer } from '#shared/model/coding';
import type { AnyRecord, ProjectTree } from '#shared/model/tree';
import { type CodedConversation, writeCaseReport } from './caseReports';
import { codeProtocol } from './codings';
import { inventDeletion } from './deletions';
import { inventDocxTemplate } from './docxTemplates';
import { holdInterview } from './fieldwork';
import { inventHandout } from './handouts';
import { inventCodebook, inventGuides, inventProject, inventSites } from './invented';
import { seededRandom } from './random';
import { inventTemplate, inventVersion } from './reportTemplates';
import { inventSavedSearch } from './savedSearches';
import { inventDocument, inventMemo, inventNameList, inventQuotaPlan } from './sources';

/** `S`: a study of this kind. `L`: the largest we plan for. `small`: for tests. */
export type CorpusSize = 'S' | 'L' | 'small';

interface Extent {
  readonly sites: number;
  readonly guides: number;
  readonly interviews: number;
  readonly words: number;
  readonly codings: number;
  readonly codes: number;
  readonly reports: number;
}

export const corpusExtents: { readonly [S in CorpusSize]: Extent } = {
  small: { sites: 3, guides: 2, interviews: 6, words: 800, codings: 125, codes: 20, reports: 1 },
  S: { sites: 16, guides: 7, interviews: 225, words: 2500, codings: 11_000, codes: 90, reports: 6 },
  L: { sites: 60, guides: 7, interviews: 2000, words: 2500, codings: 100_000, codes: 600, reports: 20 },
};

const coders = 2;

/**
 * An invented study as a project tree: pure, and the same for the same seed and size. Takes about a tenth of
 * a second for `S` and some seconds for `L`.
 */
export function makeCorpus({ seed, size }: { seed: number; size: CorpusSize }): ProjectTree {
  const random = seededRandom(seed);
  const extent = corpusExtents[size];
  const project = inventProject(random, coders);
  const people = Object.values(project.people).map(({ id }) => id);
  const sites = inventSites(random, extent.sites);
  const guides = inventGuides(random, extent.guides);
  const codebook = inventCodebook(random, extent.codes);
  const codes = Object.values(codebook.codes).map(({ id }) => id);
  const conversations: CodedConversation[] = [];
  const layers: CodingLayer[] = [];
  for (let i = 0; i < extent.interviews; i++) {
    const held = holdInterview(random, {
      site: at(sites, i).id,
      guide: at(guides, Math.floor(i / sites.length)),
      interviewers: people,
      words: extent.words,
    });
    const mine = people.map((coder, c) => {
      const count = share(extent.codings, extent.interviews * coders, i * coders + c);
      return codeProtocol(random, { protocol: held.protocol, coder, codes, count });
    });
    layers.push(...mine);
    conversations.push({ ...held, codings: mine.flatMap((layer) => Object.values(layer.codings)) });
  }
  const reports = Array.from({ length: extent.reports }, (_, i) => {
    const site = at(sites, i);
    const here = conversations.filter(({ interview }) => interview.site === site.id);
    const guide = guides.find(({ id }) => id === here[0]?.interview.guide) ?? at(guides, 0);
    return writeCaseReport(random, site, guide, here);
  });
  return {
    project: byId([project]),
    codebook: byId([codebook]),
    site: byId(sites),
    guide: byId(guides),
    quotaPlan: byId([
      inventQuotaPlan(
        random,
        sites,
        conversations.map(({ interview }) => interview),
      ),
    ]),
    document: byId([inventDocument(random, at(sites, 0).id)]),
    memo: byId([inventMemo(random, at(sites, 0).id, project)]),
    savedSearch: byId(people.slice(0, 1).map((by) => inventSavedSearch(random, by, at(sites, 0).id))),
    nameList: byId([inventNameList(random)]),
    interview: byId(conversations.map(({ interview }) => interview)),
    protocol: byId(conversations.map(({ protocol }) => protocol)),
    codingLayer: byId(layers),
    evidenceLayer: byId(mergeEvidence(reports.flatMap(({ evidence }) => evidence))),
    caseReport: byId(reports.map(({ report }) => report)),
    caseReportVersion: byId(
      reports.slice(0, 1).map(({ report }) => inventVersion(random, report, at(people, 0))),
    ),
    reportTemplate: byId([inventTemplate(random, at(guides, 0))]),
    docxTemplate: byId([inventDocxTemplate(random, at(people, 0))]),
    deletion: byId([inventDeletion(random, at(sites, 0).id, at(people, 0))]),
    handout: byId([inventHandout(random, at(people, 0), at(conversations, 0).interview.id)]),
  };
}

/** The list's element at `index`, counted around. */
function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('an empty list');
  return found;
}

/** Part `index` of a whole that is dealt out as evenly as whole numbers allow. */
function share(whole: number, parts: number, index: number): number {
  return Math.floor((whole * (index + 1)) / parts) - Math.floor((whole * index) / parts);
}

function byId<T extends AnyRecord>(records: readonly T[]): { readonly [id: string]: T } {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}

/** Each protocol has one evidence layer, however many reports cite it. */
function mergeEvidence(layers: readonly EvidenceLayer[]): readonly EvidenceLayer[] {
  const merged = new Map<string, EvidenceLayer>();
  for (const layer of layers) {
    const first = merged.get(layer.text) ?? layer;
    merged.set(layer.text, { ...first, passages: { ...first.passages, ...layer.passages } });
  }
  return [...merged.values()];
}
