import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '#shared/fieldwork/tasks/task';
import { useTree } from './store';
import { useInterviewTitle } from './useInterviewTitle';

export interface TaskText {
  /** What is to be done. */
  readonly what: string;
  /** Where: site, role, wave, case. */
  readonly where: string;
  /** Who sees to it; empty when it is anybody's. */
  readonly who: string;
}

/** The words of a task. */
export function useTaskText(): (task: Task) => TaskText {
  const { t } = useTranslation('tasks');
  const interviews = useTree((tree) => tree.interview);
  const protocols = useTree((tree) => tree.protocol);
  const documents = useTree((tree) => tree.document);
  const people = useTree((tree) => Object.values(tree.project)[0]?.people);
  const titleOf = useInterviewTitle();
  return useCallback(
    (task) => {
      const interview = task.interview === null ? undefined : interviews[task.interview];
      const label = task.protocol === null ? '' : (protocols[task.protocol]?.caseLabel ?? '');
      const source = task.document === null ? undefined : documents[task.document];
      const title = interview === undefined ? t('wholeProject') : titleOf(interview);
      const waiting = task.kind === 'deleteRecording' && task.due === null;
      const what = waiting ? t('recordingWaits') : t(`kind.${task.kind}`, { count: task.count });
      return {
        what: task.byProjectRule ? t('byProjectRule', { what }) : what,
        where:
          source !== undefined
            ? t('source', { key: source.citationKey, title: source.title })
            : label === ''
              ? title
              : `${title} · ${label}`,
        who: task.person === null ? '' : (people?.[task.person]?.name ?? ''),
      };
    },
    [t, interviews, protocols, documents, people, titleOf],
  );
}
