import { useEffect } from 'react';
import { getHost } from '../../host/getHost';

/** What the native menu can do before a project is open. */
export function useStartMenu(openHandbook: () => void, newProject: () => void): void {
  useEffect(
    () =>
      getHost().menu.onCommand((command) => {
        switch (command) {
          case 'openHandbook':
            openHandbook();
            break;
          case 'newProject':
            newProject();
            break;
        }
      }),
    [openHandbook, newProject],
  );
}
