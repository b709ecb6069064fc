import type { RecordKind, RecordKinds } from '#shared/model/tree';
import { caseReportRecord, caseReportVersionRecord } from './caseReport';
import { codebookRecord, codingLayerRecord, evidenceLayerRecord } from './coding';
import { deletionRecord } from './deletion';
import { documentRecord } from './document';
import { docxTemplateRecord } from './docxTemplate';
import { interviewRecord, protocolRecord, quotaPlanRecord } from './fieldwork';
import { guideRecord } from './guide';
import { handoutRecord } from './handout';
import { memoRecord } from './memo';
import { nameListRecord } from './privacy';
import { projectRecord } from './project';
import type { RecordSchema } from './recordSchema';
import { reportTemplateRecord } from './reportTemplate';
import { savedSearchRecord } from './savedSearch';
import { siteRecord } from './site';

/** Every record kind with its schema. */
export const recordSchemas: { readonly [K in RecordKind]: RecordSchema<K> } = {
  project: projectRecord,
  codebook: codebookRecord,
  site: siteRecord,
  guide: guideRecord,
  quotaPlan: quotaPlanRecord,
  interview: interviewRecord,
  protocol: protocolRecord,
  codingLayer: codingLayerRecord,
  evidenceLayer: evidenceLayerRecord,
  document: documentRecord,
  memo: memoRecord,
  savedSearch: savedSearchRecord,
  caseReport: caseReportRecord,
  caseReportVersion: caseReportVersionRecord,
  reportTemplate: reportTemplateRecord,
  docxTemplate: docxTemplateRecord,
  nameList: nameListRecord,
  deletion: deletionRecord,
  handout: handoutRecord,
};

export type RecordReading<K extends RecordKind> =
  | { readonly ok: true; readonly record: RecordKinds[K]; readonly migrated: boolean }
  | { readonly ok: false; readonly reason: 'newerVersion' | 'invalid'; readonly detail: string };

/**
 * Stored content to record. What this program wrote at today's version was checked before it was sealed, and
 * the seal vouches for every byte, so only migrated content is parsed again.
 */
export function readRecord<K extends RecordKind>(
  kind: K,
  version: number,
  content: unknown,
): RecordReading<K> {
  const { schema, migrations, version: today } = recordSchemas[kind];
  if (version > today) return { ok: false, reason: 'newerVersion', detail: `${kind} ${version} > ${today}` };
  // The seal proves that checkRecord passed this very content at this very version.
  if (version === today) return { ok: true, record: content as RecordKinds[K], migrated: false };
  let json = content;
  for (const migrate of migrations.slice(version - 1)) json = migrate(json);
  const parsed = schema.safeParse(json);
  return parsed.success
    ? { ok: true, record: parsed.data, migrated: true }
    : { ok: false, reason: 'invalid', detail: parsed.error.message };
}

/** Null when the record is what its schema says; otherwise what is wrong with it. Called before every save. */
export function checkRecord<K extends RecordKind>(kind: K, record: RecordKinds[K]): string | null {
  const parsed = recordSchemas[kind].schema.safeParse(record);
  return parsed.success ? null : parsed.error.message;
}
