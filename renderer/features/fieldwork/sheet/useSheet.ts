import { useCallback } from 'react';
import { editInterview, type InterviewSheet } from '#shared/commands/interviewCommands';
import type { InterviewId } from '#shared/model/ids';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';

/** Changes fields of the sheet: one change is one command, saved and undone like any other. */
export type EditSheet = (fields: Partial<InterviewSheet>) => void;

export function useEditSheet(id: InterviewId): EditSheet {
  const attempt = useAttempt();
  return useCallback((fields) => void attempt(() => run(editInterview, { ...fields, id })), [attempt, id]);
}
