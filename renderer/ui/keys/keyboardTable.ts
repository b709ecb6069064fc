import { type KeyAction, type KeyScope, keyActionList, scopeOf } from './keyActions';
import { type KeyChanges, shownKey } from './keyChanges';
import type { KeyCombo } from './keyCombo';

/** The actions of one place with their keys. */
export interface KeyboardSection {
  readonly scope: KeyScope;
  readonly rows: readonly { readonly action: KeyAction; readonly key: KeyCombo }[];
}

const scopes: readonly KeyScope[] = ['everywhere', 'write', 'code', 'anonymise', 'condense', 'report'];

/**
 * Every action with the key that leads to it, by the place where it works: what the list of keys shows, and the
 * handbook prints (with no changes, and once for each kind of machine).
 */
export function keyboardTable(changes: KeyChanges, inBrowser: boolean): readonly KeyboardSection[] {
  return scopes.map((scope) => ({
    scope,
    rows: keyActionList
      .filter((action) => scopeOf(action) === scope)
      .map((action) => ({ action, key: shownKey(action, changes, inBrowser) })),
  }));
}
