import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncomingCode } from '#shared/codebook/incoming';
import { type Intake, type IntakeMode, planIntake } from '#shared/codebook/intake';
import { codedCodes, takeInCodes } from '#shared/commands/codebookCommands';
import { showInfo } from '../../../ui/notices';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import { useTree } from '../../../workspace/store';
import { useCodes } from '../useCodes';

/** What taking these codes in would do, and the step that does it. */
export function useIntake(incoming: readonly IncomingCode[], mode: IntakeMode) {
  const { t } = useTranslation('codebook');
  const attempt = useAttempt();
  const codes = useCodes();
  const layers = useTree((tree) => tree.codingLayer);
  const intake: Intake = useMemo(
    () => planIntake(codes, incoming, mode, codedCodes(layers)),
    [codes, layers, incoming, mode],
  );
  const nothing =
    intake.rows.every(({ kind }) => kind === 'same') && intake.leaving.length + intake.kept.length === 0;

  async function take(): Promise<boolean> {
    const done = await attempt(() => run(takeInCodes, { codes: incoming, mode }));
    if (done === undefined) return false;
    showInfo(t('intake.done', { added: done.added, changed: done.changed }));
    return true;
  }

  return { intake, nothing, take };
}
