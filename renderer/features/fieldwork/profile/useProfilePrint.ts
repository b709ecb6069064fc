import i18next from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keysOfProfile } from '#shared/deletion/handouts';
import type { Site } from '#shared/model/site';
import { leavingLines } from '#shared/privacy/scanBeforeExport';
import { markdownFromReport } from '#shared/report/markdown';
import type { Translate } from '#shared/report/reportTexts';
import { siteProfileDocument } from '#shared/report/siteProfileDocument';
import { getHost } from '../../../host/getHost';
import { useFileErrors } from '../../../ui/errors/useFileErrors';
import { showInfo } from '../../../ui/notices';
import { useWait } from '../../../ui/waiting/useWait';
import { createExportClient, type ExportClient } from '../../../workers/export/exportClient';
import { mayLeave, takeLook } from '../../../workspace/mayLeave';
import { noteHandout } from '../../../workspace/noteHandout';
import { currentProject } from '../../../workspace/store';

const mimeTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown',
} as const;

/** Writes a site's short profile to a file; answers true when it was saved. */
export function useProfilePrint(site: Site) {
  const { t } = useTranslation('siteProfile');
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

  async function print(kind: keyof typeof mimeTypes, naming: 'named' | 'coded'): Promise<boolean> {
    const open = currentProject();
    if (open === null) return false;
    const language = Object.values(open.tree.project)[0]?.language ?? 'de';
    const fixed = i18next.getFixedT(language, 'report');
    const translate: Translate = (key, values = {}) => fixed(key, values);
    const now = localTime(new Date());
    const made = siteProfileDocument(open.tree, site.id, { language, translate, now, naming });
    if (made === null) return false;
    setBusy(true);
    try {
      const done = await wait({ title: t('writing', { ns: 'waiting' }) }, async ({ signal, aside }) => {
        const markdown = markdownFromReport(made);
        const named = { sitesNamed: naming === 'named' };
        if (!(await aside(mayLeave(leavingLines(markdown), named)))) return false;
        let bytes: Uint8Array = new TextEncoder().encode(markdown);
        if (kind === 'docx') {
          client.current ??= createExportClient();
          const answer = await client.current.docx(made, signal);
          signal.throwIfAborted();
          if (!answer.ok) {
            if (answer.reason !== 'cancelled') errors.notMade(answer.reason, answer.detail);
            return false;
          }
          bytes = answer.bytes;
        }
        const suggestedName = `${made.titleBlock.title} ${now.slice(0, 10)}.${kind}`;
        const saved = await aside(getHost().files.save({ suggestedName, mimeType: mimeTypes[kind], bytes }));
        if (!saved.ok) {
          errors.notSaved(saved.reason, saved.detail);
          return false;
        }
        if (saved.value.saved) {
          showInfo(t('saved', { name: saved.value.name }));
          await noteHandout('profile', saved.value.name, keysOfProfile(open.tree, site.id), takeLook());
        }
        return saved.value.saved;
      });
      return done.kind === 'done' && done.value;
    } finally {
      setBusy(false);
    }
  }

  return { print, busy };
}

/** ISO date-time of the clock on the wall: what is printed half past midnight carries that day's date. */
function localTime(now: Date): string {
  const minutes = now.getTimezoneOffset();
  return new Date(now.getTime() - minutes * 60_000).toISOString().slice(0, 19);
}
