import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importFieldwork } from '#shared/commands/fieldworkCommands';
import type { TableRows } from '#shared/exchange/tableLimits';
import { readTable } from '#shared/fieldwork/import/readTable';
import {
  guessKind,
  guessMapping,
  headRowOf,
  isComplete,
  type Mapping,
  type TableField,
  type TableKind,
} from '#shared/fieldwork/import/tableColumns';
import { getHost } from '../../../host/getHost';
import { useFileErrors } from '../../../ui/errors/useFileErrors';
import { showInfo } from '../../../ui/notices';
import { useAttempt } from '../../../ui/useAttempt';
import { useWait } from '../../../ui/waiting/useWait';
import { importTableFile } from '../../../workers/import/importTable';
import type { TableImportFailure } from '../../../workers/import/tableImportMessages';
import { run } from '../../../workspace/run';
import { useTree } from '../../../workspace/store';
import { useToday } from '../../../workspace/useToday';

/** A list of this size is far beyond any study (the reader stops at 20,000 rows anyway). Bytes. */
const largestFile = 20 * 1024 * 1024;

export interface OpenTable {
  readonly name: string;
  readonly rows: TableRows;
  readonly headRow: number;
  readonly kind: TableKind;
  readonly mapping: Mapping;
}

/** A chosen file, what it lists and how, and what would come of it. */
export function useTableImport(onDone: () => void) {
  const { t } = useTranslation('fieldworkImport');
  const attempt = useAttempt();
  const errors = useFileErrors();
  const tree = useTree((whole) => whole);
  const [table, setTable] = useState<OpenTable | null>(null);
  const [busy, setBusy] = useState(false);
  const wait = useWait();
  const [refusal, setRefusal] = useState<{ reason: TableImportFailure; place: string; name: string } | null>(
    null,
  );
  const today = useToday();
  const reading = useMemo(() => {
    if (table === null || !isComplete(table.mapping, table.kind)) return null;
    const context = { tree, mapping: table.mapping, today, newId: () => crypto.randomUUID() };
    return readTable(table.kind, table.rows, table.headRow, context);
  }, [table, tree, today]);

  async function choose(): Promise<void> {
    const opened = await getHost().files.open({
      extensions: ['csv', 'tsv', 'txt', 'xlsx'],
      multiple: false,
      maxBytes: largestFile,
    });
    if (!opened.ok) return errors.notRead(opened.reason, opened.detail);
    const [file] = opened.value;
    if (file === undefined) return;
    setBusy(true);
    const title = t('readingFile', { ns: 'waiting', name: file.name });
    const read = await wait({ title }, ({ signal }) => importTableFile(file.bytes, signal));
    setBusy(false);
    if (read.kind === 'cancelled') return;
    const answer = read.value;
    if (!answer.ok) {
      setRefusal({ reason: answer.reason, place: answer.place, name: file.name });
      return;
    }
    setRefusal(null);
    const headRow = headRowOf(answer.rows);
    const heads = answer.rows[headRow] ?? [];
    const kind = guessKind(heads);
    setTable({ name: file.name, rows: answer.rows, headRow, kind, mapping: guessMapping(heads, kind) });
  }

  async function takeIn(): Promise<void> {
    if (reading === null) return;
    const done = await attempt(async () => {
      await run(importFieldwork, reading.table);
      return true;
    });
    if (done !== true) return;
    showInfo(t('done', { count: reading.added + reading.changed }));
    onDone();
  }

  return {
    table,
    reading,
    refusal,
    busy,
    choose,
    takeIn,
    chooseKind(kind: TableKind): void {
      if (table === null) return;
      const heads = table.rows[table.headRow] ?? [];
      setTable({ ...table, kind, mapping: guessMapping(heads, kind) });
    },
    map(field: TableField, column: number | null): void {
      if (table === null) return;
      const { [field]: _, ...others } = table.mapping;
      setTable({ ...table, mapping: column === null ? others : { ...others, [field]: column } });
    },
  };
}
