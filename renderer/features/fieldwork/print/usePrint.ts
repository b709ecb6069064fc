import i18next from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintTranslate } from '#shared/fieldwork/printTexts';
import { type QuotaReportOptions, quotaReport, quotaSheets } from '#shared/fieldwork/quotaReport';
import type { QuotaTableSource } from '#shared/fieldwork/quotaTables';
import type { Language } from '#shared/model/language';
import type { ReportBlock } from '#shared/report/reportDocument';
import { useFileErrors } from '../../../ui/errors/useFileErrors';
import { useWait } from '../../../ui/waiting/useWait';
import { createExportClient, type ExportClient } from '../../../workers/export/exportClient';
import { mayLeave } from '../../../workspace/mayLeave';
import { useSaveFile } from '../files/useSaveFile';

export type PrintChoice = Pick<QuotaReportOptions, 'measure' | 'coded' | 'sourceLine'>;

/** Texts of the project's language: what is printed does not follow the interface. */
export function printTranslate(language: Language): PrintTranslate {
  const fixed = i18next.getFixedT(language, 'fieldworkPrint');
  return (key, values = {}) => fixed(key, values);
}

/** Writes the quota tables to a file; answers true when it was saved. */
export function usePrint(source: QuotaTableSource) {
  const { t } = useTranslation('fieldworkBoard');
  const saveFile = useSaveFile();
  const errors = useFileErrors();
  const wait = useWait();
  const client = useRef<ExportClient | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(
    () => () => {
      client.current?.dispose();
      client.current = null;
    },
    [],
  );

  async function print(kind: 'docx' | 'xlsx', choice: PrintChoice): Promise<boolean> {
    const { language } = source.project;
    const now = localTime(new Date());
    const options = { ...choice, translate: printTranslate(language), firstNumber: 1, now };
    const report = quotaReport(source, options);
    if (report === null) return false;
    setBusy(true);
    try {
      const done = await wait({ title: t('writing', { ns: 'waiting' }) }, async ({ signal, aside }) => {
        // The rows name sites on purpose; notes and the line below are what somebody typed.
        const typed = [choice.sourceLine, ...report.blocks.flatMap(notesOf)];
        const leaving = typed.map((text) => ({ where: report.titleBlock.title, text }));
        if (!(await aside(mayLeave(leaving, { sitesNamed: true })))) return false;
        client.current ??= createExportClient();
        const made = await (kind === 'docx'
          ? client.current.docx(report, signal)
          : client.current.xlsx(quotaSheets(source, options), signal));
        signal.throwIfAborted();
        if (!made.ok) {
          if (made.reason !== 'cancelled') errors.notMade(made.reason, made.detail);
          return false;
        }
        const name = `${report.titleBlock.title} ${now.slice(0, 10)}`;
        return aside(saveFile(name, kind, made.bytes));
      });
      return done.kind === 'done' && done.value;
    } finally {
      setBusy(false);
    }
  }

  return { print, busy };
}

function notesOf(block: ReportBlock): readonly string[] {
  return block.kind === 'table' ? block.notes : [];
}

/** ISO date-time of the clock on the wall: what is printed half past midnight carries that day's date. */
function localTime(now: Date): string {
  const minutes = now.getTimezoneOffset();
  return new Date(now.getTime() - minutes * 60_000).toISOString().slice(0, 19);
}
