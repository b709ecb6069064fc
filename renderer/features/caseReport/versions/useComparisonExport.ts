import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keysOfReport } from '#shared/deletion/handouts';
import type { CaseReport } from '#shared/model/caseReport';
import { leavingLines } from '#shared/privacy/scanBeforeExport';
import { reportFileName } from '#shared/report/fileName';
import { markdownFromReport } from '#shared/report/markdown';
import { versionComparisonDocument } from '#shared/report/versionComparisonDocument';
import { getHost } from '../../../host/getHost';
import { useFileErrors } from '../../../ui/errors/useFileErrors';
import { showInfo } from '../../../ui/notices';
import { useWait } from '../../../ui/waiting/useWait';
import { createExportClient, type ExportClient } from '../../../workers/export/exportClient';
import { mayLeave, takeLook } from '../../../workspace/mayLeave';
import { noteHandout } from '../../../workspace/noteHandout';
import { currentProject } from '../../../workspace/store';
import { useReportTranslate } from '../parts/useReportTranslate';

const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Writes two versions side by side to a Word file; says what happened. */
export function useComparisonExport() {
  const { t } = useTranslation('reportParts');
  const { translate, language } = useReportTranslate();
  const client = useRef<ExportClient | null>(null);
  const [busy, setBusy] = useState(false);
  const errors = useFileErrors();
  const wait = useWait();
  useEffect(
    () => () => {
      client.current?.dispose();
      client.current = null;
    },
    [],
  );

  async function save(
    before: CaseReport,
    after: CaseReport,
    names: { readonly before: string; readonly after: string },
  ): Promise<void> {
    const open = currentProject();
    if (open === null) return;
    // The clock on the wall: a file made at half past midnight carries that day's date.
    const now = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
    const options = { language, translate, now, ...names };
    const made = versionComparisonDocument(open.tree, before, after, options);
    setBusy(true);
    try {
      await wait({ title: t('writing', { ns: 'waiting' }) }, async ({ signal, aside }) => {
        const leaving = leavingLines(markdownFromReport(made));
        if (!(await aside(mayLeave(leaving, { sitesNamed: true })))) return;
        client.current ??= createExportClient();
        const answer = await client.current.docx(made, signal);
        signal.throwIfAborted();
        if (!answer.ok) {
          if (answer.reason !== 'cancelled') errors.notMade(answer.reason, answer.detail);
          return;
        }
        const suggestedName = reportFileName(made, now, 'docx');
        const saved = await aside(getHost().files.save({ suggestedName, mimeType, bytes: answer.bytes }));
        if (!saved.ok) errors.notSaved(saved.reason, saved.detail);
        else if (saved.value.saved) {
          showInfo(t('versions.saved', { name: saved.value.name }));
          const from = [before, after].flatMap(keysOfReport);
          await noteHandout('comparison', saved.value.name, from, takeLook());
        }
      });
    } finally {
      setBusy(false);
    }
  }

  return { save, busy };
}
