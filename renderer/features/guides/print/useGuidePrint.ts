import i18next from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guide } from '#shared/model/guide';
import { reportFileName } from '#shared/report/fileName';
import { interviewGuideDocument, interviewGuideFileTitle } from '#shared/report/interviewGuide';
import type { InterviewGuideOptions, InterviewGuideSetting } from '#shared/report/interviewGuideOptions';
import { getHost } from '../../../host/getHost';
import { useFileErrors } from '../../../ui/errors/useFileErrors';
import { showInfo } from '../../../ui/notices';
import { useWait } from '../../../ui/waiting/useWait';
import type { WaitTools } from '../../../ui/waiting/waits';
import { createExportClient, type ExportClient } from '../../../workers/export/exportClient';

const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Writes a guide to a file the person chooses. */
export function useGuidePrint(guide: Guide) {
  const { t } = useTranslation('guidePrint');
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
  async function save(options: InterviewGuideOptions): Promise<boolean> {
    setBusy(true);
    try {
      const title = t('writing', { ns: 'waiting' });
      const done = await wait({ title }, (tools) => write(options, tools));
      return done.kind === 'done' && done.value;
    } finally {
      setBusy(false);
    }
  }

  async function write(options: InterviewGuideOptions, { signal, aside }: WaitTools): Promise<boolean> {
    const setting = settingOf(guide);
    const made = interviewGuideDocument(guide, options, setting);
    client.current ??= createExportClient();
    const answer = await client.current.docx(made, signal);
    signal.throwIfAborted();
    if (!answer.ok) {
      errors.notMade(answer.reason, answer.detail);
      return false;
    }
    const title = interviewGuideFileTitle(guide, options, setting);
    const suggestedName = reportFileName({ titleBlock: { ...made.titleBlock, title } }, setting.now, 'docx');
    const saved = await aside(getHost().files.save({ suggestedName, mimeType, bytes: answer.bytes }));
    if (!saved.ok) {
      errors.notSaved(saved.reason, saved.detail);
      return false;
    }
    if (saved.value.saved) showInfo(t('dialog.saved', { name: saved.value.name }));
    return saved.value.saved;
  }

  return { busy, save };
}

/** The labels on the paper are in the language of its questions. */
function settingOf({ language }: Guide): InterviewGuideSetting {
  const fixed = i18next.getFixedT(language, 'guidePrint');
  return {
    language,
    translate: (key, values = {}) => fixed(`printed.${key}`, values),
    now: localTime(new Date()),
  };
}

/** ISO date-time of the clock on the wall: a guide printed at half past midnight carries that day's date. */
function localTime(now: Date): string {
  const minutes = now.getTimezoneOffset();
  return new Date(now.getTime() - minutes * 60_000).toISOString().slice(0, 19);
}
