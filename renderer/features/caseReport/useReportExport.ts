import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keysBehind } from '#shared/deletion/handouts';
import type { DocxTemplate } from '#shared/model/docxTemplate';
import type { CaseReportId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { leavingLines } from '#shared/privacy/scanBeforeExport';
import { reportFileName } from '#shared/report/fileName';
import { markdownFromReport } from '#shared/report/markdown';
import type { ReportDocument } from '#shared/report/reportDocument';
import { getHost } from '../../host/getHost';
import { useFileErrors } from '../../ui/errors/useFileErrors';
import { showError, showInfo } from '../../ui/notices';
import { useWait } from '../../ui/waiting/useWait';
import type { WaitTools } from '../../ui/waiting/waits';
import { createExportClient, type ExportClient } from '../../workers/export/exportClient';
import { mayLeave, takeLook } from '../../workspace/mayLeave';
import { noteHandout } from '../../workspace/noteHandout';
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

/** Whether there is a file now, and its name where we know it. */
interface Outcome {
  readonly saved: boolean;
  readonly name: string | null;
}

const notSaved: Outcome = { saved: false, name: null };

/** Writes a case report to a file the person chooses. */
export function useReportExport(report: CaseReportId) {
  const { t } = useTranslation('caseReport');
  const { t: tOutput } = useTranslation('reportOutput');
  const errors = useFileErrors();
  const wait = useWait();
  const [busy, setBusy] = useState(false);
  const client = useRef<ExportClient | null>(null);
  useEffect(
    () => () => {
      client.current?.dispose();
      client.current = null;
    },
    [],
  );

  /** Answers true when the file was saved; whatever failed was said. */
  async function save(format: ExportFormat, choice: ReportChoice): Promise<boolean> {
    const project = currentProject();
    if (project === null) return false;
    setBusy(true);
    try {
      const title = t('writing', { ns: 'waiting' });
      const done = await wait({ title }, (tools) => write(project.tree, format, choice, tools));
      return done.kind === 'done' && done.value;
    } catch (error) {
      errors.notMade('failed', String(error));
      return false;
    } finally {
      setBusy(false);
    }
  }

  async function write(
    tree: ProjectTree,
    format: ExportFormat,
    choice: ReportChoice,
    tools: WaitTools,
  ): Promise<boolean> {
    const now = localTime(new Date());
    const made = documentOf(tree, report, choice, now);
    if (made === null) {
      showError(t('exporting.missing', { returnObjects: true }));
      return false;
    }
    const words = leavingLines(markdownFromReport(made));
    if (!(await tools.aside(mayLeave(words, { sitesNamed: choice.naming === 'named' })))) return false;
    const file =
      format === 'pdf'
        ? await tools.aside(print(made, now))
        : await saveFile(made, format, now, tools, templateOf(tree));
    if (!file.saved) return false;
    const from = keysBehind(Object.values(tree.caseReport[report]?.statements ?? {}));
    await noteHandout('caseReport', file.name, from, takeLook());
    return true;
  }

  async function saveFile(
    made: ReportDocument,
    format: FileFormat,
    now: string,
    { signal, aside }: WaitTools,
    template: DocxTemplate | undefined,
  ): Promise<Outcome> {
    client.current ??= createExportClient();
    const written = await writeFile(made, format, client.current, signal, template);
    signal.throwIfAborted();
    if (!written.ok) {
      errors.notMade(written.reason, written.detail);
      return notSaved;
    }
    const { extension, mimeType } = fileFormats[format];
    const suggestedName = reportFileName(made, now, extension);
    const saved = await aside(getHost().files.save({ suggestedName, mimeType, bytes: written.bytes }));
    if (!saved.ok) {
      errors.notSaved(saved.reason, saved.detail);
      return notSaved;
    }
    if (saved.value.saved) showInfo(t('exporting.saved', { name: saved.value.name }));
    return saved.value;
  }

  async function print(made: ReportDocument, now: string): Promise<Outcome> {
    const suggestedName = reportFileName(made, now, 'pdf');
    const printed = await withPrintView(made, () => getHost().files.savePdf({ suggestedName }));
    if (!printed.ok) {
      errors.notSaved(printed.reason, printed.detail);
      return notSaved;
    }
    if (printed.value.kind === 'saved') showInfo(t('exporting.saved', { name: printed.value.name }));
    if (printed.value.kind === 'asked') showInfo(tOutput('printed'));
    return printed.value.kind === 'cancelled'
      ? notSaved
      : { saved: true, name: printed.value.kind === 'saved' ? printed.value.name : null };
  }

  return { busy, save };
}
