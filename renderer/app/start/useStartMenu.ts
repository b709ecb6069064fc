import { useEffect } from 'react';
import { getHost } from '../../host/getHost';
import { changeDevice, stepTextSize } from '../../ui/device/deviceSettings';

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
          case 'zoomIn':
            stepTextSize(1);
            break;
          case 'zoomOut':
            stepTextSize(-1);
            break;
          case 'zoomReset':
            changeDevice({ textSize: 100 });
        }
      }),
    [openHandbook, newProject],
  );
}
