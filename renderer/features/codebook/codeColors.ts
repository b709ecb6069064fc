/**
 * Twelve hues that stay apart for most forms of colour blindness when used in this order (after Okabe and
 * Ito 2008, extended); colour is never the only sign of a code, its name stands beside it.
 */
export const codeColors = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#d55e00',
  '#56b4e9',
  '#8a6fd1',
  '#b5a400',
  '#7a5c3e',
  '#c0392b',
  '#2e8b57',
  '#5f6b7a',
] as const;

export function nextColor(used: number): string {
  return codeColors[used % codeColors.length] ?? codeColors[0];
}
