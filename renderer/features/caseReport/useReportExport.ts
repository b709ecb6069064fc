import i18next from 'i18next';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseReportId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { leavingLines } from '#shared/privacy/scanBeforeExport';
import { caseReportDocument } from '#shared/report/caseReportDocument';
import { reportFileName } from '#shared/report/fileName';
import { markdownFromReport } from '#shared/report/markdown';
import type { CaseReportOptions } from '#shared/report/reportContext';
import type { ReportDocument } from '#shared/report/reportDocument';
import type { Translate } from '#shared/report/reportTexts';
import { getHost } from '../../host/getHost';
import { showError, showInfo } from '../../ui/notices';
import { createExportClient, type ExportClient } from '../../workers/export/exportClient';
import { mayLeave } from '../../workspace/mayLeave';
import { currentProject } from '../../workspace/store';

export type ExportFormat = 'docx' | 'markdown';
type ExportChoice = Pick<CaseReportOptions, 'naming' | 'annex' | 'contents'>;

/** A reader notices a wait from about here; before, a progress line would only flicker. Milliseconds. */
const noticeable = 500;

const files = {
  docx: {
    extension: 'docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  markdown: { extension: 'md', mimeType: 'text/markdown' },
} as const;

type Failure = 'missingReport' | 'failed' | 'workerLost' | 'diskFull' | 'denied' | 'busy' | 'save';
type Written = { readonly bytes: Uint8Array } | { readonly failure: Failure | null; readonly detail: string };

/** Writes a case report to a file the person chooses. `slow` turns true once somebody waits for it. */
export function useReportExport(report: CaseReportId) {
  const { t } = useTranslation('caseReport');
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
  async function save(format: ExportFormat, choice: ExportChoice): Promise<boolean> {
    const project = currentProject();
    if (project === null) return false;
    const control = new AbortController();
    running.current = control;
    setState('running');
    const timer = setTimeout(() => setState('slow'), noticeable);
    try {
      const now = localTime(new Date());
      const made = documentOf(project.tree, report, { ...choice, now });
      if (made === null) return refuse('missingReport', '');
      const words = leavingLines(markdownFromReport(made));
      if (!(await mayLeave(words, { sitesNamed: choice.naming === 'named' }))) return false;
      const written = await write(made, format, control.signal);
      if ('failure' in written)
        return written.failure === null ? false : refuse(written.failure, written.detail);
      // The wait is over; how long somebody looks for a folder is their own affair.
      clearTimeout(timer);
      const { extension, mimeType } = files[format];
      const suggestedName = reportFileName(made, now, extension);
      const saved = await getHost().files.save({ suggestedName, mimeType, bytes: written.bytes });
      if (!saved.ok) return refuse(saveFailure(saved.reason), saved.detail);
      if (saved.value.saved) showInfo(t('exporting.saved', { name: saved.value.name }));
      return saved.value.saved;
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

  async function write(made: ReportDocument, format: ExportFormat, signal: AbortSignal): Promise<Written> {
    if (format === 'markdown') return { bytes: new TextEncoder().encode(markdownFromReport(made)) };
    client.current ??= createExportClient();
    const answer = await client.current.docx(made, signal);
    if (answer.ok) return { bytes: answer.bytes };
    return { failure: answer.reason === 'cancelled' ? null : answer.reason, detail: answer.detail };
  }

  return { state, save, cancel };
}

function saveFailure(reason: string): Failure {
  return reason === 'diskFull' || reason === 'denied' || reason === 'busy' ? reason : 'save';
}

function documentOf(
  tree: ProjectTree,
  report: CaseReportId,
  options: Omit<CaseReportOptions, 'language' | 'translate'>,
): ReportDocument | null {
  const language = Object.values(tree.project)[0]?.language ?? 'de';
  const fixed = i18next.getFixedT(language, 'report');
  const translate: Translate = (key, values = {}) => fixed(key, values);
  const made = caseReportDocument(tree, report, { ...options, language, translate });
  return made.ok ? made.document : null;
}

/** ISO date-time of the clock on the wall: a report made at half past midnight carries that day's date. */
function localTime(now: Date): string {
  const minutes = now.getTimezoneOffset();
  return new Date(now.getTime() - minutes * 60_000).toISOString().slice(0, 19);
}
