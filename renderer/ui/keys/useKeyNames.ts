import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyAction } from './keyActions';
import { shownKey } from './keyChanges';
import { type KeyCombo, partsOf } from './keyCombo';
import { isMac, useKeys } from './keyStore';

export interface KeyNames {
  /** "Strg+Umschalt+N" */
  readonly nameOf: (combo: KeyCombo) => string;
  /** The name of the key an action has. */
  readonly keyOf: (action: KeyAction) => string;
}

/** Keys in the words that stand on the keyboard of the interface's language. */
export function useKeyNames(): KeyNames {
  const { t } = useTranslation('keys');
  const changes = useKeys((state) => state.changes);
  const inBrowser = useKeys((state) => state.inBrowser);
  const nameOf = useCallback(
    (combo: KeyCombo) =>
      partsOf(combo)
        .map((part) => {
          const key = part === 'Mod' && isMac ? 'Command' : part;
          return t(`name.${key}` as 'name.Mod', { defaultValue: key }); // keys without a word of their own stay as they are
        })
        .join('+'),
    [t],
  );
  const keyOf = useCallback(
    (action: KeyAction) => nameOf(shownKey(action, changes, inBrowser)),
    [nameOf, changes, inBrowser],
  );
  return { nameOf, keyOf };
}
