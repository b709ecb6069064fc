/** What two texts share at their ends: `prefix` and `suffix` in UTF-16 units, never overlapping. */
export interface CommonEnds {
  readonly prefix: number;
  readonly suffix: number;
}

/** Where the change happened, as far as the editor knows: offsets into the text before and after it. */
export interface ChangeHint {
  /** Start of the selection before the change. */
  readonly from?: number | undefined;
  /** Caret after the change. */
  readonly caret?: number | undefined;
}

/**
 * Finds the one changed place between two texts. Where it is ambiguous (an "a" typed into "aa"), the caret
 * decides: text behind the caret is old, text before the former selection is old.
 */
export function commonEnds(before: string, after: string, hint: ChangeHint = {}): CommonEnds {
  const { caret, from } = hint;
  const shorter = Math.min(before.length, after.length);
  if (caret !== undefined && caret <= after.length) {
    const suffix = after.length - caret;
    if (suffix <= before.length && before.endsWith(after.slice(caret))) {
      const limit = Math.min(caret, before.length - suffix, from ?? caret);
      return wholeCharacters(before, after, { prefix: commonPrefix(before, after, limit), suffix });
    }
  }
  const prefix = commonPrefix(before, after, shorter);
  return wholeCharacters(before, after, {
    prefix,
    suffix: commonSuffix(before, after, shorter - prefix),
  });
}

function commonPrefix(a: string, b: string, limit: number): number {
  let length = 0;
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function commonSuffix(a: string, b: string, limit: number): number {
  let length = 0;
  while (length < limit && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) {
    length++;
  }
  return length;
}

/** Draws the ends back so that no edit cuts a surrogate pair: two emoji often share their first half. */
function wholeCharacters(before: string, after: string, { prefix, suffix }: CommonEnds): CommonEnds {
  const cutsPrefix = splitsPair(before, prefix) || splitsPair(after, prefix);
  const cutsSuffix = splitsPair(before, before.length - suffix) || splitsPair(after, after.length - suffix);
  return { prefix: cutsPrefix ? prefix - 1 : prefix, suffix: cutsSuffix ? suffix - 1 : suffix };
}

function splitsPair(text: string, at: number): boolean {
  return isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
