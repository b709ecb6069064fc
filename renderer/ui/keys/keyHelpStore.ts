import { create } from 'zustand';

/** Whether the list of keys is open: keys, menu and the palette of commands open it alike. */
export const useKeyHelp = create<{ readonly opened: boolean }>(() => ({ opened: false }));

export function showKeyHelp(opened: boolean): void {
  useKeyHelp.setState({ opened });
}
