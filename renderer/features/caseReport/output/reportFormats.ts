import i18next from 'i18next';
import type { DocxTemplate } from '#shared/model/docxTemplate';
import type { CaseReportId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { caseReportDocument } from '#shared/report/caseReportDocument';
import { htmlFile } from '#shared/report/htmlReport';
import { markdownFromReport } from '#shared/report/markdown';
import type { CaseReportOptions } from '#shared/report/reportContext';
import type { ReportDocument } from '#shared/report/reportDocument';
import type { Translate } from '#shared/report/reportTexts';
import type { ExportClient } from '../../../workers/export/exportClient';
import type { ExportResult } from '../../../workers/export/exportMessages';

export const fileFormats = {
  docx: {
    extension: 'docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  html: { extension: 'html', mimeType: 'text/html' },
  markdown: { extension: 'md', mimeType: 'text/markdown' },
} as const;

export type FileFormat = keyof typeof fileFormats;

/** Table of contents; page numbers need a layout of all pages, which takes seconds. */
export type ContentsChoice = 'none' | 'titles' | 'pages';

export interface ReportChoice extends Pick<CaseReportOptions, 'naming' | 'annex'> {
  readonly contents: ContentsChoice;
}

/** Texts of the project's language, whatever the interface speaks. */
export function reportTexts(tree: ProjectTree): {
  readonly language: 'de' | 'en';
  readonly translate: Translate;
} {
  const language = Object.values(tree.project)[0]?.language ?? 'de';
  const fixed = i18next.getFixedT(language, 'report');
  return { language, translate: (key, values = {}) => fixed(key, values) };
}

/** The institute's template, where the project has one. */
export function templateOf(tree: ProjectTree): DocxTemplate | undefined {
  return Object.values(tree.docxTemplate)[0];
}

/** Null when the report is gone. */
export function documentOf(
  tree: ProjectTree,
  report: CaseReportId,
  { contents, ...choice }: ReportChoice,
  now: string,
): ReportDocument | null {
  const texts = reportTexts(tree);
  const made = caseReportDocument(tree, report, { ...choice, ...texts, now, contents: contents !== 'none' });
  return made.ok ? withContents(made.document, contents) : null;
}

export function withContents(document: ReportDocument, choice: ContentsChoice): ReportDocument {
  const { contents } = document;
  return contents === null
    ? document
    : { ...document, contents: { ...contents, pageNumbers: choice === 'pages' } };
}

export async function writeFile(
  document: ReportDocument,
  format: FileFormat,
  client: ExportClient,
  signal: AbortSignal,
  template: DocxTemplate | undefined,
): Promise<ExportResult> {
  if (format === 'docx') return client.docx(document, signal, template);
  const text = format === 'html' ? htmlFile(document) : markdownFromReport(document);
  return { ok: true, bytes: new TextEncoder().encode(text) };
}

/** ISO date-time of the clock on the wall: a report made at half past midnight carries that day's date. */
export function localTime(now: Date): string {
  const minutes = now.getTimezoneOffset();
  return new Date(now.getTime() - minutes * 60_000).toISOString().slice(0, 19);
}
