import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmRecordingDeleted } from '#shared/commands/interviewCommands';
import type { Task, TaskKind } from '#shared/fieldwork/tasks/task';
import type { InterviewId } from '#shared/model/ids';
import { showInfo } from '../../ui/notices';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useToday } from '../../workspace/useToday';
import { useNavigation } from '../navigation';

export interface TaskAction {
  readonly label: string;
  run(): void;
}

/** Names are replaced and the text is approved on the same screen, beside the text. */
const toAnonymising: ReadonlySet<TaskKind> = new Set(['anonymise', 'anonymiseOrSkip', 'approve']);

/** The way out of a task: the place where it is done, or the deed itself where one click is enough. */
export function useTaskAction(): (task: Task) => TaskAction {
  const { t } = useTranslation('tasks');
  const go = useNavigation((state) => state.go);
  const attempt = useAttempt();
  const today = useToday();
  const confirm = useCallback(
    async (id: InterviewId) => {
      const done = await attempt(async () => {
        await run(confirmRecordingDeleted, { id, date: today });
        return true;
      });
      if (done === true) showInfo(t('recordingConfirmed'));
    },
    [attempt, t, today],
  );
  return useCallback(
    (task) => {
      const { interview, protocol, document } = task;
      if (document !== null) {
        return { label: t('action.anonymise'), run: () => go({ screen: 'anonymise', text: document }) };
      }
      if (task.kind === 'endDateMissing') {
        return { label: t('action.settings'), run: () => go({ screen: 'settings' }) };
      }
      if (protocol !== null && toAnonymising.has(task.kind)) {
        return { label: t('action.anonymise'), run: () => go({ screen: 'anonymise', text: protocol }) };
      }
      if (protocol !== null) {
        return { label: t('action.protocol'), run: () => go({ screen: 'write', protocol }) };
      }
      if (task.kind === 'deleteProtocols') {
        return { label: t('action.deletion'), run: () => go({ screen: 'deletion', interview: null }) };
      }
      if (interview === null) {
        return { label: t('action.protocols'), run: () => go({ screen: 'write', protocol: null }) };
      }
      if (task.kind === 'deleteRecording' && task.due !== null) {
        return { label: t('action.confirmDeleted'), run: () => void confirm(interview) };
      }
      return { label: t('action.sheet'), run: () => go({ screen: 'interview', interview }) };
    },
    [t, go, confirm],
  );
}
