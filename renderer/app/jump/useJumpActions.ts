import { useMantineColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { changeDevice, stepTextSize, useDevice } from '../../ui/device/deviceSettings';
import { setLanguage } from '../../ui/i18n';
import { showKeyHelp } from '../../ui/keys/keyHelpStore';
import { toggleSecondText } from '../secondText/secondTextStore';
import { useBackup } from '../shell/useBackup';
import { useLock } from '../shell/useLock';
import { useUndo } from '../shell/useUndo';
import type { JumpActions } from './useJumpTargets';

/** What can be done from everywhere by its name. */
export function useJumpActions(): JumpActions {
  const { undoStep, redoStep } = useUndo();
  const { setColorScheme } = useMantineColorScheme();
  const backup = useBackup();
  const lock = useLock();
  return useMemo(
    () => ({
      undo: () => void undoStep(),
      redo: () => void redoStep(),
      lock,
      backup: () => void backup(),
      keys: () => showKeyHelp(true),
      secondText: toggleSecondText,
      sidebar: () => changeDevice({ narrowSidebar: !useDevice.getState().narrowSidebar }),
      light: () => setColorScheme('light'),
      dark: () => setColorScheme('dark'),
      contrast: () => changeDevice({ contrast: useDevice.getState().contrast === 'high' ? 'usual' : 'high' }),
      larger: () => stepTextSize(1),
      smaller: () => stepTextSize(-1),
      german: () => void setLanguage('de'),
      english: () => void setLanguage('en'),
    }),
    [undoStep, redoStep, setColorScheme, backup, lock],
  );
}
