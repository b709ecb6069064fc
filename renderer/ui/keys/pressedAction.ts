import type { KeyboardEvent } from 'react';
import type { KeyAction, KeyScope } from './keyActions';
import { actionFor } from './keyChanges';
import { comboOf } from './keyCombo';
import { isMac, useKeys } from './keyStore';

/** What a key pressed in a list or grid of a screen means there; null when nothing. */
export function pressedAction(event: KeyboardEvent, scope: KeyScope): KeyAction | null {
  if (event.nativeEvent.isComposing) return null;
  const combo = comboOf(event.nativeEvent, isMac);
  return combo === null ? null : actionFor(combo, scope, useKeys.getState().changes);
}
