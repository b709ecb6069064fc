const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Roman figures above this grow without end and are shown as digits. */
const MAX_ROMAN = 3999;
/** Word repeats the letter: 27 = "aa", 53 = "aaa" (ECMA-376, 17.18.59, lowerLetter). */
const LETTERS = 26;
const MAX_LETTER_REPEATS = 10;

/** A list's counter as Word prints it; formats that are not listed are shown as digits. */
export function formatCounter(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'ordinal':
      return `${value}.`;
    default:
      return String(value);
  }
}

function letters(value: number): string {
  const repeats = Math.ceil(value / LETTERS);
  if (value < 1 || repeats > MAX_LETTER_REPEATS) return String(value);
  return String.fromCharCode(97 + ((value - 1) % LETTERS)).repeat(repeats);
}

function roman(value: number): string {
  if (value < 1 || value > MAX_ROMAN) return String(value);
  let rest = value;
  let text = '';
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}
