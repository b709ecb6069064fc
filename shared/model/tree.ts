import type { CaseReport } from './caseReport';
import type { CaseReportVersion } from './caseReportVersion';
import type { Codebook, CodingLayer, EvidenceLayer } from './coding';
import type { Deletion } from './deletion';
import type { SourceDocument } from './document';
import type { DocxTemplate } from './docxTemplate';
import type { Interview, Protocol, QuotaPlan } from './fieldwork';
import type { Guide } from './guide';
import type { Handout } from './handout';
import type { TextId } from './ids';
import type { Memo } from './memo';
import type { NameList } from './privacy';
import type { Project } from './project';
import type { ReportTemplate } from './reportTemplate';
import type { SavedSearch } from './savedSearch';
import type { Site } from './site';

/** Every kind of record, by its name. To add a kind: here, in `emptyTree`, and in schemas/records. */
export interface RecordKinds {
  project: Project;
  codebook: Codebook;
  site: Site;
  guide: Guide;
  quotaPlan: QuotaPlan;
  interview: Interview;
  protocol: Protocol;
  codingLayer: CodingLayer;
  evidenceLayer: EvidenceLayer;
  document: SourceDocument;
  memo: Memo;
  savedSearch: SavedSearch;
  caseReport: CaseReport;
  caseReportVersion: CaseReportVersion;
  reportTemplate: ReportTemplate;
  docxTemplate: DocxTemplate;
  nameList: NameList;
  deletion: Deletion;
  handout: Handout;
}

export type RecordKind = keyof RecordKinds;
export type AnyRecord = RecordKinds[RecordKind];

/** The open project: one immutable tree, maps of records by kind, then by id. */
export type ProjectTree = {
  readonly [K in RecordKind]: { readonly [id: string]: RecordKinds[K] };
};

/** What holds words that are coded: a protocol or a document. */
export type CodedText = Protocol | SourceDocument;

export function codedText(tree: ProjectTree, id: TextId): CodedText | undefined {
  return tree.protocol[id] ?? tree.document[id];
}

export function emptyTree(): ProjectTree {
  return {
    project: {},
    codebook: {},
    site: {},
    guide: {},
    quotaPlan: {},
    interview: {},
    protocol: {},
    codingLayer: {},
    evidenceLayer: {},
    document: {},
    memo: {},
    savedSearch: {},
    caseReport: {},
    caseReportVersion: {},
    reportTemplate: {},
    docxTemplate: {},
    nameList: {},
    deletion: {},
    handout: {},
  };
}
