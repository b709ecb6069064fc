import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { showInfo } from '../../ui/notices';
import { useAttempt } from '../../ui/useAttempt';
import { redo, undo } from '../../workspace/run';

/** Undo and redo that say what they did, since the step may have been made on another screen. */
export function useUndo(): { undoStep(): Promise<void>; redoStep(): Promise<void> } {
  const { t } = useTranslation('shell');
  const attempt = useAttempt();
  const what = useCallback(
    // Every command's type has its words under shell.commands; the check of the language files sees to that.
    (type: string) => t(`commands.${type}` as 'commands.site.add'),
    [t],
  );
  const undoStep = useCallback(async () => {
    const type = await attempt(undo);
    if (type !== undefined) showInfo(type === null ? t('nothingToUndo') : t('undone', { what: what(type) }));
  }, [attempt, t, what]);
  const redoStep = useCallback(async () => {
    const type = await attempt(redo);
    if (type !== undefined) showInfo(type === null ? t('nothingToRedo') : t('redone', { what: what(type) }));
  }, [attempt, t, what]);
  return { undoStep, redoStep };
}
