import { defaultKeys, isTool, type KeyAction, type KeyScope, keyActionList, scopeOf } from './keyActions';
import { browserKeeps, type KeyCombo, writingNeeds } from './keyCombo';

/** Keys a person has given to actions in place of the usual ones. */
export type KeyChanges = { readonly [action in KeyAction]?: KeyCombo };

/** Why a key was not given. */
export type KeyRefusal =
  | { readonly reason: 'taken'; readonly by: KeyAction }
  | { readonly reason: 'browser' }
  | { readonly reason: 'writing' };

export function keysOf(action: KeyAction, changes: KeyChanges): readonly KeyCombo[] {
  const changed = changes[action];
  return changed === undefined ? defaultKeys(action) : [changed];
}

/** The key to show: the first that reaches the program. */
export function shownKey(action: KeyAction, changes: KeyChanges, inBrowser: boolean): KeyCombo {
  const keys = keysOf(action, changes);
  return keys.find((key) => !(inBrowser && browserKeeps(key))) ?? keys[0] ?? '';
}

/** What a combination does in a place; null when nothing. */
export function actionFor(combo: KeyCombo, scope: KeyScope, changes: KeyChanges): KeyAction | null {
  return (
    keyActionList.find((action) => scopeOf(action) === scope && keysOf(action, changes).includes(combo)) ??
    null
  );
}

/** Says why an action cannot have this key; null when it can. */
export function refusalOf(
  action: KeyAction,
  combo: KeyCombo,
  changes: KeyChanges,
  inBrowser: boolean,
): KeyRefusal | null {
  const scope = scopeOf(action);
  if (writingNeeds(combo, !isTool(action))) return { reason: 'writing' };
  // The digits give the first nine codes, or choose how general a replacement is.
  if ((scope === 'code' || scope === 'anonymise') && /^\d$/.test(combo)) return { reason: 'writing' };
  if (inBrowser && browserKeeps(combo)) return { reason: 'browser' };
  const by = keyActionList.find(
    (other) => other !== action && meet(scope, scopeOf(other)) && keysOf(other, changes).includes(combo),
  );
  return by === undefined ? null : { reason: 'taken', by };
}

/** The changes without those that the program no longer knows, or that the usual keys say already. */
export function readKeyChanges(stored: unknown): KeyChanges {
  if (typeof stored !== 'object' || stored === null) return {};
  const changes: { [action in KeyAction]?: KeyCombo } = {};
  const entries: ReadonlyMap<string, unknown> = new Map(Object.entries(stored));
  for (const action of keyActionList) {
    const combo = entries.get(action);
    if (typeof combo === 'string' && refusalOf(action, combo, changes, false) === null)
      changes[action] = combo;
  }
  return changes;
}

function meet(a: KeyScope, b: KeyScope): boolean {
  return a === b || a === 'everywhere' || b === 'everywhere';
}
