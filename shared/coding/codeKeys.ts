import type { CodeId } from '#shared/model/ids';

/** What lies on a number key. */
export interface CodeKey {
  readonly code: CodeId | null;
  /** Put there by the person; no other code takes its place. */
  readonly pinned: boolean;
  /** When it was last given, as a counter; 0 = not yet. */
  readonly used: number;
}

/** The keys 1 to 9, in this order. */
export type CodeKeys = readonly CodeKey[];

export const codeKeyCount = 9;

const freeKey: CodeKey = { code: null, pinned: false, used: 0 };

export const noCodeKeys: CodeKeys = Array.from({ length: codeKeyCount }, () => freeKey);

/** Keys for the codes there are: what is gone leaves its key, and free keys take the first codes of the tree. */
export function fillKeys(keys: CodeKeys, codes: readonly CodeId[]): CodeKeys {
  const there = new Set(codes);
  const kept = keys.map((key) => (key.code !== null && there.has(key.code) ? key : freeKey));
  const onKeys = new Set(kept.map(({ code }) => code));
  const waiting = codes.filter((code) => !onKeys.has(code));
  let next = 0;
  return kept.map((key) => (key.code === null ? { ...freeKey, code: waiting[next++] ?? null } : key));
}

/**
 * Notes that a code was given. One that lies on a key stays there, so that hands can learn it; another takes the
 * place of the one that was not given for longest, never of a pinned one.
 */
export function noteGiven(keys: CodeKeys, code: CodeId): CodeKeys {
  const now = Math.max(0, ...keys.map(({ used }) => used)) + 1;
  const at = keys.findIndex((key) => key.code === code);
  const place = at >= 0 ? at : longestUnused(keys);
  if (place === null) return keys;
  return keys.map((key, i) => (i === place ? { code, pinned: at >= 0 && key.pinned, used: now } : key));
}

/** Puts a code on a key for good. Where it lay before, the code that lay here takes its place. */
export function pinKey(keys: CodeKeys, index: number, code: CodeId): CodeKeys {
  const there = keys[index];
  if (there === undefined) return keys;
  const before = keys.findIndex((key) => key.code === code);
  return keys.map((key, i) => {
    if (i === index) return { code, pinned: true, used: keys[before]?.used ?? 0 };
    return i === before ? { ...there, pinned: false } : key;
  });
}

/** Lets recent codes take this key again. */
export function unpinKey(keys: CodeKeys, index: number): CodeKeys {
  return keys.map((key, i) => (i === index ? { ...key, pinned: false } : key));
}

function longestUnused(keys: CodeKeys): number | null {
  let found: number | null = null;
  keys.forEach((key, i) => {
    if (key.pinned) return;
    if (found === null || rank(key) < rank(keys[found] ?? key)) found = i;
  });
  return found;
}

function rank({ code, used }: CodeKey): number {
  return code === null ? -1 : used;
}
