import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { maxFileBytes } from '#shared/host/limits';
import type { ProjectId } from '#shared/model/ids';
import { sampleProjectId } from '#shared/sample/sampleProjectId';
import { type Backup, readBackupInSteps } from '#shared/seal/backup';
import { getHost } from '../../../host/getHost';
import { showError, showInfo } from '../../../ui/notices';
import type { WaitAmount } from '../../../ui/waiting/waits';
import { breathe } from '../../../workspace/breathe';
import { isHere } from '../../../workspace/onDevice';
import { incomingFree, putIncomingAside, useIncoming } from '../../incomingFile';
import { windowOpening } from '../../opening';
import { finishRemovals } from '../removal/removeFromDevice';
import { restoreBackup } from '../workspaceLater';
import { isLost } from './lostProjects';
import { sayUnreadable } from './sayUnreadable';

export type RestorePhase =
  /** `elsewhere`: the focus goes to the project, and not back to where it was. */
  | { readonly kind: 'none'; readonly elsewhere: boolean }
  /** `amount`: bytes checked of all. */
  | { readonly kind: 'reading'; readonly file: string; readonly amount: WaitAmount }
  | {
      readonly kind: 'asking';
      readonly file: string;
      readonly backup: Backup;
      /** `here`: on this device already, as far as is known in good order; `lost`: here, but not to be opened. */
      readonly state: 'new' | 'here' | 'lost';
      /** Being taken in: up to where it writes, it may be called off. */
      readonly taking: 'no' | 'preparing' | 'writing';
    };

/** How often the share of the file that is read is drawn anew; drawing costs more than a step. Milliseconds. */
const tellEvery = 100;

/**
 * The way of a backup file into this device: read, looked at by a person, taken in. `onGoTo` leads to the project that
 * was taken in, or that is here already.
 */
export function useRestoring(onGoTo: (project: ProjectId) => void) {
  const { t } = useTranslation('restore');
  const file = useIncoming((incoming) => incoming.file);
  const [phase, setPhase] = useState<RestorePhase>({ kind: 'none', elsewhere: false });
  const elsewhere = useRef(false);
  const taking = useRef<AbortController | null>(null);

  useEffect(() => {
    if (file === null) {
      setPhase({ kind: 'none', elsewhere: elsewhere.current });
      return undefined;
    }
    elsewhere.current = false;
    const control = new AbortController();
    const { signal } = control;
    void (async () => {
      let told = 0;
      const reading = await readBackupInSteps(file.bytes, async (done) => {
        const now = performance.now();
        if (now - told > tellEvery) {
          told = now;
          setPhase({ kind: 'reading', file: file.name, amount: { done, all: file.bytes.length } });
        }
        await breathe();
        signal.throwIfAborted();
      });
      if (!reading.ok) {
        showError(t(`refused.${reading.reason}`, { file: file.name, returnObjects: true }));
        putIncomingAside();
        return;
      }
      const { backup } = reading;
      const { project } = backup.snapshot;
      const here = await isHere(windowOpening(), project);
      const state = !here ? 'new' : isLost(project) ? 'lost' : 'here';
      if (!signal.aborted) setPhase({ kind: 'asking', file: file.name, backup, state, taking: 'no' });
    })().catch((error: unknown) => {
      // Put aside while it was read: nothing of it is anywhere.
      if (!signal.aborted) throw error;
    });
    return () => control.abort();
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
    const { backup, state } = phase;
    const control = new AbortController();
    taking.current = control;
    setPhase({ ...phase, taking: 'preparing' });
    let result: Awaited<ReturnType<typeof restoreBackup>>;
    try {
      // What a removal left behind is older or newer than the file, and would be taken for a part of it.
      await finishRemovals();
      result = await restoreBackup(windowOpening(), backup, state === 'lost', {
        signal: control.signal,
        onWriting: () => setPhase({ ...phase, taking: 'writing' }),
      });
    } catch (error) {
      if (!control.signal.aborted) throw error;
      putIncomingAside();
      showInfo(t('cancelled', { ns: 'waiting' }));
      return;
    }
    if (result.kind === 'host') {
      showError(t(`opening.${result.reason}`, { ns: 'errors', returnObjects: true }));
      setPhase({ ...phase, taking: 'no' });
      return;
    }
    if (result.kind === 'exists') {
      // Made in another window in the meantime.
      setPhase({ ...phase, state: 'here', taking: 'no' });
      return;
    }
    const { project, deletedTexts, passphraseOfToday } = result;
    const sentence = project === sampleProjectId ? 'doneSample' : state === 'lost' ? 'doneLost' : 'done';
    const sentences = [t(sentence, { name: backup.snapshot.label })];
    if (passphraseOfToday) sentences.push(t('passphraseOfToday'));
    if (deletedTexts > 0) sentences.push(t('without', { count: deletedTexts }));
    showInfo(sentences.join(' '));
    goTo(project);
  }, [phase, goTo, t]);

  /** Leaves the file alone; while it is being taken in, as soon as that stops. */
  const cancel = useCallback(() => {
    if (phase.kind !== 'asking' || phase.taking === 'no') putIncomingAside();
    else if (phase.taking === 'preparing') taking.current?.abort();
  }, [phase]);

  return { phase, choose, confirm, cancel, goTo };
}
