import { useEffect } from 'react';
import type { MenuCommand } from '#shared/host/contract';
import { getHost } from '../host/getHost';
import { changeDevice, stepTextSize } from '../ui/device/deviceSettings';

type Zoom = 'in' | 'out' | 'reset';

const menuZooms: ReadonlyMap<MenuCommand, Zoom> = new Map([
  ['zoomIn', 'in'],
  ['zoomOut', 'out'],
  ['zoomReset', 'reset'],
]);

function zoom(asked: Zoom): void {
  if (asked === 'reset') changeDevice({ textSize: 100 });
  else stepTextSize(asked === 'in' ? 1 : -1);
}

/** The keys with which a browser zooms: what they ask for, or null. Plus lies on "=" where it needs the shift key. */
export function zoomAsked(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): Zoom | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (event.key === '+' || event.key === '=') return 'in';
  if (event.key === '-' || event.key === '_') return 'out';
  return event.key === '0' ? 'reset' : null;
}

/** On the desktop no browser zooms: the menu asks for it here, shows these keys, and leaves them to the page. */
export function useZoomKeys(): void {
  useEffect(() => {
    if (getHost().kind === 'browser') return undefined;
    function onKey(event: KeyboardEvent): void {
      const asked = event.defaultPrevented ? null : zoomAsked(event);
      if (asked === null) return;
      event.preventDefault();
      zoom(asked);
    }
    const noMenu = getHost().menu.onCommand((command) => {
      const asked = menuZooms.get(command);
      if (asked !== undefined) zoom(asked);
    });
    window.addEventListener('keydown', onKey);
    return () => {
      noMenu();
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}
