import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readCodeTable } from '#shared/codebook/codeTable';
import type { IncomingCodebook } from '#shared/codebook/incoming';
import { parseCsv } from '#shared/exchange/csv';
import { readQdc } from '#shared/exchange/qdcRead';
import type { TableRows } from '#shared/exchange/tableLimits';
import { readXlsx } from '#shared/exchange/xlsx';
import { decodeText } from '#shared/guide/decodeText';
import { getHost } from '../../../host/getHost';
import { useFileErrors } from '../../../ui/errors/useFileErrors';
import { showError } from '../../../ui/notices';
import { useWait } from '../../../ui/waiting/useWait';
import { inflateRaw } from '../../../workers/import/inflateRaw';

export interface CodeFile {
  readonly fileName: string;
  readonly codebook: IncomingCodebook;
}

/** The largest codebook we know of has a few hundred kilobytes; sixteen megabytes refuse what is something else. */
const maxBytes = 16 * 1024 * 1024;

type Read =
  | { readonly ok: true; readonly codebook: IncomingCodebook }
  | { readonly ok: false; readonly fault: string; readonly place: string };

/** Chooses a file and reads codes from it; nothing enters the project before a person has seen them. */
export function useCodeFile() {
  const { t } = useTranslation('codebook');
  const [read, setRead] = useState<CodeFile | null>(null);
  const errors = useFileErrors();
  const wait = useWait();

  const choose = useCallback(async () => {
    const refuse = (fault: string, name: string | null, place = '') => {
      const values = { place: place === '' ? t('intake.wholeFile') : place };
      const key = `refused.${fault}` as 'refused.damaged'; // any fault of a reader; unknown ones fall through
      const known = t(`${key}.why`, { ...values, defaultValue: '' }) === '' ? 'refused.damaged' : key;
      showError({
        happened: name === null ? t('intake.refused') : t('intake.refusedOf', { name }),
        safe: t('nothingChanged', { ns: 'errors' }),
        ...t(known, { ...values, returnObjects: true }),
      });
    };
    const opened = await getHost().files.open({
      extensions: ['qdc', 'xlsx', 'csv', 'txt'],
      multiple: false,
      maxBytes,
    });
    if (!opened.ok) {
      if (opened.reason === 'tooLarge') refuse('tooLarge', null);
      else errors.notRead(opened.reason, opened.detail);
      return;
    }
    const [file] = opened.value;
    if (file === undefined) return;
    const nameless = (place: number) => t('nameless', { place });
    const title = t('readingFile', { ns: 'waiting', name: file.name });
    const done = await wait({ title }, async ({ signal }) => {
      const codes = await readCodes(file.name, file.bytes, nameless);
      signal.throwIfAborted();
      return codes;
    });
    if (done.kind === 'cancelled') return;
    const answer = done.value;
    if (answer.ok) setRead({ fileName: file.name, codebook: answer.codebook });
    else refuse(answer.fault, file.name, answer.place);
  }, [errors, t, wait]);

  return { read, choose, discard: () => setRead(null) };
}

/** By what the file is, not by its name. */
async function readCodes(
  name: string,
  bytes: Uint8Array,
  nameless: (place: number) => string,
): Promise<Read> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const sheet = await readXlsx(bytes, inflateRaw);
    return sheet.ok ? fromTable(sheet.rows, nameless) : { ok: false, fault: sheet.fault, place: sheet.place };
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, fault: decoded.reason, place: '' };
  if (/\.qdc$/i.test(name) || /^\s*</.test(decoded.text)) {
    const book = readQdc(bytes, nameless);
    return book.ok ? book : { ok: false, fault: book.fault, place: String(book.line) };
  }
  const table = parseCsv(decoded.text);
  return table.ok
    ? fromTable(table.rows, nameless)
    : { ok: false, fault: table.fault, place: String(table.row) };
}

function fromTable(rows: TableRows, nameless: (place: number) => string): Read {
  const read = readCodeTable(rows, nameless);
  return read.ok ? read : { ok: false, fault: read.fault, place: '' };
}
