import { parseCsv } from '#shared/exchange/csv';
import { fileFormat } from '#shared/exchange/fileFormat';
import { readXlsx, type XlsxFault } from '#shared/exchange/xlsx';
import { decodeText } from '#shared/guide/decodeText';
import { archiveFailures } from './archiveFailures';
import { inflateRaw } from './inflateRaw';
import type { TableImportAnswer, TableImportFailure, TableImportRequest } from './tableImportMessages';

/**
 * Reads the rows of a CSV or XLSX file; its first bytes say which it is, never its name. Never throws for what a
 * file holds: a refusal names the reason and the place.
 */
export async function readTableFile({ bytes }: TableImportRequest): Promise<TableImportAnswer> {
  switch (fileFormat(bytes)) {
    case 'zip': {
      const read = await readXlsx(bytes, inflateRaw);
      if (!read.ok) return refuse(failureOf[read.fault], read.place);
      return filled(read.rows);
    }
    case 'text':
      return readText(bytes);
    case 'oldOffice':
      return refuse('oldExcel');
    case 'encryptedOffice':
      return refuse('passwordProtected');
    case 'pdf':
    case 'rtf':
      return refuse('notATable');
  }
}

function readText(bytes: Uint8Array): TableImportAnswer {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refuse(decoded.reason === 'binary' ? 'notATable' : decoded.reason);
  const read = parseCsv(decoded.text);
  return read.ok ? filled(read.rows) : refuse(read.fault, String(read.row));
}

function filled(rows: Extract<TableImportAnswer, { ok: true }>['rows']): TableImportAnswer {
  return rows.some((row) => row.length > 0) ? { ok: true, rows } : refuse('empty');
}

function refuse(reason: TableImportFailure, place = ''): TableImportAnswer {
  return { ok: false, reason, place };
}

const failureOf: { readonly [Fault in XlsxFault]: TableImportFailure } = {
  ...archiveFailures,
  notASpreadsheet: 'notATable',
  tooManyRows: 'tooManyRows',
  tooManyColumns: 'tooManyColumns',
  cellTooLong: 'cellTooLong',
  openQuote: 'openQuote',
};
