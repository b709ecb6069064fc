import { useCallback } from 'react';
import { type CodeFields, editCode } from '#shared/commands/codeCommands';
import type { CodeId } from '#shared/model/ids';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';

/** Changes some fields of a code. */
export function useEditCode(id: CodeId): (fields: Partial<CodeFields>) => void {
  const attempt = useAttempt();
  return useCallback((fields) => void attempt(() => run(editCode, { ...fields, id })), [attempt, id]);
}
