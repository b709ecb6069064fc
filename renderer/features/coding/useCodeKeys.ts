import type { KeyboardEvent } from 'react';
import type { KeyAction } from '../../ui/keys/keyActions';
import { actionFor } from '../../ui/keys/keyChanges';
import { comboOf } from '../../ui/keys/keyCombo';
import { isMac, useKeys } from '../../ui/keys/keyStore';

/** A handler that answers false has nothing to do: the key then does what it always does. */
export type CodeKeyHandlers = { readonly [action in KeyAction]?: () => boolean | undefined };

/** Needed by buttons and lists themselves; in the text they are tools. */
const OUTSIDE_TEXT = /^(Shift\+)?(Enter|Tab|Delete|Backspace)$/;

/**
 * Runs the keys of the coding screen before any editor or button hears of them. In a field letters are text. Digits
 * go to `onDigit`, from 1.
 */
export function useCodeKeys(
  handlers: CodeKeyHandlers,
  onDigit: (digit: number) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.nativeEvent.isComposing) return;
    const inText = isInText(event.target);
    const combo = comboOf(event.nativeEvent, isMac);
    if (combo === null || (!inText && (isField(event.target) || OUTSIDE_TEXT.test(combo)))) return;
    if (/^[1-9]$/.test(combo)) {
      take(event);
      onDigit(Number(combo));
      return;
    }
    const action = actionFor(combo, 'code', useKeys.getState().changes);
    const handler = action === null ? undefined : handlers[action];
    if (handler !== undefined && handler() !== false) take(event);
  };
}

function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

function isInText(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.isContentEditable;
}

function isField(target: EventTarget): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
