import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocxTemplate } from '#shared/model/docxTemplate';
import type { CaseReportId } from '#shared/model/ids';
import { leavingLines } from '#shared/privacy/scanBeforeExport';
import { reportFileName } from '#shared/report/fileName';
import { markdownFromReport } from '#shared/report/markdown';
import type { ReportDocument } from '#shared/report/reportDocument';
import { getHost } from '../../host/getHost';
import { showError, showInfo } from '../../ui/notices';
import { createExportClient, type ExportClient } from '../../workers/export/exportClient';
import { mayLeave } from '../../workspace/mayLeave';
import { currentProject } from '../../workspace/store';
import { withPrintView } from './output/printView';
import {
  documentOf,
  type FileFormat,
  fileFormats,
  localTime,
  type ReportChoice,
  templateOf,
  writeFile,
} from './output/reportFormats';

export type ExportFormat = FileFormat | 'pdf';

/** A reader notices a wait from about here; before, a progress line would only flicker. Milliseconds. */
const noticeable = 500;

type Failure = 'missingReport' | 'failed' | 'workerLost' | 'diskFull' | 'denied' | 'busy' | 'save';
/** Writes a case report to a file the person chooses. `slow` turns true once somebody waits for it. */
export function useReportExport(report: CaseReportId) {
  const { t } = useTranslation('caseReport');
  const { t: tOutput } = useTranslation('reportOutput');
  const [state, setState] = useState<'idle' | 'running' | 'slow'>('idle');
  const client = useRef<ExportClient | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      client.current?.dispose();
      client.current = null;
    },
    [],
  );

  const cancel = useCallback(() => running.current?.abort(), []);

  /** Answers true when the file was saved; whatever failed was said. */
  async function save(format: ExportFormat, choice: ReportChoice): Promise<boolean> {
    const project = currentProject();
    if (project === null) return false;
    const control = new AbortController();
    running.current = control;
    setState('running');
    const timer = setTimeout(() => setState('slow'), noticeable);
    try {
      const now = localTime(new Date());
      const made = documentOf(project.tree, report, choice, now);
      if (made === null) return refuse('missingReport', '');
      const words = leavingLines(markdownFromReport(made));
      if (!(await mayLeave(words, { sitesNamed: choice.naming === 'named' }))) return false;
      return format === 'pdf'
        ? await print(made, now)
        : await saveFile(made, format, now, control.signal, timer, templateOf(project.tree));
    } catch (error) {
      return refuse('failed', error instanceof Error ? error.message : String(error));
    } finally {
      clearTimeout(timer);
      setState('idle');
    }
  }

  function refuse(failure: Failure, detail: string): false {
    showError(t('exporting.failed.title'), t(`exporting.failed.${failure}`, { detail }));
    return false;
  }

  async function saveFile(
    made: ReportDocument,
    format: FileFormat,
    now: string,
    signal: AbortSignal,
    timer: ReturnType<typeof setTimeout>,
    template: DocxTemplate | undefined,
  ): Promise<boolean> {
    client.current ??= createExportClient();
    const written = await writeFile(made, format, client.current, signal, template);
    if (!written.ok) return written.reason === 'cancelled' ? false : refuse(written.reason, written.detail);
    // The wait is over; how long somebody looks for a folder is their own affair.
    clearTimeout(timer);
    const { extension, mimeType } = fileFormats[format];
    const suggestedName = reportFileName(made, now, extension);
    const saved = await getHost().files.save({ suggestedName, mimeType, bytes: written.bytes });
    if (!saved.ok) return refuse(saveFailure(saved.reason), saved.detail);
    if (saved.value.saved) showInfo(t('exporting.saved', { name: saved.value.name }));
    return saved.value.saved;
  }

  async function print(made: ReportDocument, now: string): Promise<boolean> {
    const suggestedName = reportFileName(made, now, 'pdf');
    const printed = await withPrintView(made, () => getHost().files.savePdf({ suggestedName }));
    if (!printed.ok) return refuse(saveFailure(printed.reason), printed.detail);
    if (printed.value.kind === 'saved') showInfo(t('exporting.saved', { name: printed.value.name }));
    if (printed.value.kind === 'asked') showInfo(tOutput('printed'));
    return printed.value.kind !== 'cancelled';
  }

  return { state, save, cancel };
}

function saveFailure(reason: string): Failure {
  return reason === 'diskFull' || reason === 'denied' || reason === 'busy' ? reason : 'save';
}
