/**
 * A key with its modifiers, written like "Mod+Shift+N": `Mod` is Ctrl, on a Mac the command key. Letters are
 * capitals; signs stand as the keyboard writes them, so they carry no Shift ("?" is "?" on every layout).
 */
export type KeyCombo = string;

/** What of a keyboard event names the combination; a real event fits. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const MODIFIERS = new Set(['Control', 'Meta', 'Alt', 'AltGraph', 'Shift', 'CapsLock', 'Dead', 'Process']);

/** The combination of an event; null while only modifiers are down or a character is being composed. */
export function comboOf(event: PressedKey, mac: boolean): KeyCombo | null {
  if (MODIFIERS.has(event.key) && !(event.altKey && event.key === 'Dead')) return null;
  const mod = mac ? event.metaKey : event.ctrlKey;
  // On a Mac, Alt with a letter writes another sign; the key that was pressed is what is meant.
  const letter = event.altKey ? /^Key([A-Z])$/.exec(event.code)?.[1] : undefined;
  const key = letter ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key);
  const named = key === ' ' ? 'Space' : key;
  const sign = named.length === 1 && !/[\p{L}\d]/u.test(named);
  return [mod && 'Mod', event.altKey && 'Alt', event.shiftKey && !sign && 'Shift', named]
    .filter((part) => part !== false)
    .join('+');
}

/** Modifiers and key apart; the plus sign itself may be the key. */
export function partsOf(combo: KeyCombo): readonly string[] {
  return combo.endsWith('++')
    ? [...combo.slice(0, -2).split('+'), '+']
    : combo === '+'
      ? ['+']
      : combo.split('+');
}

/**
 * Chrome and Edge keep these for windows and tabs; no page can have them (a page hears of them only when the
 * browser runs without its bar).
 */
const BROWSER_KEEPS = new Set([
  'Mod+N',
  'Mod+Shift+N',
  'Mod+T',
  'Mod+Shift+T',
  'Mod+W',
  'Mod+Shift+W',
  'Mod+Tab',
  'Mod+Shift+Tab',
  'Mod+PageUp',
  'Mod+PageDown',
]);

export function browserKeeps(combo: KeyCombo): boolean {
  return BROWSER_KEEPS.has(combo);
}

/** What text fields, the caret and undo need everywhere; giving it away would break writing. */
const WRITING_NEEDS = new Set(
  'A B C I V X Y Z Shift+Z ArrowLeft ArrowRight ArrowUp ArrowDown Home End Backspace Delete'
    .split(' ')
    .map((key) => `Mod+${key}`),
);
const PLAIN_NEEDS = /^(Shift\+)?(Tab|Enter|Escape|Space|Backspace|Delete|Home|End|PageUp|PageDown|Arrow\w+)$/;

/** Whether a combination is needed for writing itself. `letters`: plain letters and signs count, too. */
export function writingNeeds(combo: KeyCombo, letters: boolean): boolean {
  if (WRITING_NEEDS.has(combo) || PLAIN_NEEDS.test(combo)) return true;
  const parts = partsOf(combo);
  const key = parts.at(-1) ?? '';
  return letters && [...key].length === 1 && !parts.includes('Mod') && !parts.includes('Alt');
}
