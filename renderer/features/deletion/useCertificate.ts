import i18next from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deletion } from '#shared/model/deletion';
import type { Language } from '#shared/model/language';
import { deletionCertificate } from '#shared/report/deletionCertificate';
import { getHost } from '../../host/getHost';
import { useFileErrors } from '../../ui/errors/useFileErrors';
import { showInfo } from '../../ui/notices';
import { useWait } from '../../ui/waiting/useWait';
import type { WaitTools } from '../../ui/waiting/waits';
import { createExportClient, type ExportClient } from '../../workers/export/exportClient';
import type { ExportResult } from '../../workers/export/exportMessages';
import { mayLeave } from '../../workspace/mayLeave';
import { currentProject } from '../../workspace/store';

/** Writes the certificate of a finished deletion to a file the person chooses, in the language of the project. */
export function useCertificate(): { readonly busy: boolean; save(deletion: Deletion): Promise<void> } {
  const { t } = useTranslation('deletion');
  const [busy, setBusy] = useState(false);
  const errors = useFileErrors();
  const wait = useWait();
  const client = useRef<ExportClient | null>(null);
  useEffect(
    () => () => {
      client.current?.dispose();
      client.current = null;
    },
    [],
  );

  async function save(deletion: Deletion): Promise<void> {
    setBusy(true);
    try {
      await wait({ title: t('writing', { ns: 'waiting' }) }, async (tools) => {
        const made = await certificate(deletion, tools);
        tools.signal.throwIfAborted();
        if (made === 'given up') return;
        if (!made.ok) {
          errors.notMade(made.reason, made.detail);
          return;
        }
        const day = localTime(deletion.finished?.at ?? '').slice(0, 10);
        const saved = await tools.aside(
          getHost().files.save({
            suggestedName: `${printed(projectLanguage())('printed.fileName')} ${day}.docx`,
            mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
            bytes: made.bytes,
          }),
        );
        if (!saved.ok) errors.notSaved(saved.reason, saved.detail);
        else if (saved.value.saved) showInfo(t('saved', { name: saved.value.name }));
      });
    } finally {
      setBusy(false);
    }
  }

  async function certificate(
    deletion: Deletion,
    { signal, aside }: WaitTools,
  ): Promise<ExportResult | 'given up'> {
    const tree = currentProject()?.tree;
    if (tree === undefined) return 'given up';
    // The reason is a person's own words; citation keys may hold a name.
    const written = [
      { where: t('printed.reason'), text: deletion.reason },
      ...deletion.items.map(({ label }) => ({ where: t('printed.items'), text: label })),
    ];
    if (!(await aside(mayLeave(written, { sitesNamed: true })))) return 'given up';
    const language = projectLanguage();
    const fixed = printed(language);
    const document = deletionCertificate(tree, deletion, {
      language,
      localTime,
      translate: (key, values = {}) => fixed(`printed.${key}`, values),
    });
    if (document === null) return { ok: false, reason: 'failed', detail: 'not finished' };
    client.current ??= createExportClient();
    return client.current.docx(document, signal);
  }

  return { busy, save };
}

function projectLanguage(): Language {
  return Object.values(currentProject()?.tree.project ?? {})[0]?.language ?? 'de';
}

function printed(language: Language) {
  return i18next.getFixedT(language, 'deletion');
}

/** The clock on the wall: a deletion at half past midnight carries that day's date. */
function localTime(at: string): string {
  const then = new Date(at);
  if (Number.isNaN(then.getTime())) return at;
  return new Date(then.getTime() - then.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
