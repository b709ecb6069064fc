import { useEffect, useRef } from 'react';
import type { KeyAction } from '../../ui/keys/keyActions';
import { actionFor } from '../../ui/keys/keyChanges';
import { comboOf } from '../../ui/keys/keyCombo';
import { isMac, useKeys } from '../../ui/keys/keyStore';
import { isField, useShortcuts } from '../../ui/keys/useShortcuts';

export interface ReviewTools {
  readonly replace: () => void;
  readonly edit: () => void;
  readonly letStand: () => void;
  readonly noName: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly mark: () => void;
  readonly degree: (degree: number) => void;
  readonly degrees: number;
}

/**
 * The screen's keys, wherever the focus is. The text is a field that cannot be written in, so its letters
 * come from the editor: give it what this returns.
 */
export function useReviewKeys(tools: ReviewTools, locked: boolean): (event: KeyboardEvent) => void {
  const looking = { nextFinding: tools.next, previousFinding: tools.previous };
  const deciding = {
    replaceFinding: tools.replace,
    editReplacement: tools.edit,
    letStand: tools.letStand,
    noName: tools.noName,
    markName: tools.mark,
  };
  const handlers: { readonly [action in KeyAction]?: () => void } = locked
    ? looking
    : { ...looking, ...deciding };
  useShortcuts('anonymise', handlers);
  useDegreeKeys(tools, locked);
  return (event) => {
    const combo = comboOf(event, isMac);
    const action = combo === null ? null : actionFor(combo, 'anonymise', useKeys.getState().changes);
    if (action !== null) handlers[action]?.();
  };
}

/** Digits choose how general the replacement is; in a field they are text. */
function useDegreeKeys({ degree, degrees }: ReviewTools, locked: boolean): void {
  const latest = useRef({ degree, degrees, locked });
  useEffect(() => {
    latest.current = { degree, degrees, locked };
  });
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || latest.current.locked || isTyping(event.target))
        return;
      const at = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
      if (at < 0 || at >= latest.current.degrees) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current.degree(at);
    }
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}

/** The text itself is no place to type in here. */
function isTyping(target: EventTarget | null): boolean {
  return isField(target) && !(target instanceof HTMLElement && target.isContentEditable);
}
