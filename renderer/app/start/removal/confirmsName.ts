/**
 * Whether what was typed is the name that was asked for. Blanks at the ends and between words do not count: a screen
 * shows several of them as one. Everything else does.
 */
export function confirmsName(typed: string, name: string): boolean {
  return asShown(name) !== '' && asShown(typed) === asShown(name);
}

function asShown(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ');
}
