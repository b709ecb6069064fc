import type { CaseReport } from './caseReport';
import type { Codebook, CodingLayer, EvidenceLayer } from './coding';
import type { Interview, Protocol } from './fieldwork';
import type { Guide } from './guide';
import type { Project } from './project';
import type { Site } from './site';

/** Every kind of record, by its name. To add a kind: here, in `emptyTree`, and in schemas/records. */
export interface RecordKinds {
  project: Project;
  codebook: Codebook;
  site: Site;
  guide: Guide;
  interview: Interview;
  protocol: Protocol;
  codingLayer: CodingLayer;
  evidenceLayer: EvidenceLayer;
  caseReport: CaseReport;
}

export type RecordKind = keyof RecordKinds;
export type AnyRecord = RecordKinds[RecordKind];

/** The open project: one immutable tree, maps of records by kind, then by id. */
export type ProjectTree = {
  readonly [K in RecordKind]: { readonly [id: string]: RecordKinds[K] };
};

export function emptyTree(): ProjectTree {
  return {
    project: {},
    codebook: {},
    site: {},
    guide: {},
    interview: {},
    protocol: {},
    codingLayer: {},
    evidenceLayer: {},
    caseReport: {},
  };
}
