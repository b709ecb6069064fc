import type { CaseReportId } from '#shared/model/ids';
import { leavingLines } from '#shared/privacy/scanBeforeExport';
import { distinctNames, reportFileName } from '#shared/report/fileName';
import { markdownFromReport } from '#shared/report/markdown';
import type { ReportDocument } from '#shared/report/reportDocument';
import { volumeOf } from '#shared/report/volume';
import type { ExportClient } from '../../../workers/export/exportClient';
import type { ExportFailureReason, PackedFile } from '../../../workers/export/exportMessages';
import { mayLeave } from '../../../workspace/mayLeave';
import type { BatchRequest } from './batchRequest';
import { documentOf, fileFormats, type ReportChoice, templateOf, writeFile } from './reportFormats';
import { volumeFrame } from './volumeFrame';

export interface BatchTools {
  readonly client: ExportClient;
  readonly signal: AbortSignal;
  /** Steps done of all, and what is being worked on. */
  readonly onProgress: (done: number, all: number, title: string) => void;
}

/** `names`: a person did not let it leave at the last look. `missing`: deleted in the meantime. */
export type LeftOutReason = 'names' | 'missing' | Exclude<ExportFailureReason, 'cancelled'>;

export interface LeftOut {
  readonly report: CaseReportId;
  readonly title: string;
  readonly reason: LeftOutReason;
  readonly detail: string;
}

/** A file to save, or a volume that the page prints as PDF. */
export type BatchOutput =
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly mimeType: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | { readonly kind: 'print'; readonly name: string; readonly document: ReportDocument };

export type BatchResult =
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'written';
      /** Null when nothing was left to write. */
      readonly output: BatchOutput | null;
      /** What is in the file: names of files, or titles of chapters. */
      readonly contents: readonly string[];
      readonly leftOut: readonly LeftOut[];
    };

interface Made {
  readonly report: CaseReportId;
  readonly title: string;
  readonly document: ReportDocument;
}

/** One report after the other, so that a person can stop between any two; the writing itself is the worker's. */
export async function exportBatch(request: BatchRequest, tools: BatchTools): Promise<BatchResult> {
  const { reports, shape } = request;
  const leftOut: LeftOut[] = [];
  // A look and a file for each report, and the packing.
  const all = reports.length * 2 + 1;
  const made: Made[] = [];
  for (const [index, report] of reports.entries()) {
    tools.onProgress(index, all, report.title);
    await breath();
    if (tools.signal.aborted) return { kind: 'cancelled' };
    const document = documentOf(request.tree, report.id, chosenFor(request), request.now);
    if (document === null) {
      leftOut.push({ report: report.id, title: report.title, reason: 'missing', detail: '' });
      continue;
    }
    const title = document.titleBlock.title;
    if (await leaves(document, request, tools.signal)) made.push({ report: report.id, title, document });
    else leftOut.push({ report: report.id, title, reason: 'names', detail: '' });
    if (tools.signal.aborted) return { kind: 'cancelled' };
  }
  if (made.length === 0) return { kind: 'written', output: null, contents: [], leftOut };
  return shape === 'volume'
    ? writeVolume(request, tools, made, leftOut, all)
    : writeFiles(request, tools, made, leftOut, all);
}

/** The volume has its contents at its head, not in each chapter. */
function chosenFor({ shape, choice }: BatchRequest): ReportChoice {
  return shape === 'volume' ? { ...choice, contents: 'none' } : choice;
}

function leaves(document: ReportDocument, { choice }: BatchRequest, signal: AbortSignal): Promise<boolean> {
  const { title } = document.titleBlock;
  // Of many reports, the person must see which one is meant.
  const words = leavingLines(markdownFromReport(document)).map(({ where, text }) => ({
    where: where === '' || where === title ? title : `${title}, ${where}`,
    text,
  }));
  return mayLeave(words, { sitesNamed: choice.naming === 'named', ownWait: signal });
}

async function writeVolume(
  request: BatchRequest,
  { client, signal, onProgress }: BatchTools,
  made: readonly Made[],
  leftOut: readonly LeftOut[],
  all: number,
): Promise<BatchResult> {
  const documents = made.map(({ document }) => document);
  const volume = volumeOf(volumeFrame(request, made.length), documents);
  onProgress(request.reports.length, all, volume.titleBlock.title);
  await breath();
  // As the volume's own contents name them.
  const contents = made.map(({ title }, index) => `${index + 1} ${title}`);
  if (request.format === 'pdf') {
    const name = reportFileName(volume, request.now, 'pdf');
    return { kind: 'written', output: { kind: 'print', name, document: volume }, contents, leftOut };
  }
  const answer = await writeFile(volume, request.format, client, signal, templateOf(request.tree));
  if (!answer.ok && answer.reason === 'cancelled') return { kind: 'cancelled' };
  if (!answer.ok) {
    const failed = made.map((one) => leftOutBy(one, answer.reason, answer.detail));
    return { kind: 'written', output: null, contents: [], leftOut: [...leftOut, ...failed] };
  }
  const { extension, mimeType } = fileFormats[request.format];
  const name = reportFileName(volume, request.now, extension);
  onProgress(all, all, '');
  const output = { kind: 'file', name, mimeType, bytes: answer.bytes } as const;
  return { kind: 'written', output, contents, leftOut };
}

async function writeFiles(
  request: BatchRequest,
  { client, signal, onProgress }: BatchTools,
  made: readonly Made[],
  leftOutBefore: readonly LeftOut[],
  all: number,
): Promise<BatchResult> {
  // A page prints one document at a time, so single files come in the other formats.
  const format = request.format === 'pdf' ? 'docx' : request.format;
  const { extension } = fileFormats[format];
  const names = distinctNames(made.map(({ document }) => reportFileName(document, request.now, extension)));
  const files: PackedFile[] = [];
  const leftOut = [...leftOutBefore];
  for (const [index, one] of made.entries()) {
    const { title, document } = one;
    onProgress(request.reports.length + index, all, title);
    await breath();
    const answer = await writeFile(document, format, client, signal, templateOf(request.tree));
    if (answer.ok) files.push({ name: names[index] ?? title, bytes: answer.bytes });
    else if (answer.reason === 'cancelled') return { kind: 'cancelled' };
    else leftOut.push(leftOutBy(one, answer.reason, answer.detail));
  }
  if (files.length === 0) return { kind: 'written', output: null, contents: [], leftOut };
  const packed = await client.zip(files, signal);
  if (!packed.ok) {
    if (packed.reason === 'cancelled') return { kind: 'cancelled' };
    const lost = made.map((one) => leftOutBy(one, packed.reason, packed.detail));
    return { kind: 'written', output: null, contents: [], leftOut: [...leftOutBefore, ...lost] };
  }
  onProgress(all, all, '');
  const name = `${volumeFrame(request, files.length).title} ${request.now.slice(0, 10)}.zip`;
  const output = { kind: 'file', name, mimeType: 'application/zip', bytes: packed.bytes } as const;
  return { kind: 'written', output, contents: files.map((one) => one.name), leftOut };
}

function leftOutBy({ report, title }: Made, reason: ExportFailureReason, detail: string): LeftOut {
  return { report, title, reason: reason === 'workerLost' ? 'workerLost' : 'failed', detail };
}

/** Lets the page paint and take a click between two reports. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
