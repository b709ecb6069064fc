import type { ExportAnswer, ExportRequest, ExportWork } from './exportMessages';

/** The worker's whole work: a request in, an answer out, never a rejected promise. */
export async function answerExport(request: ExportRequest): Promise<ExportAnswer> {
  const { id } = request;
  try {
    return { id, ok: true, bytes: await write(request) };
  } catch (error) {
    return {
      id,
      ok: false,
      reason: 'failed',
      detail: error instanceof Error ? error.message : String(error),
    };
  }
}

/** Either writer is loaded when it is asked for: most people print one kind of file. */
async function write(work: ExportWork): Promise<Uint8Array<ArrayBuffer>> {
  switch (work.kind) {
    case 'docx':
      return writeDocx(work);
    case 'xlsx':
      return (await import('./xlsxFile')).xlsxFile(work.sheets);
    case 'zip':
      return (await import('./zipFile')).zipFile(new Map(work.files.map(({ name, bytes }) => [name, bytes])));
  }
}

async function writeDocx({
  document,
  template,
}: Extract<ExportWork, { kind: 'docx' }>): Promise<Uint8Array<ArrayBuffer>> {
  const { docxFromReport } = await import('./docxFromReport');
  if (template === undefined) return docxFromReport(document);
  const { dressDocx, onTemplatePage } = await import('./dressDocx');
  return dressDocx(await docxFromReport(onTemplatePage(document, template)), template);
}
