import { useEffect, useRef } from 'react';
import type { KeyAction, KeyScope } from './keyActions';
import { actionFor } from './keyChanges';
import { comboOf } from './keyCombo';
import { useKeysHere } from './keyHelpStore';
import { isMac, useKeys } from './keyStore';

export type ShortcutHandlers = { readonly [action in KeyAction]?: () => void };

/**
 * Runs what a screen's keys say, before any field or editor hears of them, while the screen is shown. Keys
 * inside a dialog belong to the dialog.
 */
export function useShortcuts(scope: KeyScope, handlers: ShortcutHandlers): void {
  useKeysHere(scope);
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const handler = handlerFor(event, scope, latest.current);
      if (handler === null) return;
      event.preventDefault();
      event.stopPropagation();
      handler();
    }
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [scope]);
}

function handlerFor(event: KeyboardEvent, scope: KeyScope, handlers: ShortcutHandlers): (() => void) | null {
  if (event.isComposing || inDialog(event.target)) return null;
  const combo = comboOf(event, isMac);
  const action = combo === null ? null : actionFor(combo, scope, useKeys.getState().changes);
  // A sign alone is text wherever one can write.
  if (action === null || ([...(combo ?? '')].length === 1 && isField(event.target))) return null;
  return handlers[action] ?? null;
}

function inDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[aria-modal="true"]') !== null;
}

/** Where letters are text; boxes to tick and to choose from are not. */
export function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !/^(radio|checkbox|button)$/.test(target.type);
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
