import { create } from 'zustand';
import type { TextId } from '#shared/model/ids';

interface SecondText {
  readonly shown: boolean;
  /** Null while none has been chosen. */
  readonly text: TextId | null;
}

/** The text that is read beside the open screen; for this sitting alone, nothing of it is written down. */
export const useSecondText = create<SecondText>(() => ({ shown: false, text: null }));

export function toggleSecondText(): void {
  useSecondText.setState((state) => ({ shown: !state.shown }));
}
