import { elementAt, type XmlElement } from '#shared/exchange/xml';

/** The value of a property element such as `<w:ilvl w:val="1"/>`; `null` when it is absent. */
export function valueAt(element: XmlElement | undefined, ...path: readonly string[]): string | null {
  return elementAt(element, ...path)?.attributes.get('w:val') ?? null;
}

/** A whole number within what Word itself allows; `null` for everything else. */
export function numberAt(element: XmlElement | undefined, ...path: readonly string[]): number | null {
  return wholeNumber(valueAt(element, ...path));
}

/** Word's counters and levels stay below this; a file with more is spoiled. */
const MAX_NUMBER = 32_767;

export function wholeNumber(value: string | null | undefined): number | null {
  if (value == null || !/^-?\d{1,6}$/.test(value)) return null;
  const number = Number(value);
  return Math.abs(number) <= MAX_NUMBER ? number : null;
}

/** On/off properties: present without value, or with anything but off. `null` = not said. */
export function switchAt(element: XmlElement | undefined, name: string): boolean | null {
  const found = elementAt(element, name);
  if (!found) return null;
  return !['0', 'false', 'off'].includes(found.attributes.get('w:val') ?? '');
}

const TWIPS_PER_POINT = 20;

export interface WordIndent {
  /** Points; `null` = not said here. */
  readonly left: number | null;
  readonly firstLine: number | null;
}

/** `<w:ind>` of paragraph properties; a hanging indent is a negative first line. */
export function readIndent(properties: XmlElement | undefined): WordIndent {
  const indent = elementAt(properties, 'w:ind');
  const twips = (name: string) => wholeNumber(indent?.attributes.get(name));
  const left = twips('w:left') ?? twips('w:start');
  const hanging = twips('w:hanging');
  const first = hanging === null ? twips('w:firstLine') : -hanging;
  return {
    left: left === null ? null : left / TWIPS_PER_POINT,
    firstLine: first === null ? null : first / TWIPS_PER_POINT,
  };
}
