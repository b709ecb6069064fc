import i18next from 'i18next';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guide } from '#shared/model/guide';
import { reportFileName } from '#shared/report/fileName';
import { interviewGuideDocument, interviewGuideFileTitle } from '#shared/report/interviewGuide';
import type { InterviewGuideOptions, InterviewGuideSetting } from '#shared/report/interviewGuideOptions';
import { getHost } from '../../../host/getHost';
import { showError, showInfo } from '../../../ui/notices';
import { createExportClient, type ExportClient } from '../../../workers/export/exportClient';

/** A reader notices a wait from about here; before, a progress line would only flicker. Milliseconds. */
const noticeable = 500;

const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Failure = 'failed' | 'workerLost' | 'diskFull' | 'denied' | 'busy' | 'save';

/** Writes a guide to a file the person chooses. `slow` turns true once somebody waits for it. */
export function useGuidePrint(guide: Guide) {
  const { t } = useTranslation('guidePrint');
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
  async function save(options: InterviewGuideOptions): Promise<boolean> {
    const control = new AbortController();
    running.current = control;
    setState('running');
    const timer = setTimeout(() => setState('slow'), noticeable);
    try {
      const setting = settingOf(guide);
      const made = interviewGuideDocument(guide, options, setting);
      client.current ??= createExportClient();
      const answer = await client.current.docx(made, control.signal);
      // The wait is over; how long somebody looks for a folder is their own affair.
      clearTimeout(timer);
      if (!answer.ok) return answer.reason === 'cancelled' ? false : refuse(answer.reason, answer.detail);
      const title = interviewGuideFileTitle(guide, options, setting);
      const suggestedName = reportFileName(
        { titleBlock: { ...made.titleBlock, title } },
        setting.now,
        'docx',
      );
      const saved = await getHost().files.save({ suggestedName, mimeType, bytes: answer.bytes });
      if (!saved.ok) return refuse(saveFailure(saved.reason), saved.detail);
      if (saved.value.saved) showInfo(t('dialog.saved', { name: saved.value.name }));
      return saved.value.saved;
    } finally {
      clearTimeout(timer);
      setState('idle');
    }
  }

  function refuse(failure: Failure, detail: string): false {
    showError(t('dialog.failed.title'), t(`dialog.failed.${failure}`, { detail }));
    return false;
  }

  return { state, save, cancel };
}

function saveFailure(reason: string): Failure {
  return reason === 'diskFull' || reason === 'denied' || reason === 'busy' ? reason : 'save';
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
