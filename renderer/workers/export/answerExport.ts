import { docxFromReport } from './docxFromReport';
import type { ExportAnswer, ExportRequest } from './exportMessages';

/** The worker's whole work: a request in, an answer out, never a rejected promise. */
export async function answerExport({ id, document }: ExportRequest): Promise<ExportAnswer> {
  try {
    return { id, ok: true, bytes: await docxFromReport(document) };
  } catch (error) {
    return {
      id,
      ok: false,
      reason: 'failed',
      detail: error instanceof Error ? error.message : String(error),
    };
  }
}
