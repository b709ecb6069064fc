import { create } from 'zustand';
import type { KeyAction } from './keyActions';
import { type KeyChanges, type KeyRefusal, readKeyChanges, refusalOf } from './keyChanges';
import type { KeyCombo } from './keyCombo';

interface KeyState {
  readonly changes: KeyChanges;
  /** Whether a browser stands around the program and keeps some keys for itself. */
  readonly inBrowser: boolean;
}

const storageKey = 'fallwerk.keys';

/** Keys belong to the person at this machine, not to a project. */
export const useKeys = create<KeyState>(() => ({ changes: stored(), inBrowser: true }));

export const isMac = /mac/i.test(navigator.userAgent);

export function initKeys(inBrowser: boolean): void {
  useKeys.setState({ inBrowser });
}

/** Gives an action another key; answers why not. */
export function changeKey(action: KeyAction, combo: KeyCombo): KeyRefusal | null {
  const { changes, inBrowser } = useKeys.getState();
  const refusal = refusalOf(action, combo, changes, inBrowser);
  if (refusal === null) keep({ ...changes, [action]: combo });
  return refusal;
}

/** Gives an action its usual key again; answers what that key does now when it is taken. */
export function resetKey(action: KeyAction): void {
  const { [action]: _, ...rest } = useKeys.getState().changes;
  keep(rest);
}

export function resetAllKeys(): void {
  keep({});
}

function keep(changes: KeyChanges): void {
  localStorage.setItem(storageKey, JSON.stringify(changes));
  useKeys.setState({ changes });
}

function stored(): KeyChanges {
  try {
    return readKeyChanges(JSON.parse(localStorage.getItem(storageKey) ?? '{}'));
  } catch {
    return {};
  }
}
