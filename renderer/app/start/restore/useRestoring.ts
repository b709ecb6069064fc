import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { maxFileBytes } from '#shared/host/limits';
import type { ProjectId } from '#shared/model/ids';
import { sampleProjectId } from '#shared/sample/sampleProjectId';
import { type Backup, readBackup } from '#shared/seal/backup';
import { getHost } from '../../../host/getHost';
import { showError, showInfo } from '../../../ui/notices';
import { afterPaint } from '../../../workspace/afterPaint';
import { isHere } from '../../../workspace/onDevice';
import { incomingFree, putIncomingAside, useIncoming } from '../../incomingFile';
import { windowOpening } from '../../opening';
import { restoreBackup } from '../workspaceLater';
import { isLost } from './lostProjects';
import { sayUnreadable } from './sayUnreadable';

export type RestorePhase =
  /** `elsewhere`: the focus goes to the project, and not back to where it was. */
  | { readonly kind: 'none'; readonly elsewhere: boolean }
  | { readonly kind: 'reading'; readonly file: string }
  | {
      readonly kind: 'asking';
      readonly file: string;
      readonly backup: Backup;
      /** `here`: on this device already, as far as is known in good order; `lost`: here, but not to be opened. */
      readonly state: 'new' | 'here' | 'lost';
      readonly busy: boolean;
    };

/** Checked in a third of a second or so; for less, a dialog that comes and goes would only flicker. */
const noticeableBytes = 32 * 1024 * 1024;

/**
 * The way of a backup file into this device: read, looked at by a person, taken in. `onGoTo` leads to the project that
 * was taken in, or that is here already.
 */
export function useRestoring(onGoTo: (project: ProjectId) => void) {
  const { t } = useTranslation('restore');
  const file = useIncoming((incoming) => incoming.file);
  const [phase, setPhase] = useState<RestorePhase>({ kind: 'none', elsewhere: false });
  const elsewhere = useRef(false);

  useEffect(() => {
    if (file === null) {
      setPhase({ kind: 'none', elsewhere: elsewhere.current });
      return undefined;
    }
    elsewhere.current = false;
    let current = true;
    void (async () => {
      if (file.bytes.length > noticeableBytes) {
        // The window shows what it is at before the checksum keeps it busy.
        setPhase({ kind: 'reading', file: file.name });
        await new Promise<void>((resolve) => afterPaint(resolve));
        if (!current) return;
      }
      const reading = readBackup(file.bytes);
      if (!reading.ok) {
        showError(t(`refused.${reading.reason}`, { file: file.name, returnObjects: true }));
        putIncomingAside();
        return;
      }
      const { backup } = reading;
      const { project } = backup.snapshot;
      const here = await isHere(windowOpening(), project);
      const state = !here ? 'new' : isLost(project) ? 'lost' : 'here';
      if (current) setPhase({ kind: 'asking', file: file.name, backup, state, busy: false });
    })();
    return () => {
      current = false;
    };
  }, [file, t]);

  const choose = useCallback(async () => {
    const opened = await getHost().files.open({
      extensions: ['fallwerk'],
      multiple: false,
      maxBytes: maxFileBytes,
    });
    if (!opened.ok) return sayUnreadable(opened.reason, opened.detail);
    const [chosen] = opened.value;
    if (chosen === undefined) return;
    // The system may have handed over another one while the dialog was open.
    await incomingFree();
    useIncoming.setState({ file: chosen });
  }, []);

  const goTo = useCallback(
    (project: ProjectId) => {
      elsewhere.current = true;
      putIncomingAside();
      onGoTo(project);
    },
    [onGoTo],
  );

  const confirm = useCallback(async () => {
    if (phase.kind !== 'asking') return;
    setPhase({ ...phase, busy: true });
    const { backup, state } = phase;
    const result = await restoreBackup(windowOpening(), backup, state === 'lost');
    if (result.kind === 'host') {
      showError(t(`opening.${result.reason}`, { ns: 'errors', returnObjects: true }));
      setPhase({ ...phase, busy: false });
      return;
    }
    if (result.kind === 'exists') {
      // Made in another window in the meantime.
      setPhase({ ...phase, state: 'here', busy: false });
      return;
    }
    const { project, deletedTexts } = result;
    const sentence = project === sampleProjectId ? 'doneSample' : state === 'lost' ? 'doneLost' : 'done';
    const sentences = [t(sentence, { name: backup.snapshot.label })];
    if (deletedTexts > 0) sentences.push(t('without', { count: deletedTexts }));
    showInfo(sentences.join(' '));
    goTo(project);
  }, [phase, goTo, t]);

  return { phase, choose, confirm, goTo };
}
