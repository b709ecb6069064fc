import { useEffect } from 'react';
import { create } from 'zustand';
import type { KeyScope } from './keyActions';

interface KeyHelpState {
  readonly opened: boolean;
  /** What is worked at: its keys stand first. Null where only the keys work that work everywhere. */
  readonly here: KeyScope | null;
}

/** Whether the list of keys is open: keys, menu and the palette of commands open it alike. */
export const useKeyHelp = create<KeyHelpState>(() => ({ opened: false, here: null }));

export function showKeyHelp(opened: boolean): void {
  useKeyHelp.setState({ opened });
}

/** Puts the keys of this screen first in the list while it is shown. */
export function useKeysHere(scope: KeyScope): void {
  useEffect(() => {
    if (scope === 'everywhere') return undefined;
    useKeyHelp.setState({ here: scope });
    return () => useKeyHelp.setState({ here: null });
  }, [scope]);
}
